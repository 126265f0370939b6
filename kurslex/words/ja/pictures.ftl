pictures-in-words = 図の説明
pictures-download = 図をダウンロード（SVG）
