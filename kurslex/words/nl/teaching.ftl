teaching-heading = Voor in de les
teaching-title = Voor in de les: { $term }
teaching-back = Naar het artikel
teaching-close = Sluiten
teaching-copy = Kopiëren
teaching-copied = Gekopieerd.
teaching-selected = De tekst is geselecteerd en kan worden gekopieerd.
teaching-save = Downloaden

teaching-link = Link
teaching-link-own = Het artikel ({ $language })
teaching-link-all = Voor alle talen
teaching-link-values = De getallen in de rekenhulp horen bij de link: wie hem opent, ziet dezelfde getallen.

teaching-cite = Citeren
teaching-attribution = Bronvermelding
teaching-definition = Definitie met bronvermelding
teaching-apa = Verwijzing in APA-stijl
teaching-bibtex = BibTeX
attribution = ‘{ $term }’, { $source }
cite-apa = { $author }. ({ $date }). { $term }. In { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). In { $work }. { $address }
cite-no-date = z.d.

teaching-code = QR-code
teaching-code-of = Het artikel ({ $language })
teaching-code-alt = QR-code met de link naar ‘{ $term }’
teaching-download = Downloaden als afbeelding (SVG)

teaching-embed = Insluiten
teaching-embed-about = Plak de code in de HTML-weergave van een leerplatform of van een eigen website.
teaching-embed-card = Kaartje met het begrip, de definitie en vertalingen
teaching-embed-whole = Rekenhulp: { $title }
teaching-embed-compact = Compacte rekenhulp: { $title }
teaching-embed-exercise = Opgave: { $title }
teaching-look = Weergave
teaching-look-device = zoals op het apparaat
teaching-look-light = licht
teaching-look-dark = donker
teaching-preview = Bekijken hoe het eruitziet
teaching-open = Uitleg in de begrippenlijst lezen

teaching-further = Afdrukken en downloaden
teaching-print = Artikel afdrukken
teaching-picture = Afbeelding (SVG)
teaching-formulas = Formules: { $title }

teaching-author = Tekst: { $author }
teaching-state = laatst gewijzigd: { $date }
teaching-version = versie { $version }
teaching-report = Een fout melden
teaching-report-title = Fout in het artikel ‘{ $term }’
teaching-report-text = Pagina: { $address }
    Zin: { $sentence }

    Wat klopt er niet?
