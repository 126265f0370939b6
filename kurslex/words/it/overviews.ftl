# Le pagine che mostrano molti concetti insieme.
overviews-label = Indici e percorsi

overview-a-z = A–Z
overview-a-z-title = I termini dalla A alla Z
overview-a-z-description = Tutti i termini del glossario in ordine alfabetico, compresi i sinonimi e i termini da evitare.
a-z-letters = Lettere
a-z-see = vedi { $term }
a-z-avoid = da evitare, vedi { $term }

overview-path = Percorso
overview-path-title = Il percorso
overview-path-description = I concetti nell’ordine in cui è più facile impararli.
path-position = { $step } di { $steps }
path-previous = Precedente
path-next = Prossima tappa del percorso

overview-practice = Esercizi
overview-practice-title = Domande per esercitarsi
overview-practice-description = Domande su ogni tema e su ogni tappa del percorso, con la spiegazione delle risposte sbagliate.

overview-calculators = Calcolatori
overview-calculators-title = Tutti i calcolatori
overview-calculators-description = I calcolatori del glossario: che cosa calcola ciascuno e in quali voci si trova.
calculators-list-pages = Nelle voci
calculators-list-embed = Apri solo il calcolatore

overview-terms = Terminologia
overview-terms-title = I termini in tutte le lingue
overview-terms-description = Tutti i concetti in un’unica tabella, con i termini e i sinonimi in ogni lingua del glossario.
terms-other = Mostra accanto
terms-filter = Filtra la tabella
terms-filter-part = Filtra questa parte della tabella
parts-label = Parti dell’elenco
part-position = parte { $part } di { $parts }
terms-count = Concetti mostrati: { $shown } su { $all }
theme-map = Mappa dei concetti
theme-map-lines = Più a destra stanno i tipi, gli esempi e le parti del concetto che li precede. Le linee a lato mostrano che cos’altro è collegato; l’elenco dice in che modo.
theme-map-part = La mappa mostra { $shown } concetti su { $all }, a partire dai più ampi.
theme-map-short = Mappa
overview-false-friends = Falsi amici
overview-false-friends-title = Falsi amici
overview-false-friends-description = Alcune parole si somigliano da una lingua all’altra, ma non vogliono dire la stessa cosa. Ecco quelle che ingannano più spesso.

# Una pagina in due lingue. Il link segue il termine nell’altra lingua.
parallel-link = testo a fronte
parallel-label = Seconda lingua
