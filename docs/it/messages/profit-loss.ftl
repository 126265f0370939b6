profit-loss-title = Profitto o perdita su azioni comprate e vendute
profit-loss-example = Un investitore compra { $shares } azioni a { $buy } l’una e più tardi le vende a { $sell } l’una.

profit-loss-buy = Prezzo di acquisto
profit-loss-buy-hint = Prezzo per azione, commissioni escluse
profit-loss-buy-symbol = acquisto

profit-loss-sell = Prezzo di vendita
profit-loss-sell-hint = Prezzo per azione, commissioni escluse
profit-loss-sell-symbol = vendita

profit-loss-shares = Numero di azioni
profit-loss-shares-hint = Azioni intere
profit-loss-shares-symbol = azioni

profit-loss-profit = Profitto o perdita
profit-loss-profit-symbol = profitto
profit-loss-profit-step = La differenza tra prezzo di vendita e prezzo di acquisto, moltiplicata per il numero di azioni, dà il profitto. Se è negativa, si tratta di una perdita.

profit-loss-rate-of-return = Rendimento
profit-loss-rate-of-return-symbol = rendimento
profit-loss-rate-of-return-step = Il rendimento esprime la variazione del prezzo in percentuale del prezzo di acquisto.

profit-loss-status = Profitto o perdita: { $profit }. Rendimento: { $rate_of_return }.
