annualised-return-title = Rendite pro Jahr
annualised-return-example = Ein Anleger kauft eine Aktie für { $buy } und verkauft sie { $days } Tage später für { $sell }.

annualised-return-buy = Kaufkurs
annualised-return-buy-hint = Kurs je Aktie beim Kauf
annualised-return-buy-symbol = Kaufkurs

annualised-return-sell = Verkaufskurs
annualised-return-sell-hint = Kurs je Aktie beim Verkauf, zuzüglich Dividenden
annualised-return-sell-symbol = Verkaufskurs

annualised-return-days = Anzahl der Tage
annualised-return-days-hint = Vom Kauf bis zum Verkauf
annualised-return-days-symbol = Tage

annualised-return-growth-symbol = Wachstumsfaktor
annualised-return-growth-step = Der Wachstumsfaktor ist der Verkaufskurs geteilt durch den Kaufkurs.

annualised-return-annualised-return = Rendite pro Jahr
annualised-return-annualised-return-symbol = Jahresrendite
annualised-return-annualised-return-step = So viel hätte die Aktie jedes Jahr zu 365 Tagen zulegen müssen, um vom Kaufkurs zum Verkaufskurs zu kommen.

annualised-return-below-one-year = Der Zeitraum ist kürzer als ein Jahr. Die Zahl unterstellt, dass es im selben Tempo weitergeht, und sagt wenig darüber, was tatsächlich verdient wurde.

annualised-return-status = Rendite pro Jahr: { $annualised_return }.
