pictures-in-words = Opis ilustracji
pictures-download = Pobierz ilustrację (SVG)
