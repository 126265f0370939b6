ipo-split-title = A chi va il denaro di un’offerta pubblica iniziale
ipo-split-summary = Ripartisce il denaro raccolto in un’offerta pubblica iniziale tra la società, i vecchi soci e la banca.
ipo-split-example = Una società offre per la prima volta le sue azioni al pubblico, a { $price } l’una. Emette { $primary } azioni nuove, e i vecchi soci vendono { $secondary } azioni già esistenti. Commissione della banca d’investimento: { $discount } dell’importo. Altri costi della società: { $costs }. Prima dell’offerta le azioni erano { $shares_before }.

ipo-split-price = Prezzo di offerta
ipo-split-price-hint = Quanto pagano gli investitori per azione
ipo-split-price-symbol = prezzo

ipo-split-primary = Azioni nuove
ipo-split-primary-hint = Azioni emesse dalla società
ipo-split-primary-symbol = azioni nuove

ipo-split-secondary = Azioni esistenti
ipo-split-secondary-hint = Azioni vendute dai vecchi soci
ipo-split-secondary-symbol = azioni esistenti

ipo-split-discount = Commissione della banca
ipo-split-discount-hint = Differenza tra il prezzo di offerta e il prezzo pagato dalla banca, in percentuale
ipo-split-discount-symbol = commissione

ipo-split-costs = Altri costi
ipo-split-costs-hint = Avvocati, revisori, prospetto; a carico della società
ipo-split-costs-symbol = costi

ipo-split-shares-before = Azioni prima dell’offerta
ipo-split-shares-before-hint = Tutte le azioni della società prima dell’offerta
ipo-split-shares-before-symbol = azioni preesistenti

ipo-split-primary-gross-symbol = importo delle azioni nuove
ipo-split-primary-gross-step = Per le azioni nuove gli investitori pagano:
ipo-split-secondary-gross-symbol = importo delle azioni esistenti
ipo-split-secondary-gross-step = Per le azioni esistenti pagano:

ipo-split-gross = Importo totale
ipo-split-gross-symbol = importo totale
ipo-split-gross-step = La somma è l’importo totale versato dagli investitori.

ipo-split-primary-fee-symbol = commissione sulle azioni nuove
ipo-split-primary-fee-step = La commissione della banca sulle azioni nuove è arrotondata al centesimo.
ipo-split-secondary-fee-symbol = commissione sulle azioni esistenti
ipo-split-secondary-fee-step = Lo stesso vale per le azioni esistenti.

ipo-split-underwriter = Alla banca d’investimento
ipo-split-underwriter-symbol = alla banca
ipo-split-underwriter-step = La banca d’investimento riceve entrambe le commissioni.

ipo-split-issuer = Alla società
ipo-split-issuer-symbol = alla società
ipo-split-issuer-step = La società riceve l’importo delle azioni nuove meno la commissione della banca e gli altri costi: sono i proventi netti dell’emissione.

ipo-split-sellers = Ai vecchi soci che vendono
ipo-split-sellers-symbol = ai vecchi soci
ipo-split-sellers-step = I vecchi soci ricevono l’importo delle azioni esistenti meno la commissione della banca.

ipo-split-new-share = Azioni nuove sul totale
ipo-split-new-share-symbol = parte di azioni nuove
ipo-split-new-share-step = Con le azioni nuove il totale aumenta, e la parte dei vecchi soci si riduce in proporzione.

ipo-split-status = Importo totale: { $gross }. Alla società: { $issuer }. Ai vecchi soci che vendono: { $sellers }. Alla banca d’investimento: { $underwriter }. Azioni nuove sul totale: { $new_share }.

ipo-split-picture = Così si divide l’importo totale di { $gross } tra la società, i vecchi soci che vendono, la banca d’investimento e gli altri costi.

ipo-split-solve-price-gross = Prezzo di offerta per l’importo totale desiderato
ipo-split-solve-primary-gross = Azioni nuove per l’importo totale desiderato
ipo-split-solve-secondary-gross = Azioni esistenti per l’importo totale desiderato
ipo-split-solve-discount-underwriter = Commissione minima per un dato importo alla banca
ipo-split-solve-costs-issuer = Altri costi per un dato importo alla società
ipo-split-solve-price-issuer = Prezzo di offerta minimo per un dato importo alla società
ipo-split-solve-primary-issuer = Numero minimo di azioni nuove per un dato importo alla società
ipo-split-solve-secondary-sellers = Numero minimo di azioni esistenti per un dato importo ai vecchi soci
ipo-split-solve-primary-new-share = Azioni nuove per la quota desiderata sul totale
ipo-split-solve-shares-before-new-share = Azioni prima dell’offerta per una data quota di azioni nuove

ipo-split-exercise-issuer = Una società offre per la prima volta le sue azioni al pubblico, a { $price } l’una. Emette { $primary } azioni nuove, e i vecchi soci vendono { $secondary } azioni già esistenti. Commissione della banca: { $discount } dell’importo. Altri costi della società: { $costs }. Quanto riceve la società?
ipo-split-exercise-issuer-costs-forgotten = Mancano gli altri costi. Li paga la società: sottraili.
ipo-split-exercise-issuer-fee-forgotten = Manca la commissione della banca sulle azioni nuove: sottraila.
ipo-split-exercise-issuer-with-sellers = Hai contato anche le azioni dei vecchi soci. Quel denaro va a loro: conta soltanto le azioni nuove.

ipo-split-exercise-price = In un’offerta pubblica iniziale si vendono { $primary } azioni nuove e { $secondary } azioni esistenti per { $gross } in tutto. Qual è il prezzo di offerta per azione?
ipo-split-exercise-price-new-shares-alone = Hai diviso solo per le azioni nuove. Si vendono anche quelle esistenti: dividi per il totale.
ipo-split-exercise-price-old-shares-alone = Hai diviso solo per le azioni esistenti. Si vendono anche quelle nuove: dividi per il totale.
