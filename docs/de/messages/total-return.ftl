total-return-title = Gesamtrendite einer Aktie
total-return-summary = Fasst Dividende und Kursänderung einer Aktie zur Gesamtrendite zusammen.
total-return-example = Ein Anleger kauft eine Aktie für { $buy }, erhält { $dividend } Dividende und verkauft die Aktie für { $sell }.

total-return-buy = Kaufpreis
total-return-buy-hint = Preis der Aktie beim Kauf, ohne Gebühren
total-return-buy-symbol = Kaufpreis

total-return-sell = Verkaufspreis
total-return-sell-hint = Preis beim Verkauf oder heutiger Kurs
total-return-sell-symbol = Verkaufspreis

total-return-dividend = Dividende
total-return-dividend-hint = Alle Dividenden je Aktie während der Haltedauer
total-return-dividend-symbol = Dividende

total-return-price-return = Kursrendite
total-return-price-return-symbol = Kursrendite
total-return-price-return-step = Die Kursrendite ist die Kursänderung in Prozent des Kaufpreises.

total-return-dividend-return = Dividendenrendite
total-return-dividend-return-symbol = Dividendenrendite
total-return-dividend-return-step = Die Dividendenrendite ist hier die Dividende in Prozent des Kaufpreises.

total-return-total-return = Gesamtrendite
total-return-total-return-symbol = Gesamtrendite
total-return-total-return-step = Die Gesamtrendite ist beides zusammen, Kursänderung und Dividende, in Prozent des Kaufpreises.

total-return-status = Kursrendite: { $price_return }. Dividendenrendite: { $dividend_return }. Gesamtrendite: { $total_return }.

total-return-solve-sell-price-return = Verkaufspreis für eine gewünschte Kursrendite
total-return-solve-buy-price-return = Kaufpreis für eine gewünschte Kursrendite
total-return-solve-buy-dividend-return = Kaufpreis für eine gewünschte Dividendenrendite
total-return-solve-dividend-dividend-return = Dividende für eine gewünschte Dividendenrendite
total-return-solve-sell-total-return = Verkaufspreis für eine gewünschte Gesamtrendite
total-return-solve-buy-total-return = Kaufpreis für eine gewünschte Gesamtrendite
total-return-solve-dividend-total-return = Dividende für eine gewünschte Gesamtrendite

total-return-exercise-total-return = Ein Anleger kauft eine Aktie für { $buy }, erhält { $dividend } Dividende und verkauft die Aktie für { $sell }. Wie hoch ist die Gesamtrendite in Prozent? Ein Verlust bekommt ein Minuszeichen.
total-return-exercise-total-return-without-dividend = Das ist nur die Kursrendite. Die Dividende gehört auch dazu.
total-return-exercise-total-return-of-sale = Hier ist durch den Verkaufspreis geteilt. Die Rendite bezieht sich auf das eingesetzte Geld, also auf den Kaufpreis.
total-return-exercise-total-return-dividend-subtracted = Hier ist die Dividende abgezogen. Der Anleger hat sie erhalten: Sie ist zu addieren.

total-return-exercise-dividend = Eine Anlegerin hat eine Aktie für { $buy } gekauft und für { $sell } verkauft. Die Gesamtrendite betrug { $total_return }. Wie viel Dividende hat sie für die Aktie erhalten?
total-return-exercise-dividend-price-forgotten = Das ist der ganze Ertrag als Betrag. Ein Teil davon kommt vom Kurs: Die Differenz zwischen Verkaufspreis und Kaufpreis ist abzuziehen.
total-return-exercise-dividend-of-sale = Hier sind die Prozente vom Verkaufspreis berechnet. Sie beziehen sich auf den Kaufpreis.
