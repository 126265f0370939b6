net-profit-title = Guadagno al netto delle commissioni e prezzo di pareggio
net-profit-summary = Calcola il guadagno al netto delle commissioni e il prezzo di vendita più basso che non porta a una perdita.
net-profit-example = Un investitore compra { $shares } azioni a { $buy } l’una e le rivende a { $sell } l’una. Per ogni operazione il broker chiede una commissione ({ $rate } dell’importo, almeno { $minimum }). La variazione minima di prezzo è di { $tick }.

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
net-profit-rate-hint = In percentuale dell’importo, sia all’acquisto sia alla vendita
net-profit-rate-symbol = percentuale

net-profit-minimum = Commissione minima
net-profit-minimum-hint = Quanto si paga almeno per ogni operazione
net-profit-minimum-symbol = minimo

net-profit-tick = Variazione minima di prezzo (tick)
net-profit-tick-hint = La più piccola differenza ammessa tra due prezzi
net-profit-tick-symbol = variazione minima

net-profit-buy-fee-symbol = commissione di acquisto
net-profit-buy-fee-step = La commissione di acquisto è una percentuale dell’importo, ma non è mai inferiore al minimo.
net-profit-sell-fee-symbol = commissione di vendita
net-profit-sell-fee-step = La commissione di vendita si calcola allo stesso modo.

net-profit-net-profit = Guadagno o perdita netti
net-profit-net-profit-symbol = guadagno netto
net-profit-net-profit-step = Dal guadagno si tolgono le due commissioni: ciò che resta, arrotondato al centesimo, è il guadagno netto. Se è negativo, si tratta di una perdita.

net-profit-closed-symbol = prezzo di pareggio
net-profit-closed-step = A questo prezzo l’operazione chiude esattamente in pari.

net-profit-trials = Prezzi provati
net-profit-trials-price = prezzo
net-profit-trials-fee = commissione
net-profit-trials-net = risultato
net-profit-trials-step = Il prezzo è sempre un multiplo intero della variazione minima, e il risultato si arrotonda. Perciò si provano i prezzi intorno a quello di pareggio, da uno sotto (k = −1) a uno sopra (k = 1).
net-profit-price-symbol = prezzo
net-profit-fee-symbol = commissione
net-profit-net-symbol = risultato

net-profit-break-even = Prezzo di vendita minimo senza perdita
net-profit-break-even-symbol = prezzo minimo
net-profit-break-even-step = Il più basso di questi prezzi con un risultato non negativo è il prezzo di vendita minimo senza perdita.

net-profit-status = Guadagno o perdita netti: { $net_profit }. Prezzo di vendita minimo senza perdita: { $break_even }.

net-profit-course = Risultato netto al variare del prezzo di vendita
net-profit-course-price = prezzo di vendita
net-profit-course-net = risultato netto
net-profit-picture = Il risultato netto cresce con il prezzo di vendita. A { $sell } è di { $net_profit }, e da { $break_even } in su non c’è più perdita.
net-profit-picture-across = Prezzo di vendita in { $unit }
net-profit-picture-up = Risultato netto in { $unit }

net-profit-solve-sell-net-profit = Prezzo di vendita minimo per il guadagno netto desiderato
net-profit-solve-buy-net-profit = Prezzo di acquisto massimo per il guadagno netto desiderato
net-profit-solve-rate-net-profit = Commissione massima per il guadagno netto desiderato

net-profit-exercise-net-profit = Compri { $shares } azioni a { $buy } l’una e le rivendi a { $sell } l’una. Per ciascuna delle due operazioni il broker chiede una commissione: { $rate } dell’importo, ma almeno { $minimum }. Quanto guadagni o perdi al netto delle commissioni? Una perdita si scrive con il segno meno.
net-profit-exercise-net-profit-without-fees = Questo è il risultato prima delle commissioni. Sottrai quella dell’acquisto e quella della vendita.
net-profit-exercise-net-profit-one-fee = Hai sottratto solo la commissione dell’acquisto. Anche la vendita ne ha una.
net-profit-exercise-net-profit-fees-added = Hai aggiunto le commissioni. Sono un costo: sottraile.

net-profit-exercise-sell = Hai comprato { $shares } azioni a { $buy } l’una. Sia l’acquisto sia la vendita hanno una commissione: { $rate } dell’importo, ma almeno { $minimum }. A quale prezzo per azione devi vendere perché ti resti un guadagno netto di { $net_profit }?
net-profit-exercise-sell-without-fees = Hai dimenticato le commissioni. Il prezzo di vendita deve coprire anche quella dell’acquisto e quella della vendita.
net-profit-exercise-sell-one-fee = Hai considerato la commissione dell’acquisto, ma non quella della vendita, che si calcola sull’importo incassato.
