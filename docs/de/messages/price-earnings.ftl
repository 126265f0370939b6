price-earnings-title = Kurs-Gewinn-Verhältnis und Dividendenrendite
price-earnings-summary = Vergleicht den Kurs einer Aktie mit dem Gewinn und mit der Dividende.
price-earnings-example = Eine Aktie kostet { $price }. Im letzten Jahr hat das Unternehmen je Aktie { $earnings } verdient und { $dividend } Dividende ausgeschüttet.

price-earnings-price = Kurs
price-earnings-price-hint = Heutiger Preis einer Aktie
price-earnings-price-symbol = Kurs

price-earnings-earnings = Gewinn je Aktie
price-earnings-earnings-hint = Jahresgewinn, geteilt durch die Anzahl der Aktien
price-earnings-earnings-symbol = Gewinn je Aktie

price-earnings-dividend = Dividende je Aktie
price-earnings-dividend-hint = Alle Dividenden eines Jahres
price-earnings-dividend-symbol = Dividende

price-earnings-price-earnings = Kurs-Gewinn-Verhältnis (KGV)
price-earnings-price-earnings-symbol = KGV
price-earnings-price-earnings-step = Das Kurs-Gewinn-Verhältnis gibt an, wie viele Jahresgewinne eine Aktie kostet.

price-earnings-dividend-yield = Dividendenrendite
price-earnings-dividend-yield-symbol = Dividendenrendite
price-earnings-dividend-yield-step = Die Dividendenrendite ist die Dividende eines Jahres in Prozent des Kurses.

price-earnings-payout-ratio = Ausschüttungsquote
price-earnings-payout-ratio-symbol = Ausschüttungsquote
price-earnings-payout-ratio-step = Die Ausschüttungsquote ist der Teil des Gewinns, der als Dividende an die Aktionäre geht.

price-earnings-no-earnings = Ohne Gewinn gibt es kein Kurs-Gewinn-Verhältnis. Eine negative Zahl ließe die Aktie billig aussehen, obwohl das Unternehmen Verlust macht.
price-earnings-more-than-earned = Die Dividende ist höher als der Gewinn. Die Differenz stammt aus Gewinnen früherer Jahre.

price-earnings-status = Kurs-Gewinn-Verhältnis: { $price_earnings }. Dividendenrendite: { $dividend_yield }. Ausschüttungsquote: { $payout_ratio }.

price-earnings-solve-price-price-earnings = Kurs bei gegebenem Kurs-Gewinn-Verhältnis
price-earnings-solve-earnings-price-earnings = Gewinn je Aktie bei gegebenem Kurs-Gewinn-Verhältnis
price-earnings-solve-price-dividend-yield = Kurs bei gegebener Dividendenrendite
price-earnings-solve-dividend-dividend-yield = Dividende je Aktie bei gegebener Dividendenrendite
price-earnings-solve-earnings-payout-ratio = Gewinn je Aktie bei gegebener Ausschüttungsquote
price-earnings-solve-dividend-payout-ratio = Dividende je Aktie bei gegebener Ausschüttungsquote

price-earnings-exercise-price-earnings = Eine Aktie kostet { $price }. Im letzten Jahr hat das Unternehmen je Aktie { $earnings } verdient und { $dividend } Dividende ausgeschüttet. Wie hoch ist das Kurs-Gewinn-Verhältnis?
price-earnings-exercise-price-earnings-earnings-yield = Das ist der Gewinn in Prozent des Kurses. Das KGV ist umgekehrt: Kurs geteilt durch Gewinn.
price-earnings-exercise-price-earnings-of-dividend = Hier ist durch die Dividende geteilt. Das KGV nimmt den ganzen Gewinn je Aktie.
price-earnings-exercise-price-earnings-upside-down = Der Bruch steht auf dem Kopf. Der Kurs ist durch den Gewinn zu teilen.

price-earnings-exercise-dividend = Eine Aktie kostet { $price }. Der Gewinn je Aktie beträgt { $earnings }, die Ausschüttungsquote { $payout_ratio }. Wie hoch ist die Dividende je Aktie?
price-earnings-exercise-dividend-of-price = Hier sind die Prozente vom Kurs berechnet. Die Ausschüttungsquote bezieht sich auf den Gewinn je Aktie.
price-earnings-exercise-dividend-divided = Hier ist durch die Ausschüttungsquote geteilt. Der Gewinn ist mit ihr zu multiplizieren.
price-earnings-exercise-dividend-retained = Das behält das Unternehmen ein. Die Dividende ist der andere Teil.
