teaching-heading = Til undervisningen
teaching-title = Til undervisningen: { $term }
teaching-back = Til artiklen
teaching-close = Luk
teaching-copy = Kopiér
teaching-copied = Kopieret.
teaching-selected = Teksten er markeret og kan kopieres.
teaching-save = Hent

teaching-link = Link
teaching-link-own = Artiklen ({ $language })
teaching-link-all = For alle sprog
teaching-link-values = Tallene i beregneren følger med linket: Den, der åbner det, ser de samme tal.

teaching-cite = Kildehenvisning
teaching-attribution = Kildeangivelse
teaching-definition = Definition med kildeangivelse
teaching-apa = Reference i APA-stil
teaching-bibtex = BibTeX
attribution = “{ $term }”, { $source }
cite-apa = { $author }. ({ $date }). { $term }. I { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). I { $work }. { $address }
cite-no-date = u.å.

teaching-code = QR-kode
teaching-code-of = Artiklen ({ $language })
teaching-code-alt = QR-kode med linket til “{ $term }”
teaching-download = Hent som billede (SVG)

teaching-embed = Indlejr
teaching-embed-about = Indsæt koden i HTML-visningen på en læringsplatform eller på din egen hjemmeside.
teaching-embed-card = Kort med begrebet, dets definition og oversættelser
teaching-embed-whole = Beregner: { $title }
teaching-embed-compact = Kompakt beregner: { $title }
teaching-embed-exercise = Opgave: { $title }
teaching-look = Udseende
teaching-look-device = som på enheden
teaching-look-light = lyst
teaching-look-dark = mørkt
teaching-preview = Se, hvordan det ser ud
teaching-open = Læs forklaringen i ordbogen

teaching-further = Udskriv og hent
teaching-print = Udskriv artiklen
teaching-picture = Billede (SVG)
teaching-formulas = Formler: { $title }

teaching-author = Tekst: { $author }
teaching-state = sidst ændret { $date }
teaching-version = version { $version }
teaching-report = Rapportér en fejl
teaching-report-title = Fejl i artiklen “{ $term }”
teaching-report-text = Side: { $address }
    Sætning: { $sentence }

    Hvad er forkert?
