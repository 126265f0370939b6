bond-price-title = Il prezzo di un’obbligazione
bond-price-example = Un’obbligazione ha un valore nominale di { $face } e un tasso cedolare di { $coupon_rate }. Restano { $years } cedole annuali, e l’ultima è stata pagata { $days } giorni fa. Il rendimento a scadenza richiesto dal mercato è { $market_yield }.

bond-price-face = Valore nominale
bond-price-face-hint = Importo rimborsato alla scadenza
bond-price-face-symbol = nominale

bond-price-coupon-rate = Tasso cedolare
bond-price-coupon-rate-hint = Cedola annua in percentuale del valore nominale
bond-price-coupon-rate-symbol = tasso cedolare

bond-price-market-yield = Rendimento a scadenza
bond-price-market-yield-hint = Quanto chiedono gli investitori all’anno per obbligazioni simili
bond-price-market-yield-symbol = rendimento

bond-price-years = Cedole residue
bond-price-years-hint = Una all’anno; con l’ultima viene rimborsato il nominale
bond-price-years-symbol = n

bond-price-days = Giorni dall’ultima cedola
bond-price-days-hint = Su 365 giorni
bond-price-days-symbol = giorni

bond-price-coupon-symbol = cedola
bond-price-coupon-step = Ogni anno l’emittente paga una cedola.

bond-price-growth-symbol = fattore di capitalizzazione
bond-price-growth-step = Per questo fattore si moltiplica un importo in un anno.

bond-price-value-symbol = valore
bond-price-value-step = Nel giorno dell’ultima cedola l’obbligazione valeva quanto il valore attuale di tutte le cedole e del nominale: ogni importo si divide per il fattore una volta per ogni anno che manca al pagamento.

bond-price-accrued = Rateo di interessi
bond-price-accrued-symbol = rateo
bond-price-accrued-step = Della prossima cedola una parte spetta ai giorni già trascorsi: è il rateo, che va al venditore.

bond-price-dirty = Prezzo tel quel, con il rateo
bond-price-dirty-symbol = tel quel
bond-price-dirty-step = Dall’ultima cedola il valore è cresciuto secondo il rendimento. Questo importo paga il compratore.

bond-price-clean = Corso secco, senza il rateo
bond-price-clean-symbol = corso secco
bond-price-clean-step = Senza il rateo si ottiene il corso secco, il prezzo che viene quotato.

bond-price-status = Rateo di interessi: { $accrued }. Prezzo tel quel: { $dirty }. Corso secco: { $clean }.
