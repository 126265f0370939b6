bond-price-title = Il prezzo di un’obbligazione
bond-price-summary = Ricava da cedole, vita residua e rendimento di mercato il prezzo di un’obbligazione, con e senza il rateo di interessi.
bond-price-example = Un’obbligazione ha un valore nominale di { $face }. Tasso cedolare: { $coupon_rate }. Restano { $years } cedole annuali, e l’ultima è stata pagata { $days } giorni fa. Rendimento a scadenza richiesto dal mercato: { $market_yield }.

bond-price-face = Valore nominale
bond-price-face-hint = Importo rimborsato alla scadenza
bond-price-face-symbol = nominale

bond-price-coupon-rate = Tasso cedolare
bond-price-coupon-rate-hint = Cedola annua in percentuale del valore nominale
bond-price-coupon-rate-symbol = tasso cedolare

bond-price-market-yield = Rendimento a scadenza
bond-price-market-yield-hint = Rendimento annuo che gli investitori richiedono per obbligazioni simili
bond-price-market-yield-symbol = rendimento

bond-price-years = Cedole residue
bond-price-years-hint = Una all’anno; con l’ultima viene rimborsato il nominale
bond-price-years-symbol = n

bond-price-days = Giorni dall’ultima cedola
bond-price-days-hint = L’anno è, per convenzione, di 365 giorni
bond-price-days-symbol = giorni

bond-price-coupon-symbol = cedola
bond-price-coupon-step = Ogni anno l’emittente paga una cedola.

bond-price-growth-symbol = fattore di capitalizzazione
bond-price-growth-step = Con questo rendimento, in un anno ogni importo si moltiplica per il fattore di capitalizzazione.

bond-price-value-symbol = valore
bond-price-value-step = Nel giorno dell’ultima cedola il valore dell’obbligazione era la somma dei valori attuali di tutte le cedole e del nominale: ogni importo si divide per il fattore una volta per ogni anno che manca al pagamento.

bond-price-accrued = Rateo di interessi
bond-price-accrued-symbol = rateo
bond-price-accrued-step = Una parte della prossima cedola corrisponde ai giorni già trascorsi: è il rateo, che spetta al venditore.

bond-price-dirty = Corso tel quel, con il rateo
bond-price-dirty-symbol = tel quel
bond-price-dirty-step = Dall’ultima cedola il valore è cresciuto secondo il rendimento: è la somma che paga il compratore.

bond-price-clean = Corso secco, senza il rateo
bond-price-clean-symbol = corso secco
bond-price-clean-step = Tolto il rateo, resta il corso secco, qui espresso come importo.

bond-price-quote = Corso secco quotato, in percentuale del valore nominale
bond-price-quote-symbol = quotazione
bond-price-quote-step = Le obbligazioni si quotano a corso secco, in percentuale del valore nominale.

bond-price-status = Rateo di interessi: { $accrued }. Corso tel quel: { $dirty }. Corso secco: { $clean }. Quotazione: { $quote } del valore nominale.

bond-price-solve-face-accrued = Valore nominale per un dato rateo di interessi
bond-price-solve-coupon-rate-accrued = Tasso cedolare per un dato rateo di interessi
bond-price-solve-days-accrued = Giorni dall’ultima cedola per un dato rateo di interessi
bond-price-solve-face-dirty = Valore nominale per un dato corso tel quel
bond-price-solve-coupon-rate-dirty = Tasso cedolare per un dato corso tel quel
bond-price-solve-days-dirty = Giorni dall’ultima cedola per un dato corso tel quel
bond-price-solve-face-clean = Valore nominale per un dato corso secco
bond-price-solve-coupon-rate-clean = Tasso cedolare per un dato corso secco
bond-price-solve-market-yield-clean = Rendimento a scadenza per un dato corso secco
bond-price-solve-market-yield-quote = Rendimento a scadenza per una data quotazione

bond-price-exercise-clean = Un’obbligazione ha un valore nominale di { $face }. Tasso cedolare: { $coupon_rate }. Restano { $years } cedole annuali, e l’ultima è stata pagata { $days } giorni fa. Un anno ha 365 giorni. Rendimento a scadenza: { $market_yield }. A quanto ammonta il corso secco?
bond-price-exercise-clean-dirty = Questo è il corso tel quel. Sottrai il rateo di interessi.
bond-price-exercise-clean-accrued-added = Hai aggiunto il rateo. Il corso tel quel lo comprende già: sottrailo.
bond-price-exercise-clean-last-coupon-day = Hai calcolato il valore al giorno dell’ultima cedola. Capitalizzalo fino a oggi al rendimento a scadenza, poi sottrai il rateo.

bond-price-exercise-coupon-rate = Un’obbligazione con un valore nominale di { $face } ha un rateo di { $accrued } quando sono passati { $days } giorni dall’ultima cedola. La cedola è annuale, e un anno ha 365 giorni. Qual è il tasso cedolare?
bond-price-exercise-coupon-rate-not-for-a-year = Hai calcolato con l’interesse dei soli giorni trascorsi. Riportalo a un anno intero.
bond-price-exercise-coupon-rate-amount = Questa è la cedola in denaro. Dividila per il valore nominale per avere il tasso in percentuale.
bond-price-exercise-coupon-rate-days-upside-down = La frazione dei giorni è capovolta. Un anno è più lungo: moltiplica per 365 diviso per il numero di giorni.
