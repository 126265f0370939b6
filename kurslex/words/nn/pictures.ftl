pictures-in-words = Biletet med ord
pictures-download = Last ned biletet (SVG)
