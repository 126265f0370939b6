# La dichiarazione di accessibilità. Le verifiche che cita si trovano in tests/.
overview-accessibility = Accessibilità
overview-accessibility-title = Accessibilità
overview-accessibility-description = Tutti devono poter leggere il glossario, farvi ricerche e usare i calcolatori. Il riferimento è il livello AA delle WCAG 2.2, le linee guida per l’accessibilità dei contenuti web.
accessibility-tested = Che cosa è stato verificato
accessibility-tested-rules = Tutti i tipi di pagina sono stati controllati con le regole di axe-core: con il tema chiaro e con quello scuro, a quattro larghezze da 320 a 1.280 pixel, con la ricerca aperta e chiusa e con le definizioni visibili. Non è emersa alcuna violazione.
accessibility-tested-keyboard = Menu, scelta della lingua, ricerca, definizioni sui link, calcolatori e tabelle si raggiungono e si usano con la sola tastiera. L’elemento su cui ci si trova è sempre evidenziato.
accessibility-tested-settings = Le pagine si leggono anche con caratteri di dimensione doppia e in una finestra larga solo 320 pixel senza doverle scorrere di lato. Rispettano l’impostazione che riduce le animazioni e restano leggibili con i colori scelti da chi legge.
accessibility-tested-scripts = Anche senza JavaScript sono disponibili tutti i testi, gli esempi di calcolo, le figure, gli indici e i link. Mancano, tra l’altro, i moduli dei calcolatori, i risultati della ricerca e le definizioni sui link.
accessibility-tested-html = Ogni pagina supera il controllo HTML del W3C, con una sola eccezione: il programma di controllo non conosce ancora una delle regole di stile usate per le formule.
accessibility-tested-engines = Le operazioni principali sono state provate in Chromium, Firefox e WebKit.
accessibility-limits = Limiti noti
accessibility-limits-people = Le pagine sono state provate con programmi e da chi le realizza, ma non da chi usa un lettore di schermo né da un ente indipendente.
accessibility-limits-formulas = Le formule più lunghe possono superare la larghezza dello schermo di un telefono stretto. In tal caso vanno fatte scorrere di lato.
accessibility-limits-texts = La ricerca nei testi richiede JavaScript e non funziona nell’edizione scaricata, dove però si possono cercare i termini.
accessibility-report = Qualcosa non funziona? Si può segnalare qui:
