net-profit-title = Gewinn nach Provisionen und die Gewinnschwelle
net-profit-summary = Berechnet den Gewinn nach Provisionen und den niedrigsten Verkaufspreis, bei dem kein Verlust entsteht.
net-profit-example = Ein Anleger kauft { $shares } Aktien zu je { $buy } und verkauft sie zu je { $sell }. Der Broker verlangt je Geschäft eine Provision von { $rate } des Betrags, mindestens aber { $minimum }. Die Kurse bewegen sich in Schritten von { $tick }.

net-profit-buy = Kaufpreis
net-profit-buy-hint = Preis je Aktie beim Kauf, ohne Provision
net-profit-buy-symbol = Kaufpreis

net-profit-sell = Verkaufspreis
net-profit-sell-hint = Preis je Aktie beim Verkauf, ohne Provision
net-profit-sell-symbol = Verkaufspreis

net-profit-shares = Anzahl der Aktien
net-profit-shares-hint = Ganze Aktien, mindestens eine
net-profit-shares-symbol = Anzahl

net-profit-rate = Provisionssatz
net-profit-rate-hint = Anteil am Betrag, beim Kauf und beim Verkauf
net-profit-rate-symbol = Satz

net-profit-minimum = Mindestprovision
net-profit-minimum-hint = So viel kostet jedes Geschäft mindestens
net-profit-minimum-symbol = Mindestprovision

net-profit-tick = Kursschritt
net-profit-tick-hint = Kleinste Kursänderung an der Börse (Tick)
net-profit-tick-symbol = Schritt

net-profit-buy-fee-symbol = Provision beim Kauf
net-profit-buy-fee-step = Die Provision beim Kauf ist ein Anteil am Betrag, aber nie weniger als die Mindestprovision.
net-profit-sell-fee-symbol = Provision beim Verkauf
net-profit-sell-fee-step = Die Provision beim Verkauf ergibt sich ebenso.

net-profit-net-profit = Nettogewinn oder Nettoverlust
net-profit-net-profit-symbol = Nettogewinn
net-profit-net-profit-step = Vom Gewinn gehen beide Provisionen ab. Was bleibt, auf ganze Cent gerundet, ist der Nettogewinn. Fällt er negativ aus, ist es ein Verlust.

net-profit-closed-symbol = rechnerische Schwelle
net-profit-closed-step = Bei diesem Preis deckt der Verkauf genau den Kauf und beide Provisionen.

net-profit-trials = Geprüfte Kursschritte
net-profit-trials-price = Kurs
net-profit-trials-fee = Provision
net-profit-trials-net = Ergebnis
net-profit-trials-step = Ein Kurs besteht aus ganzen Schritten, und das Ergebnis wird gerundet. Deshalb werden die Kurse rund um die rechnerische Schwelle geprüft, von einem Schritt darunter (k = −1) bis zu einem darüber (k = 1).
net-profit-price-symbol = Kurs
net-profit-fee-symbol = Provision
net-profit-net-symbol = Ergebnis

net-profit-break-even = Gewinnschwelle (niedrigster Verkaufspreis ohne Verlust)
net-profit-break-even-symbol = Gewinnschwelle
net-profit-break-even-step = Die Gewinnschwelle (Break-even) ist der niedrigste dieser Kurse, bei dem kein Verlust entsteht.

net-profit-status = Nettogewinn oder Nettoverlust: { $net_profit }. Gewinnschwelle: { $break_even }.

net-profit-course = Ergebnis je nach Verkaufspreis
net-profit-course-price = Verkaufspreis
net-profit-course-net = Ergebnis
net-profit-picture = Das Ergebnis nach Provisionen steigt mit dem Verkaufspreis. Bei { $sell } beträgt es { $net_profit }, und ab { $break_even } entsteht kein Verlust mehr.
net-profit-picture-across = Verkaufspreis in { $unit }
net-profit-picture-up = Ergebnis in { $unit }

net-profit-solve-sell-net-profit = Niedrigster Verkaufspreis für einen gewünschten Nettogewinn
net-profit-solve-buy-net-profit = Höchster Kaufpreis für einen gewünschten Nettogewinn
net-profit-solve-rate-net-profit = Höchster Provisionssatz für einen gewünschten Nettogewinn

net-profit-exercise-net-profit = Ein Anleger kauft { $shares } Aktien zu je { $buy } und verkauft sie zu je { $sell }. Für jedes der beiden Geschäfte verlangt der Broker { $rate } des Betrags als Provision, mindestens aber { $minimum }. Wie hoch ist der Gewinn oder Verlust nach Abzug der Provisionen? Ein Verlust bekommt ein Minuszeichen.
net-profit-exercise-net-profit-without-fees = Das ist das Ergebnis vor Provisionen. Die für den Kauf und die für den Verkauf sind noch abzuziehen.
net-profit-exercise-net-profit-one-fee = Hier ist nur die Provision für den Kauf abgezogen. Auch der Verkauf kostet Provision.
net-profit-exercise-net-profit-fees-added = Hier sind die Provisionen addiert. Sie sind Kosten und deshalb abzuziehen.

net-profit-exercise-sell = Eine Anlegerin hat { $shares } Aktien zu je { $buy } gekauft. Kauf und Verkauf kosten jeweils eine Provision von { $rate } des Betrags, mindestens aber { $minimum }. Zu welchem Preis je Aktie muss sie verkaufen, damit nach Provisionen { $net_profit } Gewinn bleiben?
net-profit-exercise-sell-without-fees = Hier fehlen die Provisionen. Der Verkaufspreis muss auch die für den Kauf und die für den Verkauf decken.
net-profit-exercise-sell-one-fee = Die Provision für den Kauf ist berücksichtigt, die für den Verkauf noch nicht. Sie richtet sich nach dem Verkaufsbetrag.
