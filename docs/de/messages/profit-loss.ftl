profit-loss-title = Gewinn oder Verlust aus Kauf und Verkauf von Aktien
profit-loss-example = Ein Anleger kauft { $shares } Aktien zu je { $buy } und verkauft sie später zu je { $sell }.

profit-loss-buy = Kaufkurs
profit-loss-buy-hint = Kurs je Aktie beim Kauf, ohne Gebühren
profit-loss-buy-symbol = Kaufkurs

profit-loss-sell = Verkaufskurs
profit-loss-sell-hint = Kurs je Aktie beim Verkauf, ohne Gebühren
profit-loss-sell-symbol = Verkaufskurs

profit-loss-shares = Anzahl der Aktien
profit-loss-shares-hint = Ganze Aktien
profit-loss-shares-symbol = Anzahl

profit-loss-profit = Gewinn oder Verlust
profit-loss-profit-symbol = Gewinn
profit-loss-profit-step = Die Differenz zwischen Verkaufskurs und Kaufkurs, multipliziert mit der Anzahl der Aktien, ist der Gewinn. Fällt sie negativ aus, ist es ein Verlust.

profit-loss-rate-of-return = Rendite
profit-loss-rate-of-return-symbol = Rendite
profit-loss-rate-of-return-step = Die Rendite gibt die Kursänderung in Prozent des Kaufkurses an.

profit-loss-status = Gewinn oder Verlust: { $profit }. Rendite: { $rate_of_return }.
