bond-yield-title = Il rendimento a scadenza di un’obbligazione
bond-yield-summary = Calcola il rendimento a scadenza di un’obbligazione comprata a un dato prezzo e tenuta fino al rimborso.
bond-yield-example = Un’obbligazione costa { $clean } senza il rateo. Ha un valore nominale di { $face } e paga ancora { $years } cedole annuali; l’ultima è stata pagata { $days } giorni fa. Tasso cedolare: { $coupon_rate }.

bond-yield-clean = Corso secco, senza il rateo
bond-yield-clean-hint = Come importo: la quotazione in percentuale, moltiplicata per il valore nominale
bond-yield-clean-symbol = corso secco

bond-yield-quote = Corso secco quotato, in percentuale del valore nominale
bond-yield-quote-symbol = quotazione
bond-yield-quote-step = Di norma il corso secco non si quota come importo, ma in percentuale del valore nominale.

bond-yield-face = Valore nominale
bond-yield-face-hint = Importo rimborsato alla scadenza
bond-yield-face-symbol = nominale

bond-yield-coupon-rate = Tasso cedolare
bond-yield-coupon-rate-hint = Cedola annua in percentuale del valore nominale
bond-yield-coupon-rate-symbol = tasso cedolare

bond-yield-years = Cedole residue
bond-yield-years-hint = Una all’anno; con l’ultima viene rimborsato il nominale
bond-yield-years-symbol = n

bond-yield-days = Giorni dall’ultima cedola
bond-yield-days-hint = L’anno è, per convenzione, di 365 giorni
bond-yield-days-symbol = giorni

bond-yield-coupon-symbol = cedola
bond-yield-coupon-step = Ogni anno l’emittente paga una cedola.
bond-yield-accrued-symbol = rateo
bond-yield-accrued-step = Il rateo è la parte della prossima cedola che corrisponde ai giorni trascorsi.
bond-yield-dirty-symbol = tel quel
bond-yield-dirty-step = Il compratore paga il corso secco più il rateo, cioè il corso tel quel.

bond-yield-trials = Rendimenti provati
bond-yield-trials-market-yield = rendimento
bond-yield-trials-price = prezzo
bond-yield-trials-step = Nessuna formula dà direttamente il rendimento a scadenza. Perciò se ne prova uno, e dalla differenza tra il prezzo che ne risulta e quello vero se ne ricava uno migliore, finché i due prezzi coincidono.

bond-yield-market-yield = Rendimento a scadenza
bond-yield-market-yield-symbol = rendimento a scadenza

bond-yield-growth-symbol = fattore di capitalizzazione
bond-yield-growth-step = La prova: con questo rendimento, in un anno ogni importo si moltiplica per il fattore di capitalizzazione.
bond-yield-value-symbol = valore
bond-yield-value-step = Nel giorno dell’ultima cedola tutti i pagamenti futuri valevano insieme questa somma.
bond-yield-price-symbol = prezzo calcolato
bond-yield-price-step = Riportata a oggi e al netto del rateo, la somma è di nuovo il prezzo di partenza.

bond-yield-no-yield = A questo prezzo non corrisponde alcun rendimento tra −50 % e 100 %.

bond-yield-status = Rendimento a scadenza: { $market_yield }. Quotazione: { $quote } del valore nominale.

bond-yield-solve-clean-quote = Corso secco come importo per una data quotazione

bond-yield-exercise-market-yield = Un’obbligazione costa { $clean } senza il rateo. Ha un valore nominale di { $face } e paga ancora { $years } cedole annuali; l’ultima è stata pagata { $days } giorni fa. Tasso cedolare: { $coupon_rate }. Un anno ha 365 giorni. Qual è il rendimento a scadenza? Procedi per tentativi o usa un foglio di calcolo.
bond-yield-exercise-market-yield-current-yield = Questa è la cedola in percentuale del prezzo. Considera anche la differenza tra prezzo e valore nominale.
bond-yield-exercise-market-yield-coupon-rate = Questo è il tasso cedolare, che non tiene conto del prezzo. Qui il prezzo è diverso dal valore nominale: cerca il rendimento che dà questo prezzo.
bond-yield-exercise-market-yield-gain-added = Hai attribuito a un solo anno tutta la differenza tra valore nominale e prezzo. Va ripartita su tutta la vita residua.

bond-yield-exercise-clean = Quotazione di un’obbligazione: { $quote } del valore nominale, che è di { $face }. Tasso cedolare: { $coupon_rate }. L’ultima cedola è stata pagata { $days } giorni fa. A quanto ammonta il corso secco?
bond-yield-exercise-clean-quote-as-amount = La quotazione è in percentuale, non in denaro. Calcola la percentuale del valore nominale.
bond-yield-exercise-clean-accrued-added = Questo è il corso tel quel. Il corso secco è senza rateo: non aggiungerlo.
bond-yield-exercise-clean-divided = Hai diviso per la quotazione. Moltiplica invece il valore nominale per essa.
