annualised-return-title = Rendimento annuo
annualised-return-example = Un investitore compra un’azione a { $buy } e la vende { $days } giorni dopo a { $sell }.

annualised-return-buy = Prezzo di acquisto
annualised-return-buy-hint = Prezzo per azione all’acquisto
annualised-return-buy-symbol = acquisto

annualised-return-sell = Prezzo di vendita
annualised-return-sell-hint = Prezzo per azione alla vendita, più i dividendi
annualised-return-sell-symbol = vendita

annualised-return-days = Numero di giorni
annualised-return-days-hint = Dall’acquisto alla vendita
annualised-return-days-symbol = giorni

annualised-return-growth-symbol = fattore di crescita
annualised-return-growth-step = Il fattore di crescita è il prezzo di vendita diviso per il prezzo di acquisto.

annualised-return-annualised-return = Rendimento annuo
annualised-return-annualised-return-symbol = rendimento annuo
annualised-return-annualised-return-step = Di tanto l’azione avrebbe dovuto crescere ogni anno di 365 giorni per passare dal prezzo di acquisto a quello di vendita.

annualised-return-below-one-year = Il periodo è più breve di un anno. Il numero presuppone che il ritmo resti lo stesso e dice poco su quanto si è guadagnato davvero.

annualised-return-status = Rendimento annuo: { $annualised_return }.
