# Quel che serve a chi insegna: link, codici da incorporare, citazioni. $term è il termine, $title un calcolatore.
teaching-heading = Per la lezione
teaching-title = Per la lezione: { $term }
teaching-back = Torna alla voce
teaching-close = Chiudi
teaching-copy = Copia
teaching-copied = Copiato.
teaching-selected = Il testo è selezionato: ora si può copiare.
teaching-save = Scarica

teaching-link = Link
teaching-link-own = Questa pagina ({ $language })
teaching-link-all = Per tutte le lingue
teaching-link-values = I numeri inseriti nel calcolatore fanno parte del link: chi lo apre vede gli stessi.

teaching-cite = Citare
teaching-attribution = Attribuzione
teaching-definition = Definizione con attribuzione
teaching-apa = Stile APA
teaching-bibtex = BibTeX
attribution = «{ $term }», { $source }
cite-apa = { $author }. ({ $date }). { $term }. In { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). In { $work }. { $address }
cite-no-date = s.d.

teaching-code = Codice QR
teaching-code-of = Questa pagina ({ $language })
teaching-code-alt = Codice QR con il link a «{ $term }»
teaching-download = Scarica come immagine (SVG)

teaching-embed = Incorporare
teaching-embed-about = Il codice si incolla nell’HTML della piattaforma didattica o del proprio sito.
teaching-embed-card = Scheda con termine, definizione e traduzioni
teaching-embed-whole = Calcolatore: { $title }
teaching-embed-compact = Calcolatore compatto: { $title }
teaching-embed-exercise = Esercizio: { $title }
teaching-look = Aspetto
teaching-look-device = come sul dispositivo
teaching-look-light = chiaro
teaching-look-dark = scuro
teaching-preview = Anteprima
teaching-open = Leggi la spiegazione nel glossario

teaching-further = Stampare e scaricare
teaching-print = Stampa la voce
teaching-picture = Figura (SVG)
teaching-formulas = Formule: { $title }

teaching-author = Testo: { $author }
teaching-state = aggiornato al { $date }
teaching-version = versione { $version }
teaching-report = Segnala un errore
teaching-report-title = Errore nella voce «{ $term }»
teaching-report-text = Pagina: { $address }
    Frase: { $sentence }

    Che cosa non va?
