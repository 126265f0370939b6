pictures-in-words = Billedet i ord
pictures-download = Hent billedet (SVG)
