total-return-title = Gesamtrendite einer Aktie
total-return-example = Ein Anleger kauft eine Aktie für { $buy }, erhält { $dividend } Dividende und verkauft die Aktie für { $sell }.

total-return-buy = Kaufkurs
total-return-buy-hint = Kurs je Aktie beim Kauf, ohne Gebühren
total-return-buy-symbol = Kaufkurs

total-return-sell = Verkaufskurs
total-return-sell-hint = Kurs beim Verkauf oder heutiger Kurs
total-return-sell-symbol = Verkaufskurs

total-return-dividend = Dividende
total-return-dividend-hint = Alle Dividenden je Aktie während der Haltedauer
total-return-dividend-symbol = Dividende

total-return-price-return = Kursrendite
total-return-price-return-symbol = Kursrendite
total-return-price-return-step = Die Kursrendite ist die Kursänderung in Prozent des Kaufkurses.

total-return-dividend-return = Dividendenrendite
total-return-dividend-return-symbol = Dividendenrendite
total-return-dividend-return-step = Die Dividendenrendite ist die Dividende in Prozent des Kaufkurses.

total-return-total-return = Gesamtrendite
total-return-total-return-symbol = Gesamtrendite
total-return-total-return-step = Die Gesamtrendite ist beides zusammen, Kursänderung und Dividende, in Prozent des Kaufkurses.

total-return-status = Kursrendite: { $price_return }. Dividendenrendite: { $dividend_return }. Gesamtrendite: { $total_return }.
