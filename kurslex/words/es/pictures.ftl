pictures-in-words = La imagen en palabras
pictures-download = Descargar la imagen (SVG)
