pictures-in-words = Kuva sanoin
pictures-download = Lataa kuva (SVG)
