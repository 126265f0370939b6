pictures-in-words = Bildet med ord
pictures-download = Last ned bildet (SVG)
