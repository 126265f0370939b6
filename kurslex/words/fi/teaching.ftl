teaching-heading = Opetukseen
teaching-title = Opetukseen: { $term }
teaching-back = Artikkeliin
teaching-close = Sulje
teaching-copy = Kopioi
teaching-copied = Kopioitu.
teaching-selected = Teksti on valittu ja valmis kopioitavaksi.
teaching-save = Lataa

teaching-link = Linkki
teaching-link-own = Artikkeli ({ $language })
teaching-link-all = Kaikille kielille
teaching-link-values = Laskurin luvut ovat osa linkkiä: sen avaaja näkee samat luvut.

teaching-cite = Viittaaminen
teaching-attribution = Lähdemerkintä
teaching-definition = Määritelmä ja lähdemerkintä
teaching-apa = APA-tyylinen viite
teaching-bibtex = BibTeX
attribution = ”{ $term }”, { $source }
cite-apa = { $author }. ({ $date }). { $term }. Teoksessa { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). Teoksessa { $work }. { $address }
cite-no-date = n.d.

teaching-code = QR-koodi
teaching-code-of = Artikkeli ({ $language })
teaching-code-alt = QR-koodi, jossa on linkki: ”{ $term }”
teaching-download = Lataa kuvana (SVG)

teaching-embed = Upota
teaching-embed-about = Liitä koodi oppimisalustan tai oman verkkosivuston HTML-näkymään.
teaching-embed-card = Kortti, jossa on käsite, määritelmä ja käännökset
teaching-embed-whole = Laskuri: { $title }
teaching-embed-compact = Pieni laskuri: { $title }
teaching-embed-exercise = Tehtävä: { $title }
teaching-look = Ulkoasu
teaching-look-device = laitteen mukaan
teaching-look-light = vaalea
teaching-look-dark = tumma
teaching-preview = Esikatselu
teaching-open = Lue selitys sanastosta

teaching-further = Tulosta ja lataa
teaching-print = Tulosta artikkeli
teaching-picture = Kuva (SVG)
teaching-formulas = Kaavat: { $title }

teaching-author = Teksti: { $author }
teaching-state = viimeksi muutettu { $date }
teaching-version = versio { $version }
teaching-report = Ilmoita virheestä
teaching-report-title = Virhe artikkelissa ”{ $term }”
teaching-report-text = Sivu: { $address }
    Virke: { $sentence }

    Mikä siinä on vialla?
