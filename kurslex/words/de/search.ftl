# Das Suchfeld und die Seite mit allen Treffern.
search-label = Begriff suchen
search-submit = Suchen
overview-search-title = Suche
overview-search-description = Hier lassen sich Bezeichnungen in allen Sprachen des Glossars nachschlagen, auch in gebeugter Form, ohne Umlaute oder mit einem Tippfehler. Durchsucht werden außerdem die Definitionen und die Texte.
search-results = Treffer für „{ $query }“
search-count = Treffer: { $count }
search-meant = „{ $query }“ steht nicht im Glossar. Ist „{ $term }“ gemeint?
search-none = Zu „{ $query }“ wurde kein Begriff gefunden.
search-admitted = auch { $term }
search-deprecated = nicht { $term }
search-texts = In den Texten erwähnt
search-texts-for = In den Texten nach „{ $query }“ suchen
search-texts-none = In den Texten gibt es keine Treffer.
search-texts-unsearched = Die Texte konnten nicht durchsucht werden.
search-texts-only = Kein Begriff. In den Texten erwähnt: { $count }
search-nothing = Keine Treffer, weder unter den Begriffen noch in den Texten.
# So schreiben die Texte das Prozentzeichen aus; mehrere Schreibweisen werden durch Kommas getrennt.
search-percent = Prozent
search-all = Alle Bezeichnungen
search-key = Der Schrägstrich (/) öffnet die Suche
search-no-script = Die Suche funktioniert nur mit JavaScript. Alle Bezeichnungen stehen weiter unten in alphabetischer Reihenfolge.
