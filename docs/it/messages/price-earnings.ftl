price-earnings-title = Rapporto prezzo/utili e rendimento da dividendi
price-earnings-summary = Confronta il prezzo di un’azione con gli utili e con i dividendi della società.
price-earnings-example = Un’azione vale { $price }. Nell’ultimo anno la società ha guadagnato { $earnings } per azione e ha distribuito un dividendo di { $dividend }.

price-earnings-price = Prezzo
price-earnings-price-hint = Prezzo di oggi, per azione
price-earnings-price-symbol = prezzo

price-earnings-earnings = Utile per azione
price-earnings-earnings-hint = Utile dell’anno diviso per il numero di azioni
price-earnings-earnings-symbol = utile per azione

price-earnings-dividend = Dividendo per azione
price-earnings-dividend-hint = Tutti i dividendi di un anno
price-earnings-dividend-symbol = dividendo

price-earnings-price-earnings = Rapporto prezzo/utili (P/E)
price-earnings-price-earnings-symbol = P/E
price-earnings-price-earnings-step = Il rapporto prezzo/utili dice quanti anni di utili costa un’azione.

price-earnings-dividend-yield = Rendimento da dividendi
price-earnings-dividend-yield-symbol = rendimento da dividendi
price-earnings-dividend-yield-step = Il rendimento da dividendi è il dividendo di un anno in percentuale del prezzo.

price-earnings-payout-ratio = Quota di utili distribuita
price-earnings-payout-ratio-symbol = quota distribuita
price-earnings-payout-ratio-step = La quota distribuita («payout ratio») è la parte dell’utile che va ai soci come dividendo.

price-earnings-no-earnings = Senza utili il rapporto prezzo/utili non esiste. Un numero negativo farebbe sembrare a buon mercato un’azione di una società in perdita.
price-earnings-more-than-earned = Il dividendo supera l’utile: la differenza viene da utili di anni precedenti.

price-earnings-status = Rapporto prezzo/utili: { $price_earnings }. Rendimento da dividendi: { $dividend_yield }. Quota di utili distribuita: { $payout_ratio }.

price-earnings-solve-price-price-earnings = Prezzo per un dato rapporto prezzo/utili
price-earnings-solve-earnings-price-earnings = Utile per azione per un dato rapporto prezzo/utili
price-earnings-solve-price-dividend-yield = Prezzo per un dato rendimento da dividendi
price-earnings-solve-dividend-dividend-yield = Dividendo per azione per un dato rendimento da dividendi
price-earnings-solve-earnings-payout-ratio = Utile per azione per una data quota distribuita
price-earnings-solve-dividend-payout-ratio = Dividendo per azione per una data quota distribuita

price-earnings-exercise-price-earnings = Un’azione vale { $price }. Nell’ultimo anno l’utile per azione è stato di { $earnings } e il dividendo di { $dividend }. Qual è il rapporto prezzo/utili?
price-earnings-exercise-price-earnings-earnings-yield = Questo è l’utile in percentuale del prezzo. Il rapporto prezzo/utili è il contrario: prezzo diviso per utile.
price-earnings-exercise-price-earnings-of-dividend = Hai diviso per il dividendo. Dividi per l’utile per azione, distribuito o no.
price-earnings-exercise-price-earnings-upside-down = La frazione è capovolta. Dividi il prezzo per l’utile.

price-earnings-exercise-dividend = Un’azione vale { $price }. L’utile per azione è di { $earnings }. Quota distribuita: { $payout_ratio }. A quanto ammonta il dividendo per azione?
price-earnings-exercise-dividend-of-price = Hai calcolato la percentuale sul prezzo. La quota distribuita si riferisce all’utile per azione.
price-earnings-exercise-dividend-divided = Hai diviso per la quota distribuita. Moltiplica invece l’utile per essa.
price-earnings-exercise-dividend-retained = Questa è la parte dell’utile che la società trattiene. Il dividendo è l’altra parte.
