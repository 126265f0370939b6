pictures-in-words = 图片的文字说明
pictures-download = 下载图片（SVG）
