pictures-in-words = Зображення словами
pictures-download = Завантажити зображення (SVG)
