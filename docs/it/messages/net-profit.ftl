net-profit-title = Profitto al netto delle commissioni e prezzo che le copre
net-profit-example = Un investitore compra { $shares } azioni a { $buy } l’una e le vende a { $sell } l’una. Il broker chiede { $rate } per ogni operazione, con un minimo di { $minimum }. I prezzi si muovono a scatti di { $tick }.

net-profit-buy = Prezzo di acquisto
net-profit-buy-hint = Prezzo per azione, commissioni escluse
net-profit-buy-symbol = acquisto

net-profit-sell = Prezzo di vendita
net-profit-sell-hint = Prezzo per azione, commissioni escluse
net-profit-sell-symbol = vendita

net-profit-shares = Numero di azioni
net-profit-shares-hint = Azioni intere, almeno una
net-profit-shares-symbol = azioni

net-profit-rate = Commissione
net-profit-rate-hint = Quota dell’importo, sia in acquisto sia in vendita
net-profit-rate-symbol = aliquota

net-profit-minimum = Commissione minima
net-profit-minimum-hint = Quanto costa almeno ogni operazione
net-profit-minimum-symbol = minimo

net-profit-tick = Scatto di prezzo
net-profit-tick-hint = La minima variazione di prezzo in borsa (tick)
net-profit-tick-symbol = scatto

net-profit-buy-fee-symbol = commissione di acquisto
net-profit-buy-fee-step = La commissione di acquisto è una quota dell’importo, ma non è mai inferiore al minimo.
net-profit-sell-fee-symbol = commissione di vendita
net-profit-sell-fee-step = La commissione di vendita si calcola allo stesso modo.

net-profit-net-profit = Profitto o perdita al netto
net-profit-net-profit-symbol = profitto netto
net-profit-net-profit-step = Dal profitto si tolgono le due commissioni: ciò che resta, arrotondato al centesimo, è il profitto netto. Se è negativo, si tratta di una perdita.

net-profit-closed-symbol = prezzo di pareggio
net-profit-closed-step = A questo prezzo l’operazione chiude esattamente in pari.

net-profit-trials = Scatti di prezzo provati
net-profit-trials-price = prezzo
net-profit-trials-fee = commissione
net-profit-trials-net = risultato
net-profit-trials-step = Un prezzo è fatto di scatti interi, e il risultato si arrotonda. Perciò si provano gli scatti intorno al prezzo di pareggio, da uno sotto (k = −1) a uno sopra (k = 1).
net-profit-price-symbol = prezzo
net-profit-fee-symbol = commissione
net-profit-net-symbol = risultato

net-profit-break-even = Prezzo di vendita minimo senza perdita
net-profit-break-even-symbol = prezzo minimo
net-profit-break-even-step = Il più basso di questi prezzi con un risultato non negativo è il prezzo di vendita minimo senza perdita.

net-profit-status = Profitto o perdita al netto: { $net_profit }. Prezzo di vendita minimo senza perdita: { $break_even }.
