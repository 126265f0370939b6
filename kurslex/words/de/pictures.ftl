pictures-in-words = Das Bild in Worten
pictures-download = Bild herunterladen (SVG)
