profit-loss-title = Gewinn oder Verlust aus Kauf und Verkauf von Aktien
profit-loss-summary = Berechnet Gewinn oder Verlust, wenn Aktien zu einem Preis gekauft und zu einem anderen verkauft werden.
profit-loss-example = Ein Anleger kauft { $shares } Aktien zu je { $buy } und verkauft sie später zu je { $sell }.

profit-loss-buy = Kaufpreis
profit-loss-buy-hint = Preis je Aktie beim Kauf, ohne Gebühren
profit-loss-buy-symbol = Kaufpreis

profit-loss-sell = Verkaufspreis
profit-loss-sell-hint = Preis je Aktie beim Verkauf, ohne Gebühren
profit-loss-sell-symbol = Verkaufspreis

profit-loss-shares = Anzahl der Aktien
profit-loss-shares-hint = Ganze Aktien
profit-loss-shares-symbol = Anzahl

profit-loss-profit = Gewinn oder Verlust
profit-loss-profit-symbol = Gewinn
profit-loss-profit-step = Die Differenz zwischen Verkaufspreis und Kaufpreis, multipliziert mit der Anzahl der Aktien, ist der Gewinn. Fällt sie negativ aus, ist es ein Verlust.

profit-loss-rate-of-return = Rendite
profit-loss-rate-of-return-symbol = Rendite
profit-loss-rate-of-return-step = Die Rendite gibt die Kursänderung in Prozent des Kaufpreises an.

profit-loss-trade = Gezahlt und erhalten
profit-loss-trade-paid = Kauf
profit-loss-trade-received = Verkauf
profit-loss-picture = { $shares } Aktien, gekauft zu je { $buy } und verkauft zu je { $sell }: { $profit }

profit-loss-status = Gewinn oder Verlust: { $profit }. Rendite: { $rate_of_return }.

profit-loss-solve-sell-profit = Verkaufspreis für einen gewünschten Gewinn
profit-loss-solve-buy-profit = Kaufpreis für einen gewünschten Gewinn
profit-loss-solve-shares-profit = Anzahl der Aktien für einen gewünschten Gewinn
profit-loss-solve-sell-rate-of-return = Verkaufspreis für eine gewünschte Rendite
profit-loss-solve-buy-rate-of-return = Kaufpreis für eine gewünschte Rendite

profit-loss-exercise-profit = Eine Anlegerin kauft { $shares } Aktien zu je { $buy } und verkauft alle zu je { $sell }. Wie hoch ist ihr Gewinn oder Verlust insgesamt? Ein Verlust bekommt ein Minuszeichen.
profit-loss-exercise-profit-per-share = Das ist Gewinn oder Verlust einer einzigen Aktie. Er ist mit der Anzahl der Aktien zu multiplizieren.
profit-loss-exercise-profit-wrong-way = Hier ist der Verkaufspreis vom Kaufpreis abgezogen. Es geht umgekehrt: Verkaufspreis minus Kaufpreis.
profit-loss-exercise-profit-turnover = So viel bringt der Verkauf. Was der Kauf gekostet hat, ist noch abzuziehen.

profit-loss-exercise-sell = Ein Anleger hat { $shares } Aktien zu je { $buy } gekauft. Zu welchem Preis je Aktie muss er sie verkaufen, damit sein Gewinn insgesamt { $profit } beträgt?
profit-loss-exercise-sell-in-all = Hier ist der ganze Gewinn auf den Preis einer Aktie aufgeschlagen. Zuerst ist er durch die Anzahl der Aktien zu teilen.
profit-loss-exercise-sell-subtracted = Hier ist der Gewinn je Aktie abgezogen. Mit Gewinn wird teurer verkauft als gekauft: Er ist zu addieren.
profit-loss-exercise-sell-gain-alone = Das ist erst der Gewinn je Aktie. Er ist zum Kaufpreis zu addieren.
