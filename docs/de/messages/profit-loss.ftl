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

profit-loss-exercise-profit = Du kaufst { $shares } Aktien zu je { $buy } und verkaufst alle zu je { $sell }. Wie hoch ist dein Gewinn oder Verlust insgesamt? Ein Verlust bekommt ein Minuszeichen.
profit-loss-exercise-profit-per-share = Das ist Gewinn oder Verlust einer einzigen Aktie. Multipliziere mit der Anzahl der Aktien.
profit-loss-exercise-profit-wrong-way = Du hast den Verkaufspreis vom Kaufpreis abgezogen. Rechne umgekehrt: was du bekommst, minus was du bezahlt hast.
profit-loss-exercise-profit-turnover = So viel erhältst du beim Verkauf. Zieh ab, was du beim Kauf bezahlt hast.

profit-loss-exercise-sell = Du hast { $shares } Aktien zu je { $buy } gekauft. Zu welchem Preis je Aktie musst du sie verkaufen, damit dein Gewinn insgesamt { $profit } beträgt?
profit-loss-exercise-sell-in-all = Du hast den ganzen Gewinn auf den Preis einer Aktie aufgeschlagen. Teile ihn zuerst durch die Anzahl der Aktien.
profit-loss-exercise-sell-subtracted = Du hast den Gewinn je Aktie abgezogen. Mit Gewinn verkaufst du teurer, als du gekauft hast: Zähle ihn dazu.
profit-loss-exercise-sell-gain-alone = Das ist erst der Gewinn je Aktie. Zähle ihn zum Kaufpreis dazu.
