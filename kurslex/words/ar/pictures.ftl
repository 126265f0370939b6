pictures-in-words = وصف الصورة بالكلمات
pictures-download = تنزيل الصورة (SVG)
