# La dichiarazione di accessibilità. Ciò che vi si dice verificato sta in tests/browser/.
overview-accessibility = Accessibilità
overview-accessibility-title = Accessibilità
overview-accessibility-description = Il glossario vuole essere leggibile e consultabile da tutti, calcolatori compresi. Il riferimento è il livello AA delle WCAG 2.2, le linee guida per l’accessibilità dei contenuti web.
accessibility-tested = Che cosa è stato verificato
accessibility-tested-rules = Tutti i tipi di pagina sono stati controllati con le regole di axe-core, in modalità chiara e scura e a quattro larghezze da 320 a 1280 pixel, con la ricerca aperta e chiusa e con le definizioni visibili. Non è emersa alcuna violazione.
accessibility-tested-keyboard = Menu, scelta della lingua, ricerca, definizioni dei link, calcolatori e tabelle si raggiungono e si usano con la sola tastiera. La posizione del cursore è sempre visibile.
accessibility-tested-settings = Le pagine reggono caratteri grandi il doppio e l’ingrandimento fino a 320 pixel senza scorrimento orizzontale, rispettano la richiesta di ridurre le animazioni e restano leggibili con i colori scelti dal lettore.
accessibility-tested-scripts = Senza JavaScript restano disponibili tutti i testi, gli esempi di calcolo, le figure, gli indici e i link. Mancano solo i moduli, i suggerimenti della ricerca e le definizioni dei link.
accessibility-tested-html = Ogni pagina supera il controllo HTML del W3C, con una sola eccezione: una delle proprietà usate per comporre le formule non è ancora nota al programma di controllo.
accessibility-tested-engines = Le operazioni principali sono state eseguite in Chromium, Firefox e WebKit.
accessibility-limits = Che cosa resta da fare
accessibility-limits-people = Le prove sono state svolte da programmi e da chi ha realizzato le pagine, non da utenti di lettori di schermo né da un ente indipendente.
accessibility-limits-formulas = Le formule più lunghe sono più larghe di un telefono stretto e vanno fatte scorrere di lato nel loro riquadro.
accessibility-limits-texts = La ricerca nei testi richiede JavaScript e non funziona nell’edizione scaricata, dove però i termini si possono cercare.
accessibility-report = Qualcosa non funziona? Si può segnalare qui:
