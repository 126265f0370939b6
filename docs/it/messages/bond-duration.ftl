bond-duration-title = La durata finanziaria (duration) di un’obbligazione
bond-duration-summary = Mostra per quanto tempo il denaro resta in media impegnato in un’obbligazione e di quanto cambia il prezzo se il rendimento sale.
bond-duration-example = Un’obbligazione ha un valore nominale di { $face }. Tasso cedolare: { $coupon_rate }. Restano { $years } cedole annuali, e l’ultima è appena stata pagata. Rendimento a scadenza: { $market_yield }. Aumento ipotizzato: { $rise }.

bond-duration-face = Valore nominale
bond-duration-face-hint = Importo rimborsato alla scadenza
bond-duration-face-symbol = nominale

bond-duration-coupon-rate = Tasso cedolare
bond-duration-coupon-rate-hint = Cedola annua in percentuale del valore nominale
bond-duration-coupon-rate-symbol = tasso cedolare

bond-duration-market-yield = Rendimento a scadenza
bond-duration-market-yield-hint = Rendimento annuo che gli investitori richiedono per obbligazioni simili
bond-duration-market-yield-symbol = rendimento

bond-duration-years = Cedole residue
bond-duration-years-hint = Una all’anno; con l’ultima viene rimborsato il nominale
bond-duration-years-symbol = n

bond-duration-rise = Aumento del rendimento
bond-duration-rise-hint = In punti percentuali; negativo se il rendimento scende
bond-duration-rise-symbol = aumento

bond-duration-coupon-symbol = cedola
bond-duration-coupon-step = Ogni anno l’emittente paga una cedola.

bond-duration-growth-symbol = fattore di capitalizzazione
bond-duration-growth-step = Con questo rendimento, in un anno ogni importo si moltiplica per il fattore di capitalizzazione.

bond-duration-cash-flow = I pagamenti anno per anno
bond-duration-cash-flow-year = anno
bond-duration-cash-flow-payment = pagamento
bond-duration-cash-flow-value = valore attuale
bond-duration-cash-flow-weighted = anno × valore attuale
bond-duration-cash-flow-step = Il valore attuale di un pagamento si ottiene dividendolo per il fattore una volta per ogni anno che manca. Nell’ultima colonna è moltiplicato per il numero di anni.

bond-duration-price = Prezzo dell’obbligazione
bond-duration-price-symbol = prezzo
bond-duration-price-step = La somma dei valori attuali è il prezzo dell’obbligazione.

bond-duration-duration = Duration in anni
bond-duration-duration-symbol = duration
bond-duration-duration-step = La durata finanziaria, o duration, è il tempo medio che manca ai pagamenti, in cui ciascuno pesa quanto il suo valore attuale. Dal nome del suo autore si chiama anche duration di Macaulay.

bond-duration-modified = Duration modificata
bond-duration-modified-symbol = duration modificata
bond-duration-modified-step = La duration modificata dice di quanto scenderebbe il prezzo, in percentuale, se il rendimento salisse di un punto e la relazione fosse una retta.

bond-duration-estimate = Variazione del prezzo secondo la duration
bond-duration-estimate-symbol = variazione stimata
bond-duration-estimate-step = Per l’aumento scelto la stima è dunque:

bond-duration-new-growth-symbol = nuovo fattore
bond-duration-new-growth-step = Per confronto, il prezzo si ricalcola con il nuovo rendimento.
bond-duration-new-price-symbol = nuovo prezzo
bond-duration-new-price-step = Gli stessi pagamenti valgono allora:

bond-duration-change = Variazione del prezzo con il nuovo rendimento
bond-duration-change-symbol = variazione
bond-duration-change-step = La relazione è una curva. Perciò, se il rendimento sale, il prezzo scende un po’ meno di quanto stimato; se il rendimento scende, il prezzo sale un po’ di più.

bond-duration-status = Prezzo: { $price }. Duration: { $duration } anni. Duration modificata: { $modified }. Variazione del prezzo secondo la duration: { $estimate }, con il nuovo rendimento: { $change }.

bond-duration-picture = Il valore attuale dei pagamenti, anno per anno. In media mancano { $duration } anni ai pagamenti.
bond-duration-picture-across = Anno
bond-duration-picture-up = Valore attuale in { $unit }

bond-duration-solve-market-yield-price = Rendimento a scadenza per un dato prezzo
bond-duration-solve-market-yield-duration = Rendimento a scadenza per una data duration
bond-duration-solve-rise-change = Aumento del rendimento per una data variazione del prezzo

bond-duration-exercise-duration = Un’obbligazione ha un valore nominale di { $face }. Tasso cedolare: { $coupon_rate }. Restano { $years } cedole annuali, e l’ultima è appena stata pagata. Rendimento a scadenza: { $market_yield }. Qual è la duration di Macaulay, in anni?
bond-duration-exercise-duration-maturity = Questa è la vita residua. Le cedole arrivano prima: calcola la media degli anni, dando a ciascuno come peso il valore attuale del suo pagamento.
bond-duration-exercise-duration-modified = Questa è la duration modificata. Hai diviso una volta di troppo per il fattore di capitalizzazione.
bond-duration-exercise-duration-mean-of-years = Questa è la media semplice degli anni. Dai a ogni anno come peso il valore attuale del suo pagamento.

bond-duration-exercise-market-yield = Un’obbligazione costa { $price }. Ha un valore nominale di { $face } e paga ancora { $years } cedole annuali; una cedola è appena stata pagata. Tasso cedolare: { $coupon_rate }. Qual è il rendimento a scadenza? Procedi per tentativi o usa un foglio di calcolo.
bond-duration-exercise-market-yield-current-yield = Questa è la cedola in percentuale del prezzo. Considera anche la differenza tra prezzo e valore nominale.
bond-duration-exercise-market-yield-coupon-rate = Questo è il tasso cedolare, che coincide con il rendimento a scadenza solo se il prezzo è pari al valore nominale. Qui non lo è: cerca il rendimento che dà questo prezzo.
bond-duration-exercise-market-yield-gain-added = Hai attribuito a un solo anno tutta la differenza tra valore nominale e prezzo. Va ripartita su tutta la vita residua.
