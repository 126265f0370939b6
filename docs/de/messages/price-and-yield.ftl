price-and-yield-title = Preis und Verzinsung einer Anleihe
price-and-yield-summary = Zeigt, wie der Preis einer Anleihe fällt, wenn ihre Effektivverzinsung steigt.
price-and-yield-example = Eine Anleihe über 1.000 Dollar zahlt noch fünf Jahreskupons von 40 Dollar, also 4 Prozent, den letzten zusammen mit dem Nennwert. Ihre Effektivverzinsung beträgt { $market_yield }.

price-and-yield-market-yield = Effektivverzinsung
price-and-yield-market-yield-hint = Rendite pro Jahr, die Anleger von einer solchen Anleihe verlangen
price-and-yield-market-yield-symbol = Verzinsung

price-and-yield-growth-symbol = Zinsfaktor
price-and-yield-growth-step = Der Zinsfaktor gibt an, um welchen Faktor ein Betrag in einem Jahr wächst.

price-and-yield-price = Preis der Anleihe
price-and-yield-price-symbol = Preis
price-and-yield-price-step = Der Preis ist der Barwert aller Zahlungen. Jede wird für jedes Jahr, das bis zu ihr vergeht, einmal durch den Zinsfaktor geteilt.

price-and-yield-difference = Abstand zum Nennwert
price-and-yield-difference-symbol = Abstand
price-and-yield-difference-step = Ist die Verzinsung höher als der Kuponsatz, kostet die Anleihe weniger als ihren Nennwert; ist sie niedriger, kostet sie mehr.

price-and-yield-course = Der Preis bei anderen Verzinsungen
price-and-yield-course-market-yield = Verzinsung
price-and-yield-course-price = Preis
price-and-yield-course-coupon-rate = Kuponsatz
price-and-yield-course-step = Mit jedem Prozentpunkt mehr Verzinsung fällt der Preis, aber jedes Mal etwas weniger: Die Linie wird nach rechts flacher.
price-and-yield-picture = Preis und Verzinsung laufen gegeneinander. Bei { $market_yield } kostet diese Anleihe { $price }. Ist die Verzinsung so hoch wie der Kuponsatz, kostet sie genau ihren Nennwert.
price-and-yield-picture-across = Effektivverzinsung in { $unit }
price-and-yield-picture-up = Preis in { $unit }

price-and-yield-status = Preis der Anleihe: { $price }. Abstand zum Nennwert: { $difference }.

price-and-yield-exercise-price = Eine Anleihe über 1.000 Dollar zahlt noch fünf Jahreskupons von 40 Dollar, den letzten zusammen mit dem Nennwert. Anleger verlangen eine Verzinsung von { $market_yield } im Jahr. Wie viel kostet die Anleihe?
price-and-yield-exercise-price-straight = Hier ist der Unterschied zum Kuponsatz einfach mit den fünf Jahren multipliziert, ohne Zinseszins. Jede Zahlung ist für jedes Jahr, das bis zu ihr vergeht, einmal durch den Zinsfaktor zu teilen.
price-and-yield-exercise-price-face-alone = Das ist der Barwert des Nennwerts allein. Die Barwerte der fünf Kupons sind noch zu addieren.

price-and-yield-exercise-difference = Eine Anleihe über 1.000 Dollar zahlt noch fünf Jahreskupons von 40 Dollar, den letzten zusammen mit dem Nennwert. Anleger verlangen eine Verzinsung von { $market_yield } im Jahr. Wie weit liegt der Preis der Anleihe vom Nennwert entfernt? Liegt er darunter, bekommt die Zahl ein Minuszeichen.
price-and-yield-exercise-difference-straight = Hier ist der Unterschied zum Kuponsatz einfach mit den fünf Jahren multipliziert, ohne Zinseszins. Zuerst ist der Preis zu berechnen: die Summe der Barwerte aller Zahlungen.
price-and-yield-exercise-difference-wrong-way = Das Vorzeichen ist umgekehrt: Vom Preis ist der Nennwert abzuziehen.
price-and-yield-exercise-difference-price-itself = Das ist der Preis. Gefragt ist sein Abstand zum Nennwert.
