# Was für den Unterricht gebraucht wird: Links, Codes zum Einbetten, Zitierhinweise. $term ist der Begriff, $title ein Rechner.
teaching-heading = Für den Unterricht
teaching-title = Für den Unterricht: { $term }
teaching-back = Zum Artikel
teaching-close = Schließen
teaching-copy = Kopieren
teaching-copied = Kopiert.
teaching-selected = Der Text ist zum Kopieren markiert.
teaching-save = Herunterladen

teaching-link = Link
teaching-link-own = Diese Seite ({ $language })
teaching-link-all = Für alle Sprachen
teaching-link-values = Die Zahlen im Rechner gehören zum Link: Wer ihn öffnet, sieht dieselben.

teaching-cite = Zitieren
teaching-attribution = Quellenangabe
teaching-definition = Definition mit Quellenangabe
teaching-apa = Nach APA
teaching-bibtex = BibTeX
attribution = „{ $term }“, { $source }
cite-apa = { $author }. ({ $date }). { $term }. In { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). In { $work }. { $address }
cite-no-date = o. D.

teaching-code = QR-Code
teaching-code-of = Diese Seite ({ $language })
teaching-code-alt = QR-Code mit dem Link zu „{ $term }“
teaching-download = QR-Code als Bild (SVG)

teaching-embed = Einbetten
teaching-embed-about = Den Code in der HTML-Ansicht der Lernplattform oder der eigenen Website einfügen.
teaching-embed-card = Begriffskarte mit Definition und Übersetzungen
teaching-embed-whole = Rechner „{ $title }“
teaching-embed-compact = Kompakter Rechner „{ $title }“
teaching-embed-exercise = Aufgabe „{ $title }“
teaching-look = Darstellung
teaching-look-device = wie auf dem Gerät
teaching-look-light = hell
teaching-look-dark = dunkel
teaching-preview = Vorschau
teaching-open = Erklärung im Glossar lesen

teaching-further = Drucken und herunterladen
teaching-print = Artikel drucken
teaching-picture = Bild (SVG)
teaching-formulas = Formeln zu „{ $title }“

teaching-author = Text: { $author }
teaching-state = Stand: { $date }
teaching-version = Version { $version }
teaching-report = Einen Fehler melden
teaching-report-title = Fehler im Artikel „{ $term }“
teaching-report-text = Seite: { $address }
    Satz: { $sentence }

    Was stimmt daran nicht?
