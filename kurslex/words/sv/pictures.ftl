pictures-in-words = Bilden i ord
pictures-download = Ladda ner bilden (SVG)
