annualised-return-title = Rendite pro Jahr
annualised-return-summary = Rechnet die Rendite eines beliebigen Zeitraums auf ein Jahr um, sodass sich verschieden lange Anlagen vergleichen lassen.
annualised-return-example = Ein Anleger kauft eine Aktie für { $buy } und verkauft sie { $days } Tage später für { $sell }.

annualised-return-buy = Kaufpreis
annualised-return-buy-hint = Preis je Aktie beim Kauf
annualised-return-buy-symbol = Kaufpreis

annualised-return-sell = Verkaufspreis
annualised-return-sell-hint = Preis je Aktie beim Verkauf, zuzüglich Dividenden
annualised-return-sell-symbol = Verkaufspreis

annualised-return-days = Anzahl der Tage
annualised-return-days-hint = Vom Kauf bis zum Verkauf
annualised-return-days-symbol = Tage

annualised-return-growth-symbol = Wachstumsfaktor
annualised-return-growth-step = Der Wachstumsfaktor ist der Verkaufspreis geteilt durch den Kaufpreis.

annualised-return-annualised-return = Rendite pro Jahr
annualised-return-annualised-return-symbol = Jahresrendite
annualised-return-annualised-return-step = So viel hätte die Aktie in jedem Jahr (365 Tage) zulegen müssen, um vom Kaufpreis zum Verkaufspreis zu kommen.

annualised-return-below-one-year = Der Zeitraum ist kürzer als ein Jahr. Die Zahl unterstellt, dass es im selben Tempo weitergeht, und sagt wenig darüber, was tatsächlich verdient wurde.
annualised-return-beyond-use = Auf ein ganzes Jahr hochgerechnet ergeben diese Werte mehr als eine Million Prozent. Eine solche Zahl sagt nichts aus, denn kein Kurs steigt ein Jahr lang in diesem Tempo.

annualised-return-status = Rendite pro Jahr: { $annualised_return }.

annualised-return-solve-sell-annualised-return = Verkaufspreis für eine gewünschte Rendite pro Jahr
annualised-return-solve-buy-annualised-return = Kaufpreis für eine gewünschte Rendite pro Jahr
annualised-return-solve-days-annualised-return = Anzahl der Tage für eine gewünschte Rendite pro Jahr
