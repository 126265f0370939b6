# Das Feld zum Nachschlagen und die Seite mit allen Treffern.
search-label = Begriff nachschlagen
search-submit = Suchen
overview-search-title = Suche
overview-search-description = Hier lassen sich Termini aller Sprachen des Glossars nachschlagen, auch gebeugt, ohne Umlaute oder mit einem Tippfehler. Durchsucht werden außerdem die Definitionen und die Texte.
search-results = Treffer für „{ $query }“
search-count = Treffer: { $count }
search-none = Zu „{ $query }“ wurde kein Begriff gefunden.
search-admitted = auch { $term }
search-deprecated = nicht { $term }
search-texts = In den Texten erwähnt
search-texts-for = In den Texten nach „{ $query }“ suchen
search-texts-none = Auch in den Texten kommt das nicht vor.
search-all = Alle Benennungen
search-key = Die Taste / öffnet die Suche
