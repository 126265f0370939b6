pictures-in-words = Görselin sözlü anlatımı
pictures-download = Görseli indir (SVG)
