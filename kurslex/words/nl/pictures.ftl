pictures-in-words = De afbeelding in woorden
pictures-download = Afbeelding downloaden (SVG)
