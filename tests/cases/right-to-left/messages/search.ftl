search-label = חיפוש קשר
search-submit = חיפוש
overview-search-title = חיפוש
search-results = תוצאות: { $query }
search-count = תוצאות: { $count }
