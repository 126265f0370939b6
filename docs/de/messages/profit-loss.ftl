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
