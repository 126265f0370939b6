price-and-yield-title = Il prezzo e il rendimento di un’obbligazione
price-and-yield-summary = Mostra come il prezzo di un’obbligazione scende quando il rendimento a scadenza sale.
price-and-yield-example = Un’obbligazione di 1.000 dollari pagherà ancora cinque cedole annuali di 40 dollari, cioè il 4 per cento, l’ultima insieme al valore nominale. Rendimento a scadenza: { $market_yield }.

price-and-yield-market-yield = Rendimento a scadenza
price-and-yield-market-yield-hint = Rendimento annuo che gli investitori richiedono per un’obbligazione come questa
price-and-yield-market-yield-symbol = rendimento

price-and-yield-growth-symbol = fattore
price-and-yield-growth-step = Con questo rendimento, in un anno ogni importo si moltiplica per il fattore di capitalizzazione.

price-and-yield-price = Prezzo dell’obbligazione
price-and-yield-price-symbol = prezzo
price-and-yield-price-step = Il prezzo è la somma dei valori attuali di tutti i pagamenti: ogni importo si divide per il fattore una volta per ogni anno che manca al pagamento.

price-and-yield-difference = Differenza dal valore nominale
price-and-yield-difference-symbol = differenza
price-and-yield-difference-step = Se il rendimento supera il tasso cedolare, l’obbligazione costa meno del valore nominale; se è più basso, costa di più.

price-and-yield-course = Il prezzo con altri rendimenti
price-and-yield-course-market-yield = Rendimento
price-and-yield-course-price = Prezzo
price-and-yield-course-coupon-rate = Tasso cedolare
price-and-yield-course-step = A ogni punto percentuale di rendimento in più il prezzo scende, ma ogni volta un po’ meno: verso destra la curva si appiattisce.
price-and-yield-picture = Prezzo e rendimento vanno in direzioni opposte. A questo rendimento ({ $market_yield }) l’obbligazione costa { $price }. Quando il rendimento è pari al tasso cedolare, il prezzo è il valore nominale.
price-and-yield-picture-across = Rendimento a scadenza, in { $unit }
price-and-yield-picture-up = Prezzo in { $unit }

price-and-yield-status = Prezzo dell’obbligazione: { $price }. Differenza dal valore nominale: { $difference }.

price-and-yield-exercise-price = Un’obbligazione di 1.000 dollari pagherà ancora cinque cedole annuali di 40 dollari, l’ultima insieme al valore nominale. Rendimento a scadenza richiesto dagli investitori: { $market_yield }. Quanto costa l’obbligazione?
price-and-yield-exercise-price-straight = Hai contato cinque volte la differenza tra rendimento e tasso cedolare, senza capitalizzazione composta. Ogni importo si divide per il fattore una volta per ogni anno che manca al pagamento.
price-and-yield-exercise-price-face-alone = Questo è il valore attuale del solo valore nominale. Aggiungi i valori attuali delle cinque cedole.

price-and-yield-exercise-difference = Un’obbligazione di 1.000 dollari pagherà ancora cinque cedole annuali di 40 dollari, l’ultima insieme al valore nominale. Rendimento a scadenza richiesto dagli investitori: { $market_yield }. A quanto ammonta la differenza tra prezzo e valore nominale? Se il prezzo è più basso, metti il segno meno.
price-and-yield-exercise-difference-straight = Hai contato cinque volte la differenza tra rendimento e tasso cedolare, senza capitalizzazione composta. Calcola prima il prezzo: la somma dei valori attuali di tutti i pagamenti.
price-and-yield-exercise-difference-wrong-way = Il segno è invertito: dal prezzo si sottrae il valore nominale.
price-and-yield-exercise-difference-price-itself = Questo è il prezzo. Sottrai il valore nominale.
