# Det undervisningen trenger: lenker, koder til innbygging, kildehenvisninger. $term er begrepet, $title en kalkulator.
teaching-heading = Til undervisningen
teaching-title = Til undervisningen: { $term }
teaching-back = Til artikkelen
teaching-close = Lukk
teaching-copy = Kopier
teaching-copied = Kopiert.
teaching-selected = Teksten er merket og kan kopieres.
teaching-save = Last ned

teaching-link = Lenke
teaching-link-own = Artikkelen ({ $language })
teaching-link-all = For alle språk
teaching-link-values = Tallene som står i kalkulatoren, følger med lenken: Den som åpner den, ser de samme tallene.

teaching-cite = Kildehenvisning
teaching-attribution = Kreditering
teaching-definition = Definisjon med kreditering
teaching-apa = Referanse i APA-stil
teaching-bibtex = BibTeX
attribution = «{ $term }», { $source }
cite-apa = { $author }. ({ $date }). { $term }. I { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). I { $work }. { $address }
cite-no-date = u.å.

teaching-code = QR-kode
teaching-code-of = Artikkelen ({ $language })
teaching-code-alt = QR-kode med lenken til «{ $term }»
teaching-download = Last ned som bilde (SVG)

teaching-embed = Bygg inn
teaching-embed-about = Koden limes inn i HTML-visningen på en læringsplattform eller på en egen nettside.
teaching-embed-card = Kort med begrep, definisjon og oversettelser
teaching-embed-whole = Kalkulator: { $title }
teaching-embed-compact = Kompakt kalkulator: { $title }
teaching-embed-exercise = Oppgave: { $title }
teaching-look = Visning
teaching-look-device = som på enheten
teaching-look-light = lys
teaching-look-dark = mørk
teaching-preview = Se hvordan det blir
teaching-open = Les forklaringen i ordboken

teaching-further = Utskrift og nedlasting
teaching-print = Skriv ut artikkelen
teaching-picture = Figur (SVG)
teaching-formulas = Formler: { $title }

teaching-author = Tekst: { $author }
teaching-state = sist endret { $date }
teaching-version = versjon { $version }
teaching-report = Meld fra om en feil
teaching-report-title = Feil i artikkelen «{ $term }»
teaching-report-text = Side: { $address }
    Setning: { $sentence }

    Hva er galt?
