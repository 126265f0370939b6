teaching-heading = Na zajęcia
teaching-title = Na zajęcia: { $term }
teaching-back = Do artykułu
teaching-close = Zamknij
teaching-copy = Kopiuj
teaching-copied = Skopiowano.
teaching-selected = Tekst jest zaznaczony i można go skopiować.
teaching-save = Pobierz

teaching-link = Link
teaching-link-own = Artykuł ({ $language })
teaching-link-all = Dla wszystkich języków
teaching-link-values = Liczby w kalkulatorze są częścią linku: kto go otworzy, zobaczy te same liczby.

teaching-cite = Jak cytować
teaching-attribution = Wskazanie źródła
teaching-definition = Definicja ze wskazaniem źródła
teaching-apa = Opis bibliograficzny w stylu APA
teaching-bibtex = BibTeX
attribution = „{ $term }”, { $source }
cite-apa = { $author }. ({ $date }). { $term }. W: { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). W: { $work }. { $address }
cite-no-date = b.d.

teaching-code = Kod QR
teaching-code-of = Artykuł ({ $language })
teaching-code-alt = Kod QR z linkiem do artykułu „{ $term }”
teaching-download = Pobierz jako obraz (SVG)

teaching-embed = Osadzanie
teaching-embed-about = Kod należy wkleić w widoku HTML platformy edukacyjnej lub własnej strony internetowej.
teaching-embed-card = Karta z pojęciem, definicją i tłumaczeniami
teaching-embed-whole = Kalkulator: { $title }
teaching-embed-compact = Mały kalkulator: { $title }
teaching-embed-exercise = Zadanie: { $title }
teaching-look = Wygląd
teaching-look-device = jak na urządzeniu
teaching-look-light = jasny
teaching-look-dark = ciemny
teaching-preview = Zobacz, jak to wygląda
teaching-open = Przeczytaj objaśnienie w słowniku

teaching-further = Drukowanie i pobieranie
teaching-print = Drukuj artykuł
teaching-picture = Ilustracja (SVG)
teaching-formulas = Wzory: { $title }

teaching-author = Tekst: { $author }
teaching-state = ostatnia zmiana: { $date }
teaching-version = wersja { $version }
teaching-report = Zgłoś błąd
teaching-report-title = Błąd w artykule „{ $term }”
teaching-report-text = Strona: { $address }
    Zdanie: { $sentence }

    Co jest nie tak?
