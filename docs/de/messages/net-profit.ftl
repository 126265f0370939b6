net-profit-title = Gewinn nach Gebühren und der Verkaufskurs, der sie deckt
net-profit-example = Ein Anleger kauft { $shares } Aktien zu je { $buy } und verkauft sie zu je { $sell }. Der Broker berechnet je Geschäft { $rate } des Betrags, mindestens aber { $minimum }. Die Kurse bewegen sich in Schritten von { $tick }.

net-profit-buy = Kaufkurs
net-profit-buy-hint = Kurs je Aktie beim Kauf, ohne Gebühren
net-profit-buy-symbol = Kaufkurs

net-profit-sell = Verkaufskurs
net-profit-sell-hint = Kurs je Aktie beim Verkauf, ohne Gebühren
net-profit-sell-symbol = Verkaufskurs

net-profit-shares = Anzahl der Aktien
net-profit-shares-hint = Ganze Aktien, mindestens eine
net-profit-shares-symbol = Anzahl

net-profit-rate = Gebührensatz
net-profit-rate-hint = Anteil am Betrag, beim Kauf und beim Verkauf
net-profit-rate-symbol = Satz

net-profit-minimum = Mindestgebühr
net-profit-minimum-hint = So viel kostet jedes Geschäft mindestens
net-profit-minimum-symbol = Mindestgebühr

net-profit-tick = Kursschritt
net-profit-tick-hint = Kleinste Kursänderung an der Börse (Tick)
net-profit-tick-symbol = Schritt

net-profit-buy-fee-symbol = Gebühr beim Kauf
net-profit-buy-fee-step = Die Gebühr beim Kauf ist ein Anteil am Betrag, aber nie weniger als die Mindestgebühr.
net-profit-sell-fee-symbol = Gebühr beim Verkauf
net-profit-sell-fee-step = Die Gebühr beim Verkauf ergibt sich ebenso.

net-profit-net-profit = Nettogewinn oder Nettoverlust
net-profit-net-profit-symbol = Nettogewinn
net-profit-net-profit-step = Vom Gewinn gehen beide Gebühren ab. Was bleibt, auf ganze Cent gerundet, ist der Nettogewinn. Fällt er negativ aus, ist es ein Verlust.

net-profit-closed-symbol = Nullkurs
net-profit-closed-step = Bei diesem Kurs gehen Kauf und Verkauf genau auf.

net-profit-trials = Geprüfte Kursschritte
net-profit-trials-price = Kurs
net-profit-trials-fee = Gebühr
net-profit-trials-net = Ergebnis
net-profit-trials-step = Ein Kurs besteht aus ganzen Schritten, und das Ergebnis wird gerundet. Deshalb werden die Schritte um den Nullkurs geprüft, von einem darunter (k = −1) bis zu einem darüber (k = 1).
net-profit-price-symbol = Kurs
net-profit-fee-symbol = Gebühr
net-profit-net-symbol = Ergebnis

net-profit-break-even = Niedrigster Verkaufskurs ohne Verlust
net-profit-break-even-symbol = niedrigster Verkaufskurs
net-profit-break-even-step = Der niedrigste dieser Kurse, dessen Ergebnis nicht negativ ist, ist der niedrigste Verkaufskurs ohne Verlust (Break-even).

net-profit-status = Nettogewinn oder Nettoverlust: { $net_profit }. Niedrigster Verkaufskurs ohne Verlust: { $break_even }.
