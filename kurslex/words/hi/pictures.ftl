pictures-in-words = चित्र का वर्णन
pictures-download = चित्र डाउनलोड करें (SVG)
