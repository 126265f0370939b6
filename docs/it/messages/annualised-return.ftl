annualised-return-title = Rendimento annualizzato
annualised-return-summary = Riporta a un anno il rendimento ottenuto in un certo numero di giorni, per confrontare investimenti di durata diversa.
annualised-return-example = Un investitore compra un’azione a { $buy } e la rivende { $days } giorni dopo a { $sell }.

annualised-return-buy = Prezzo di acquisto
annualised-return-buy-hint = Prezzo per azione all’acquisto
annualised-return-buy-symbol = acquisto

annualised-return-sell = Prezzo di vendita
annualised-return-sell-hint = Prezzo per azione alla vendita, più gli eventuali dividendi
annualised-return-sell-symbol = vendita

annualised-return-days = Numero di giorni
annualised-return-days-hint = Dall’acquisto alla vendita
annualised-return-days-symbol = giorni

annualised-return-growth-symbol = fattore di crescita
annualised-return-growth-step = Il fattore di crescita è il prezzo di vendita diviso per il prezzo di acquisto.

annualised-return-annualised-return = Rendimento annualizzato
annualised-return-annualised-return-symbol = rendimento annualizzato
annualised-return-annualised-return-step = È la crescita che in ogni anno di 365 giorni avrebbe portato dal prezzo di acquisto a quello di vendita.

annualised-return-below-one-year = Il periodo è più breve di un anno. Il risultato presuppone che il ritmo resti lo stesso e dice poco su quanto si è guadagnato davvero.
annualised-return-beyond-use = Riportati a un anno, questi valori danno più di un milione per cento. Un numero simile non dice nulla: nessun prezzo cresce a quel ritmo per un anno intero.

annualised-return-status = Rendimento annualizzato: { $annualised_return }.

annualised-return-solve-sell-annualised-return = Prezzo di vendita per il rendimento annualizzato desiderato
annualised-return-solve-buy-annualised-return = Prezzo di acquisto per il rendimento annualizzato desiderato
annualised-return-solve-days-annualised-return = Numero di giorni per il rendimento annualizzato desiderato

annualised-return-exercise-annualised-return = Compri un’azione a { $buy } e la rivendi { $days } giorni dopo a { $sell }. Qual è il rendimento annualizzato, in capitalizzazione composta? Un anno ha 365 giorni. Una perdita si scrive con il segno meno.
annualised-return-exercise-annualised-return-divided = Hai diviso il rendimento per il numero di anni. Così manca la capitalizzazione: eleva il fattore di crescita a 365 diviso per il numero di giorni.
annualised-return-exercise-annualised-return-whole-time = Questo è il rendimento di tutto il periodo. Riportalo a un anno.
annualised-return-exercise-annualised-return-years-for-root = Hai elevato il fattore di crescita al numero di anni. Serve l’inverso: l’esponente è 365 diviso per il numero di giorni.

annualised-return-exercise-sell = Un’azione comprata a { $buy } è stata rivenduta dopo { $days } giorni. Rendimento annualizzato, in capitalizzazione composta: { $annualised_return }. Un anno ha 365 giorni. A quale prezzo è stata rivenduta?
annualised-return-exercise-sell-added = Hai sommato le percentuali degli anni. In capitalizzazione composta il fattore di crescita di un anno va elevato al numero di anni.
annualised-return-exercise-sell-one-year = Questo è il prezzo dopo un solo anno. Calcola quanti anni sono ed eleva a questo numero il fattore di crescita di un anno.
