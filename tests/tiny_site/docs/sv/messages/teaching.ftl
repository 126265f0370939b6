# Det som undervisningen behöver: länkar, koder att bädda in, källhänvisningar.
teaching-heading = Till undervisningen
teaching-title = Till undervisningen: { $term }
teaching-back = Till knopen
teaching-close = Stäng
teaching-copy = Kopiera
teaching-copied = Kopierat.
teaching-selected = Texten är markerad och kan kopieras.
teaching-save = Ladda ner

teaching-link = Länk
teaching-link-own = Den här sidan ({ $language })
teaching-link-all = För alla språk
teaching-link-values = Talen som står i räknaren följer med länken.

teaching-cite = Källhänvisning
teaching-attribution = Upphov
teaching-definition = Definition med upphov
teaching-apa = Enligt APA
teaching-bibtex = BibTeX
attribution = ”{ $term }”, { $source }
cite-apa = { $author }. ({ $date }). { $term }. I { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). I { $work }. { $address }
cite-no-date = u.å.

teaching-code = QR-kod
teaching-code-of = Den här sidan ({ $language })
teaching-code-alt = QR-kod med länken till ”{ $term }”
teaching-download = Som bild (SVG)

teaching-embed = Bädda in
teaching-embed-about = Koden klistras in i lärplattformens HTML-vy.
teaching-embed-card = Kort med term, definition och översättningar
teaching-embed-whole = Räknare: { $title }
teaching-embed-compact = Räknare, kompakt: { $title }
teaching-embed-exercise = Uppgift: { $title }
teaching-look = Utseende
teaching-look-device = som på enheten
teaching-look-light = ljust
teaching-look-dark = mörkt
teaching-preview = Förhandsvisa
teaching-open = Läs förklaringen i Knopboken

teaching-further = Skriv ut och ladda ner
teaching-print = Skriv ut sidan
teaching-picture = Bild (SVG)
teaching-formulas = Formler: { $title }

teaching-author = Text: { $author }
teaching-state = Senast ändrad { $date }
teaching-version = Version { $version }
teaching-report = Rapportera ett fel
teaching-report-title = Fel på sidan ”{ $term }”
teaching-report-text = Sida: { $address }
    Mening: { $sentence }

    Vad är fel?
