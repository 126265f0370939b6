profit-loss-title = Guadagno o perdita su azioni comprate e rivendute
profit-loss-summary = Calcola la plusvalenza o la minusvalenza di chi compra azioni a un prezzo e le rivende a un altro.
profit-loss-example = Un investitore compra { $shares } azioni a { $buy } l’una e più tardi le rivende a { $sell } l’una.

profit-loss-buy = Prezzo di acquisto
profit-loss-buy-hint = Prezzo per azione, commissioni escluse
profit-loss-buy-symbol = acquisto

profit-loss-sell = Prezzo di vendita
profit-loss-sell-hint = Prezzo per azione, commissioni escluse
profit-loss-sell-symbol = vendita

profit-loss-shares = Numero di azioni
profit-loss-shares-hint = Azioni intere
profit-loss-shares-symbol = azioni

profit-loss-profit = Guadagno o perdita
profit-loss-profit-symbol = guadagno
profit-loss-profit-step = La differenza tra prezzo di vendita e prezzo di acquisto, moltiplicata per il numero delle azioni, dà il guadagno. Un risultato negativo è una perdita.

profit-loss-rate-of-return = Rendimento
profit-loss-rate-of-return-symbol = rendimento
profit-loss-rate-of-return-step = Il rendimento esprime la variazione del prezzo in percentuale del prezzo di acquisto.

profit-loss-trade = Pagato e incassato
profit-loss-trade-paid = Acquisto
profit-loss-trade-received = Vendita
profit-loss-picture = { $shares } azioni comprate a { $buy } e vendute a { $sell } ciascuna: { $profit }

profit-loss-status = Guadagno o perdita: { $profit }. Rendimento: { $rate_of_return }.

profit-loss-solve-sell-profit = Prezzo di vendita per il guadagno desiderato
profit-loss-solve-buy-profit = Prezzo di acquisto per il guadagno desiderato
profit-loss-solve-shares-profit = Numero di azioni per il guadagno desiderato
profit-loss-solve-sell-rate-of-return = Prezzo di vendita per il rendimento desiderato
profit-loss-solve-buy-rate-of-return = Prezzo di acquisto per il rendimento desiderato

profit-loss-exercise-profit = Compri { $shares } azioni a { $buy } l’una e le rivendi tutte a { $sell } l’una. Quanto guadagni o perdi in tutto? Una perdita si scrive con il segno meno.
profit-loss-exercise-profit-per-share = Questo è il risultato di una sola azione. Moltiplicalo per il numero di azioni.
profit-loss-exercise-profit-wrong-way = Hai sottratto il prezzo di vendita da quello di acquisto. Fai il contrario: quanto incassi meno quanto hai pagato.
profit-loss-exercise-profit-turnover = Questo è tutto l’incasso della vendita. Sottrai quanto hai pagato per comprare.

profit-loss-exercise-sell = Hai comprato { $shares } azioni a { $buy } l’una. A quale prezzo per azione devi rivenderle per guadagnare in tutto { $profit }?
profit-loss-exercise-sell-in-all = Hai aggiunto tutto il guadagno al prezzo di una sola azione. Prima dividilo per il numero di azioni.
profit-loss-exercise-sell-subtracted = Hai sottratto il guadagno per azione. Per guadagnare devi vendere a un prezzo più alto: aggiungilo.
profit-loss-exercise-sell-gain-alone = Questo è solo il guadagno per azione. Aggiungilo al prezzo di acquisto.
