pictures-in-words = 그림 설명
pictures-download = 그림 다운로드(SVG)
