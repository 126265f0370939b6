teaching-heading = Til undervisninga
teaching-title = Til undervisninga: { $term }
teaching-back = Til artikkelen
teaching-close = Lukk
teaching-copy = Kopier
teaching-copied = Kopiert.
teaching-selected = Teksten er merkt og kan kopierast.
teaching-save = Last ned

teaching-link = Lenke
teaching-link-own = Artikkelen ({ $language })
teaching-link-all = For alle språk
teaching-link-values = Tala i kalkulatoren følgjer med lenka: Den som opnar henne, ser dei same tala.

teaching-cite = Kjeldetilvising
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
teaching-code-alt = QR-kode med lenka til «{ $term }»
teaching-download = Last ned som bilete (SVG)

teaching-embed = Bygg inn
teaching-embed-about = Lim inn koden i HTML-visinga på ei læringsplattform eller på ei eiga nettside.
teaching-embed-card = Kort med omgrep, definisjon og omsetjingar
teaching-embed-whole = Kalkulator: { $title }
teaching-embed-compact = Kompakt kalkulator: { $title }
teaching-embed-exercise = Oppgåve: { $title }
teaching-look = Vising
teaching-look-device = som på eininga
teaching-look-light = lys
teaching-look-dark = mørk
teaching-preview = Sjå korleis det blir
teaching-open = Les forklaringa i ordboka

teaching-further = Utskrift og nedlasting
teaching-print = Skriv ut artikkelen
teaching-picture = Bilete (SVG)
teaching-formulas = Formlar: { $title }

teaching-author = Tekst: { $author }
teaching-state = sist endra { $date }
teaching-version = versjon { $version }
teaching-report = Meld frå om ein feil
teaching-report-title = Feil i artikkelen «{ $term }»
teaching-report-text = Side: { $address }
    Setning: { $sentence }

    Kva er gale?
