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

annualised-return-exercise-annualised-return = Eine Anlegerin kauft eine Aktie für { $buy } und verkauft sie { $days } Tage später für { $sell }. Wie hoch ist die Rendite pro Jahr, mit Zinseszins gerechnet? Ein Jahr hat 365 Tage, und ein Verlust bekommt ein Minuszeichen.
annualised-return-exercise-annualised-return-divided = Hier ist die Rendite durch die Zahl der Jahre geteilt. So fehlt der Zinseszins: Verkaufspreis durch Kaufpreis wird mit 365 geteilt durch die Zahl der Tage potenziert.
annualised-return-exercise-annualised-return-whole-time = Das ist die Rendite für die ganze Zeit. Sie ist noch auf ein Jahr umzurechnen.
annualised-return-exercise-annualised-return-years-for-root = Hier ist mit der Zahl der Jahre potenziert. Es geht andersherum: Der Exponent ist 365 geteilt durch die Zahl der Tage.

annualised-return-exercise-sell = Eine Aktie, gekauft für { $buy }, hat { $days } Tage lang { $annualised_return } pro Jahr gebracht, mit Zinseszins (ein Jahr hat 365 Tage). Für wie viel wurde sie verkauft?
annualised-return-exercise-sell-added = Hier sind die Prozente der Jahre addiert. Mit Zinseszins wird für jedes Jahr noch einmal mit dem Wachstumsfaktor multipliziert.
annualised-return-exercise-sell-one-year = Das ist der Preis nach nur einem Jahr. Der Wachstumsfaktor gilt für jedes der Jahre.
