pictures-in-words = La figura a parole
pictures-download = Scarica la figura (SVG)
