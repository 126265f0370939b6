pictures-in-words = L’image en mots
pictures-download = Télécharger l’image (SVG)
