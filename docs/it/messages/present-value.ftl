present-value-title = Il valore attuale di un pagamento futuro
present-value-summary = Calcola quanto vale oggi una somma che sarà pagata tra alcuni anni.
present-value-example = Tra { $years } anni saranno pagati { $payment }. Tasso di interesse: { $rate } l’anno.

present-value-payment = Pagamento futuro
present-value-payment-hint = La somma che sarà pagata
present-value-payment-symbol = pagamento

present-value-rate = Tasso di interesse annuo
present-value-rate-hint = Il rendimento di un impiego altrettanto sicuro
present-value-rate-symbol = tasso

present-value-years = Anni che mancano al pagamento
present-value-years-hint = Anni interi
present-value-years-symbol = n

present-value-growth-symbol = fattore di capitalizzazione
present-value-growth-step = A questo tasso, in un anno ogni somma si moltiplica per il fattore di capitalizzazione.

present-value-present-value = Valore attuale
present-value-present-value-symbol = valore attuale
present-value-present-value-step = Il pagamento si divide per il fattore una volta per ogni anno che manca. Investito oggi a questo tasso, il valore attuale diventerebbe proprio il pagamento.

present-value-discount = Sconto
present-value-discount-symbol = sconto
present-value-discount-step = Lo sconto è la differenza tra il pagamento e il suo valore attuale. È il compenso per l’attesa.

present-value-status = Valore attuale: { $present_value }. Sconto: { $discount }.

present-value-picture = Il pagamento di { $payment } è fatto del valore attuale e degli interessi fino alla scadenza.

present-value-solve-payment-present-value = Pagamento futuro per un dato valore attuale
present-value-solve-rate-present-value = Tasso di interesse per un dato valore attuale
present-value-solve-years-present-value = Anni che mancano al pagamento per un dato valore attuale
present-value-solve-payment-discount = Pagamento futuro per un dato sconto
present-value-solve-rate-discount = Tasso di interesse per un dato sconto
present-value-solve-years-discount = Anni che mancano al pagamento per un dato sconto

present-value-exercise-present-value = Tra { $years } anni riceverai { $payment }. Tasso di interesse: { $rate } l’anno, in capitalizzazione composta. Quanto vale oggi quel pagamento?
present-value-exercise-present-value-interest-subtracted = Hai sottratto la percentuale dall’importo per ogni anno. Dividi invece per il fattore di capitalizzazione, una volta per ogni anno.
present-value-exercise-present-value-future-value = Hai fatto crescere l’importo. Arriverà più tardi e oggi vale meno: dividi invece di moltiplicare.
present-value-exercise-present-value-one-year = Hai attualizzato per un solo anno. Dividi per il fattore di capitalizzazione una volta per ogni anno.

present-value-exercise-payment = Un pagamento tra { $years } anni vale oggi { $present_value }. Tasso di interesse: { $rate } l’anno, in capitalizzazione composta. A quanto ammonta il pagamento?
present-value-exercise-payment-simple-interest = Hai calcolato senza interessi sugli interessi. Moltiplica per il fattore di capitalizzazione una volta per ogni anno.
present-value-exercise-payment-discounted = Hai diviso per il fattore di capitalizzazione. Il valore attuale è già scontato: moltiplica.
present-value-exercise-payment-one-year = Hai capitalizzato per un solo anno. Moltiplica per il fattore di capitalizzazione una volta per ogni anno.
