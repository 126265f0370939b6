# Le figure delle pagine: docs/pictures/ID.yml, e ciò che le accompagna.
pictures-in-words = La figura a parole
pictures-download = Scarica la figura (SVG)

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
picture-order-book-taken = è venduto
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
picture-volatility-described = Due linee dalla stessa serie casuale. L’azione A ha una deviazione standard dell’{ $calm } per cento al giorno e resta vicina a 100. L’azione B ha il { $wild } per cento e si allontana molto in alto e in basso.
picture-volatility-calm = Azione A
picture-volatility-wild = Azione B
picture-volatility-calm-deviation = deviazione standard { $calm } per cento al giorno
picture-volatility-wild-deviation = deviazione standard { $wild } per cento al giorno
picture-volatility-price = prezzo in dollari
picture-volatility-days = 60 giorni di borsa
