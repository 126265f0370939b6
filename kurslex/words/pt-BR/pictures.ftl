pictures-in-words = A imagem em palavras
pictures-download = Baixar a imagem (SVG)
