# Det som undervisningen behöver: länkar, koder att bädda in, källhänvisningar.
teaching-heading = Till undervisningen
teaching-title = Till undervisningen: { $term }
teaching-back = Till artikeln
teaching-close = Stäng
teaching-copy = Kopiera
teaching-copied = Kopierat.
teaching-selected = Texten är markerad och kan kopieras.
teaching-save = Ladda ner

teaching-link = Länk
teaching-link-own = Artikeln ({ $language })
teaching-link-all = För alla språk
teaching-link-values = Talen i räknaren följer med länken: den som öppnar den ser samma tal.

teaching-cite = Källhänvisning
teaching-attribution = Källangivelse
teaching-definition = Definition med källangivelse
teaching-apa = Referens enligt APA
teaching-bibtex = BibTeX
attribution = ”{ $term }”, { $source }
cite-apa = { $author }. ({ $date }). { $term }. I { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). I { $work }. { $address }
cite-no-date = u.å.

teaching-code = QR-kod
teaching-code-of = Artikeln ({ $language })
teaching-code-alt = QR-kod med länken till ”{ $term }”
teaching-download = Ladda ner som bild (SVG)

teaching-embed = Bädda in
teaching-embed-about = Koden klistras in i HTML-vyn på en lärplattform eller på en egen webbplats.
teaching-embed-card = Kort med begrepp, definition och översättningar
teaching-embed-whole = Räknare: { $title }
teaching-embed-compact = Kompakt räknare: { $title }
teaching-embed-exercise = Uppgift: { $title }
teaching-look = Utseende
teaching-look-device = som på enheten
teaching-look-light = ljust
teaching-look-dark = mörkt
teaching-preview = Se hur det blir
teaching-open = Läs förklaringen i ordboken

teaching-further = Skriv ut och ladda ner
teaching-print = Skriv ut artikeln
teaching-picture = Bild (SVG)
teaching-formulas = Formler: { $title }

teaching-author = Text: { $author }
teaching-state = senast ändrad { $date }
teaching-version = version { $version }
teaching-report = Rapportera ett fel
teaching-report-title = Fel i artikeln ”{ $term }”
teaching-report-text = Sida: { $address }
    Mening: { $sentence }

    Vad är fel?
