# Il campo di ricerca e la pagina con tutti i risultati.
search-label = Cerca un termine
search-submit = Cerca
overview-search-title = Ricerca
overview-search-description = Qui si possono cercare i termini in tutte le lingue del glossario, anche al plurale, senza accenti o con un errore di battitura. La ricerca si estende alle definizioni e ai testi.
search-results = Risultati per «{ $query }»
search-count = Risultati: { $count }
search-meant = «{ $query }» non è nel glossario. Forse cercavi «{ $term }»?
search-none = Nessun termine corrisponde a «{ $query }».
search-admitted = anche { $term }
search-deprecated = da evitare: { $term }
search-texts = Risultati nei testi
search-texts-for = Cerca «{ $query }» nei testi
search-texts-none = Nessun risultato nei testi.
search-texts-unsearched = Non è stato possibile cercare nei testi.
search-texts-only = Nessun termine trovato. Risultati nei testi: { $count }
search-nothing = Nessun risultato, né fra i termini né nei testi.
# Così i testi scrivono il segno di percentuale; più grafie si separano con una virgola.
search-percent = per cento, percento
search-all = Tutti i termini
search-key = La barra (/) apre la ricerca
search-no-script = La ricerca richiede JavaScript. Tutti i termini sono elencati qui sotto in ordine alfabetico.
