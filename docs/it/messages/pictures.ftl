# Le figure delle pagine: docs/pictures/ID.yml, e ciò che le accompagna.

## Mercato secondario
picture-secondary-market-title = Chi paga chi sul mercato primario e sul mercato secondario
picture-secondary-market-caption = Il denaro va a chi vende. Soltanto la prima volta è l’emittente.
picture-secondary-market-described = Sul mercato primario l’emittente vende azioni nuove all’investitore A e ne incassa il prezzo. Sul mercato secondario l’investitore A vende le stesse azioni all’investitore B: il denaro va all’investitore A, e l’emittente resta fuori.
picture-secondary-market-primary = Mercato primario
picture-secondary-market-once = una volta, all’emissione
picture-secondary-market-secondary = Mercato secondario
picture-secondary-market-again = dopo, più e più volte
picture-secondary-market-issuer = Emittente
picture-secondary-market-first = Investi{"\u00AD"}tore A
picture-secondary-market-second = Investi{"\u00AD"}tore B
picture-secondary-market-outside = L’emittente resta fuori
picture-secondary-market-sells = vende
picture-secondary-market-buys = compra
picture-secondary-market-new = azioni nuove
picture-secondary-market-same = le stesse azioni
picture-secondary-market-money = denaro

## Mercato primario
picture-primary-market-title = Dall’emittente al primo investitore, attraverso la banca
picture-primary-market-caption = Di { $gross } milioni di dollari ne arrivano { $net } all’emittente. Poi le azioni cambiano soltanto proprietario, e all’emittente non va più nulla.
picture-primary-market-described = Con l’assunzione a fermo la banca compra le azioni nuove dall’emittente e le rivende all’investitore A. L’investitore versa { $gross } milioni di dollari, la banca trattiene la commissione, all’emittente arrivano { $net } milioni. Se poi l’investitore A rivende le azioni all’investitore B sul mercato secondario, il denaro va a lui e l’emittente resta fuori.
picture-primary-market-primary = Mercato primario
picture-primary-market-firm = con assunzione a fermo
picture-primary-market-secondary = Mercato secondario
picture-primary-market-later = quando si rivende
picture-primary-market-issuer = Emittente
picture-primary-market-bank = Banca d’investi{"\u00AD"}mento
picture-primary-market-investor = Investi{"\u00AD"}tore A
picture-primary-market-second = Investi{"\u00AD"}tore B
picture-primary-market-outside = L’emittente resta fuori
picture-primary-market-sells = vende
picture-primary-market-buys = compra
picture-primary-market-passes-on = compra e rivende
picture-primary-market-shares = azioni nuove
picture-primary-market-proceeds = { $net } milioni di dollari
picture-primary-market-paid = { $gross } milioni di dollari
picture-primary-market-same = le stesse azioni
picture-primary-market-money = denaro

## Book di negoziazione
picture-order-book-title = Il book prima e dopo un ordine di acquisto di 100 azioni
picture-order-book-caption = Ogni ordine ha il suo posto secondo il prezzo. Quando qualcuno prende la migliore offerta di vendita, subentra la successiva.
picture-order-book-described = Prima dell’ordine sono in vendita 100 azioni a { $best } dollari e 200 a { $next }. Chi compra offre { $bid } dollari per 200 azioni e meno per altre 300. Il differenziale è di { $spread } dollari. L’ordine per 100 azioni esaurisce la migliore offerta di vendita. Dopo, il prezzo più basso in vendita è { $next } dollari e il differenziale è di { $wider } dollari.
picture-order-book-buyers = Chi compra
picture-order-book-sellers = Chi vende
picture-order-book-before = Prima
picture-order-book-after = Dopo
picture-order-book-taken = vendute
picture-order-book-spread = Differenziale { $spread }
picture-order-book-wider = Differenziale { $wider }

## Obbligazione
picture-bond-title = I pagamenti di un’obbligazione in cinque anni, con e senza vendita
picture-bond-caption = L’emittente paga sempre lo stesso, chiunque possieda il titolo. Chi lo compra a metà strada riceve i pagamenti che restano.
picture-bond-described = Il primo possessore versa 1.000 dollari, riceve ogni anno { $coupon } dollari di interessi e nell’ultimo, con il rimborso, { $last } dollari. Se dopo due anni l’obbligazione è venduta a { $price } dollari, è il compratore a ricevere { $coupon } dollari nel terzo e nel quarto anno e { $last } nel quinto.
picture-bond-payments = Primo possessore
picture-bond-holder = tiene il titolo fino alla fine
picture-bond-sold = Compratore
picture-bond-buyer = lo rileva dopo due anni
picture-bond-years = anni dall’emissione, importi in dollari
picture-bond-pays = versa
picture-bond-bought = versa
picture-bond-repaid = con il rimborso

## Rateo di interessi
picture-accrued-interest-title = Gli interessi maturati nel corso di due anni
picture-accrued-interest-caption = L’interesse matura giorno per giorno, ma si paga in una volta. A chi vende nel frattempo la sua parte la versa il compratore.
picture-accrued-interest-described = Una linea a denti di sega: in un anno gli interessi maturati crescono in modo uniforme da zero a { $coupon } dollari e tornano a zero quando si paga la cedola. Così ogni anno. Dopo { $days } giorni sono maturati { $accrued } dollari: li versa il compratore al venditore, in aggiunta al corso.
picture-accrued-interest-years = anni
picture-accrued-interest-dollars = maturato, in dollari
picture-accrued-interest-seller = { $accrued } dopo { $days } giorni
picture-accrued-interest-paid = si paga la cedola

## Rendimento totale
picture-total-return-title = Dal prezzo di acquisto a ciò che resta alla fine
picture-total-return-caption = Contano sia il prezzo sia il dividendo. Insieme rendono il { $total } per cento di quanto è costata l’azione.
picture-total-return-described = Quattro barre, in dollari per azione: l’acquisto a 50, l’aumento del prezzo di { $price }, il dividendo di { $dividend }. In tutto fanno { $end }, cioè il { $total } per cento in più di quanto è costata l’azione.
picture-total-return-bought = Acquisto (dollari per azione)
picture-total-return-gain = Aumento del prezzo
picture-total-return-dividend = Dividendo
picture-total-return-end = In tutto alla vendita

## Volatilità
picture-volatility-title = Un prezzo calmo e uno agitato in 60 giorni di borsa
picture-volatility-caption = Entrambi partono da 100 e oscillano a caso. Cambia soltanto quanto si muovono da un giorno all’altro.
picture-volatility-described = Due linee ricavate dalla stessa serie casuale. L’azione A ha una deviazione standard dell’{ $calm } per cento al giorno e resta vicina a 100. Per l’azione B è del { $wild } per cento, e il prezzo si allontana molto verso l’alto e verso il basso.
picture-volatility-calm = Azione A
picture-volatility-wild = Azione B
picture-volatility-calm-deviation = deviazione standard { $calm } per cento al giorno
picture-volatility-wild-deviation = deviazione standard { $wild } per cento al giorno
picture-volatility-price = prezzo in dollari
picture-volatility-days = 60 giorni di borsa

## Borsa e negoziazione OTC
picture-exchange-and-dealers-title = Scambi in un unico book e scambi attraverso una rete di banche
picture-exchange-and-dealers-caption = In borsa tutti si incontrano in un solo book. Fuori, ciascuno interpella più banche, e due scambi possono avere prezzi diversi.
picture-exchange-and-dealers-described = A sinistra gli ordini di tutti, compratori e venditori, arrivano in un solo book, dove il prezzo è uno per tutti. A destra non c’è un book comune: compratori, venditori e quattro banche sono collegati a due a due, e ogni scambio si concorda a parte.
picture-exchange-and-dealers-exchange = Borsa
picture-exchange-and-dealers-one-book = tutti gli ordini in un book
picture-exchange-and-dealers-dealers = OTC
picture-exchange-and-dealers-net = ogni scambio a parte
picture-exchange-and-dealers-seller = Chi vende
picture-exchange-and-dealers-buyer = Chi compra
picture-exchange-and-dealers-seller-two = Chi vende
picture-exchange-and-dealers-buyer-two = Chi compra
picture-exchange-and-dealers-book = Book di negoziazione
picture-exchange-and-dealers-one-price = un prezzo per tutti
picture-exchange-and-dealers-dealer-a = Banca 1
picture-exchange-and-dealers-dealer-b = Banca 2
picture-exchange-and-dealers-dealer-c = Banca 3
picture-exchange-and-dealers-dealer-d = Banca 4

## Ordine con limite di prezzo
picture-limit-order-title = Un ordine di acquisto con limite nel book, prima in attesa e poi eseguito
picture-limit-order-caption = Il limite dice fin dove arriva l’investitore. Finché nessuno vende a quel prezzo, l’ordine aspetta nel book.
picture-limit-order-described = Prima: l’investitore offre { $limit } dollari per 100 azioni, ma la migliore offerta di vendita è a { $ask }. L’ordine si mette in testa agli ordini di acquisto e aspetta. Poi: qualcuno accetta di vendere a { $limit } dollari, e l’ordine è eseguito per intero al limite.
picture-limit-order-buyers = Chi compra
picture-limit-order-sellers = Chi vende
picture-limit-order-waits = L’ordine aspetta
picture-limit-order-done = Qualcuno vende al limite
picture-limit-order-own = l’ordine, limite { $limit }
picture-limit-order-executed = eseguito

## Liquidità
picture-liquidity-title = La vendita di 100 azioni in un book profondo e in uno sottile
picture-liquidity-caption = La stessa vendita, { $less } dollari di differenza. Nel book sottile, al prezzo migliore non ci sono abbastanza compratori.
picture-liquidity-described = Nel book profondo chi compra chiede 250 azioni a 70 dollari: le 100 azioni si vendono tutte a questo prezzo e rendono { $deep } dollari. In quello sottile a 70 dollari si vendono soltanto 40 azioni, le altre 60 a 69. La vendita rende { $thin } dollari, { $less } in meno.
picture-liquidity-buyers = Chi compra
picture-liquidity-sellers = Chi vende
picture-liquidity-deep = Book profondo
picture-liquidity-deep-proceeds = rende { $deep } dollari
picture-liquidity-thin = Book sottile
picture-liquidity-thin-proceeds = rende { $thin } dollari
picture-liquidity-hundred = 100 vendute
picture-liquidity-forty = 40 vendute
picture-liquidity-sixty = 60 vendute

## Differenziale denaro-lettera
picture-bid-ask-spread-title = Denaro e lettera su una linea, e la distanza tra i due
picture-bid-ask-spread-caption = Tra i due prezzi non si conclude nessuno scambio. Per scambiare subito si accetta il prezzo dell’altra parte, e la distanza è il costo.
picture-bid-ask-spread-described = Una linea di prezzi. Chi compra offre fino a { $bid } dollari, chi vende ne chiede almeno { $ask }. In mezzo c’è il differenziale di { $spread } dollari, con il punto medio a { $middle }.
picture-bid-ask-spread-price = prezzo in dollari
picture-bid-ask-spread-buyers = Chi compra offre fino a { $bid }
picture-bid-ask-spread-between = Differenziale { $spread }
picture-bid-ask-spread-sellers = Chi vende chiede almeno { $ask }

## Market maker
picture-market-maker-title = Il market maker compra dall’uno e vende all’altro
picture-market-maker-caption = Su 1.000 azioni il market maker trattiene { $earned } dollari. È il differenziale, il compenso per essere sempre presente.
picture-market-maker-described = Un venditore cede 1.000 azioni e riceve dal market maker { $bid } dollari l’una. Un compratore le prende e ne paga { $ask }. Al market maker resta la differenza, { $earned } dollari, al lordo dei suoi costi.
picture-market-maker-seller = Investitore A
picture-market-maker-sells = vende
picture-market-maker-maker = Market maker
picture-market-maker-earns = trattiene { $earned } dollari
picture-market-maker-buyer = Investitore B
picture-market-maker-buys = compra
picture-market-maker-shares = 1.000 azioni
picture-market-maker-at-bid = { $bid } dollari l’una
picture-market-maker-at-ask = { $ask } dollari l’una

## Formazione del prezzo
picture-price-discovery-title = Il prezzo da uno scambio all’altro dopo una notizia
picture-price-discovery-caption = Nessuno stabilisce il nuovo prezzo. Gli scambi lo cercano per tentativi, ora un po’ sopra, ora un po’ sotto.
picture-price-discovery-described = Un prezzo immaginario parte da { $before } dollari, dov’era prima della notizia. Sale in fretta, ma non in linea retta, e alla fine oscilla intorno a { $after } dollari, indicati da una linea punteggiata.
picture-price-discovery-price = prezzo in dollari
picture-price-discovery-trades = scambi dopo la notizia
picture-price-discovery-found = { $after }

## Cedola
picture-coupon-title = La stessa cedola, pagata una o due volte l’anno
picture-coupon-caption = In un anno si pagano sempre { $year } dollari, in una o due volte. Con il pagamento semestrale la metà arriva sei mesi prima.
picture-coupon-described = Sopra si pagano { $year } dollari dopo ogni anno, sotto { $half } dopo ogni semestre. In due anni fanno in entrambi i casi { $total } dollari.
picture-coupon-yearly = Annuale
picture-coupon-twice = Semestrale
picture-coupon-years = anni, importi in dollari

## Offerta pubblica iniziale
picture-initial-public-offering-title = Un possibile svolgimento di un’offerta pubblica iniziale, settimana per settimana
picture-initial-public-offering-caption = Quasi tutto avviene prima che qualcuno possa comprare. I tempi variano molto; questo è un esempio.
picture-initial-public-offering-described = Una linea del tempo di sei mesi. Nelle prime dodici settimane si esamina la società. Dalla settimana 8 alla 21 si scrive e si approva il prospetto. Dalla 21 alla 24 gli investitori prenotano le azioni. Nella settimana 24 si fissa il prezzo e si assegnano le azioni, che poi passano al mercato secondario.
picture-initial-public-offering-weeks = settimane
picture-initial-public-offering-examined = Esame della società
picture-initial-public-offering-prospectus = Prospetto: stesura e approvazione
picture-initial-public-offering-offered = Gli investitori prenotano azioni
picture-initial-public-offering-allotted = Prezzo e assegnazione
picture-initial-public-offering-traded = Scambi in borsa

## Assunzione a fermo
picture-underwriting-title = A chi restano le azioni invendute
picture-underwriting-caption = L’impegno sposta il rischio. Con l’assunzione a fermo la società incassa il prezzo di tutte le azioni, altrimenti soltanto di quelle vendute.
picture-underwriting-described = Di un milione di azioni { $sold } trovano un compratore. Con l’assunzione a fermo la banca tiene le altre { $left } e paga alla società tutte le azioni, { $owed } milioni di dollari. Senza impegno { $left } restano invendute, e la società incassa il prezzo soltanto di { $sold } azioni.
picture-underwriting-firm = Assunzione a fermo
picture-underwriting-bank-risk = il rischio è della banca
picture-underwriting-best-efforts = Senza impegno
picture-underwriting-issuer-risk = il rischio è della società
picture-underwriting-investors = Comprate dagli investitori
picture-underwriting-bank-keeps = Restano alla banca
picture-underwriting-unsold = Invendute
picture-underwriting-paid-for = Pagate alla società

## Cartolarizzazione
picture-securitisation-title = Dai mutui della banca ai titoli degli investitori
picture-securitisation-caption = Le rate vanno a chi possiede i titoli. Se qualcuno non paga, perde per prima la tranche più bassa.
picture-securitisation-described = A sinistra: la banca ha prestato denaro e vende { $loans } mutui, in tutto { $pool } milioni di dollari, a una società veicolo, che li paga con quanto gli investitori versano per i titoli. A destra: ciò che pagano i debitori va prima alla tranche senior, poi a quella intermedia e infine alla più bassa, che sopporta le prime perdite.
picture-securitisation-chain = Dal mutuo al titolo
picture-securitisation-tranches = Le tranche
picture-securitisation-order = chi incassa prima
picture-securitisation-borrowers = Debitori
picture-securitisation-pay = pagano le rate
picture-securitisation-bank = Banca
picture-securitisation-sells = vende i mutui
picture-securitisation-vehicle = Società veicolo
picture-securitisation-issues = emette i titoli
picture-securitisation-investors = Investitori
picture-securitisation-buy = comprano i titoli
picture-securitisation-lent = denaro prestato prima
picture-securitisation-instalments = rate
picture-securitisation-claims = { $loans } mutui
picture-securitisation-price = { $pool } milioni di dollari
picture-securitisation-securities = titoli
picture-securitisation-inflow = Rate dei debitori
picture-securitisation-senior = Senior
picture-securitisation-first = incassa per prima
picture-securitisation-mezzanine = Intermedia
picture-securitisation-second = incassa dopo
picture-securitisation-equity = Junior
picture-securitisation-last = perde per prima
picture-securitisation-then = quando questa è pagata
picture-securitisation-rest = ciò che resta

## Mercato secondario dei mutui ipotecari
picture-secondary-mortgage-market-title = Dove stanno Fannie Mae, Freddie Mac e Ginnie Mae
picture-secondary-mortgage-market-caption = Due comprano mutui, una garantisce. Ginnie Mae non possiede né i mutui né i titoli.
picture-secondary-mortgage-market-described = A sinistra: la banca vende mutui per { $loans } milioni di dollari a Fannie Mae o a Freddie Mac, che li raccolgono in un pool e vendono titoli agli investitori. A destra: la banca emette da sé i titoli e li vende agli investitori. Ginnie Mae non compra nulla, garantisce i pagamenti.
picture-secondary-mortgage-market-buy = Chi compra
picture-secondary-mortgage-market-guarantee = Chi garantisce
picture-secondary-mortgage-market-bank = Banca
picture-secondary-mortgage-market-sells = vende mutui
picture-secondary-mortgage-market-two-names = Fannie Mae, Freddie Mac
picture-secondary-mortgage-market-pool = raccolgono i mutui in un pool
picture-secondary-mortgage-market-investors = Investi{"\u00AD"}tori
picture-secondary-mortgage-market-buy-securities = comprano i titoli
picture-secondary-mortgage-market-buy-short = comprano
picture-secondary-mortgage-market-issues = emette
picture-secondary-mortgage-market-guarantees = garantisce i pagamenti
picture-secondary-mortgage-market-loans-sold = mutui
picture-secondary-mortgage-market-money = denaro
picture-secondary-mortgage-market-securities = titoli
picture-secondary-mortgage-market-paper = titoli

## Regolamento titoli
picture-settlement-title = Dalla conclusione al regolamento, due giorni lavorativi dopo
picture-settlement-caption = Concluso non vuol dire regolato. Soltanto a T+2 azioni e denaro passano di mano, nello stesso momento.
picture-settlement-described = Una linea del tempo con tre giorni lavorativi. Nel giorno T si conclude l’acquisto: 100 azioni per { $amount } dollari. Fino a T+2 si riscontra l’operazione, e le parti preparano titoli e denaro. A T+2 le azioni si consegnano contro pagamento.
picture-settlement-days = 100 azioni per { $amount } dollari
picture-settlement-trade-day = T
picture-settlement-next-day = T+1
picture-settlement-second-day = T+2
picture-settlement-agreed = L’operazione è conclusa
picture-settlement-checked = Riscontro e preparazione
picture-settlement-exchanged = Azioni contro denaro

## Plusvalenza
picture-capital-gain-title = Quanto sono costate 100 azioni e quanto hanno reso
picture-capital-gain-caption = La plusvalenza è la parte del ricavo che supera il costo. Qui sono { $gain } dollari, al lordo di commissioni e imposte.
picture-capital-gain-described = Tre barre: l’acquisto è costato { $bought } dollari, la vendita ne ha resi { $sold }. La terza comincia dove finisce l’acquisto e mostra la plusvalenza di { $gain } dollari.
picture-capital-gain-buy = Acquisto: 100 azioni a 50 dollari
picture-capital-gain-sell = Vendita: 100 azioni a 70 dollari
picture-capital-gain-gain = Plusvalenza

## Valore intrinseco
picture-intrinsic-value-title = Quanto valgono oggi due dollari tra uno, cinque, dieci, venti e cinquant’anni
picture-intrinsic-value-caption = Più tardi arriva il dividendo, meno conta. Perciò la somma di tutti non è infinita, ma di { $value } dollari.
picture-intrinsic-value-described = Cinque barre. Ognuna ha una cornice punteggiata per 2 dollari e dentro quanto valgono oggi, se gli investitori chiedono il 5 per cento. Il dividendo tra un anno è quasi intero, quello tra dieci anni vale { $ten } dollari, quello tra cinquanta è quasi sparito.
picture-intrinsic-value-in-one = 2 dollari tra un anno
picture-intrinsic-value-in-five = 2 dollari tra cinque anni
picture-intrinsic-value-in-ten = 2 dollari tra dieci anni
picture-intrinsic-value-in-twenty = 2 dollari tra vent’anni
picture-intrinsic-value-in-fifty = 2 dollari tra cinquant’anni

## Capitalizzazione di mercato
picture-market-capitalisation-title = Due società: l’altezza è il prezzo, la larghezza il numero di azioni
picture-market-capitalisation-caption = Il valore è l’area, non l’altezza. Qui la società con il prezzo più basso vale il doppio.
picture-market-capitalisation-described = Due rettangoli. Il primo è alto e stretto: 1.000.000 di azioni a 70 dollari, in tutto { $one } milioni di dollari. Il secondo è alto la metà e largo il quadruplo: 4.000.000 di azioni a 35 dollari, in tutto { $other } milioni.
picture-market-capitalisation-worth = Capitalizzazione
picture-market-capitalisation-in-millions = in milioni di dollari
picture-market-capitalisation-dear = 1.000.000 di azioni a 70 dollari
picture-market-capitalisation-cheap = 4.000.000 di azioni a 35 dollari

## Mercato finanziario
picture-financial-market-title = Mappa dei mercati, secondo la vendita e secondo il titolo
picture-financial-market-caption = Lo stesso mercato si può dividere in due modi: secondo la vendita, la prima o una successiva, e secondo il titolo scambiato.
picture-financial-market-described = A sinistra: il mercato finanziario si divide in primario, per la prima vendita, e secondario, per le rivendite, che avvengono in sedi di negoziazione oppure OTC. A destra: si divide in mercato azionario, per i soci, e obbligazionario, per i creditori. Ogni riquadro è un collegamento.
picture-financial-market-secondary = Mercato secondario
picture-financial-market-bonds = Mercato obbligazionario
picture-financial-market-first-sale = prima vendita
picture-financial-market-resale = rivendita
picture-financial-market-in-public = regole comuni
picture-financial-market-between-two = accordi a due
picture-financial-market-owners = per i soci
picture-financial-market-creditors = per i creditori
