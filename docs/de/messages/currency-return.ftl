currency-return-title = Rendite einer Aktie in fremder Währung
currency-return-summary = Zerlegt die Rendite einer Aktie in fremder Währung in den Beitrag des Kurses und den des Wechselkurses.
currency-return-example = Ein Anleger, der in Euro rechnet, kauft eine Aktie für { $buy }, als der Dollar { $rate_bought } kostet, und verkauft sie für { $sell }, als der Dollar { $rate_sold } kostet.

currency-return-buy = Kaufpreis
currency-return-buy-hint = Preis der Aktie in Dollar beim Kauf
currency-return-buy-symbol = Kaufpreis

currency-return-sell = Verkaufspreis
currency-return-sell-hint = Preis der Aktie in Dollar beim Verkauf
currency-return-sell-symbol = Verkaufspreis

currency-return-rate-bought = Wechselkurs beim Kauf
currency-return-rate-bought-hint = Euro für einen Dollar
currency-return-rate-bought-symbol = Wechselkurs beim Kauf

currency-return-rate-sold = Wechselkurs beim Verkauf
currency-return-rate-sold-hint = Euro für einen Dollar
currency-return-rate-sold-symbol = Wechselkurs beim Verkauf

currency-return-local-return = Rendite in Dollar
currency-return-local-return-symbol = Rendite in Dollar
currency-return-local-return-step = Die Rendite in der Währung der Aktie ist die Kursänderung in Prozent des Kaufpreises.

currency-return-currency-return = Währungsrendite
currency-return-currency-return-symbol = Währungsrendite
currency-return-currency-return-step = Außerdem hat sich der Wert des Dollars gegenüber dem Euro geändert. Diese Änderung in Prozent ist die Währungsrendite.

currency-return-total-return = Rendite in Euro
currency-return-total-return-symbol = Rendite in Euro
currency-return-total-return-step = In Euro wirkt beides zusammen: Man multipliziert die Faktoren, um die sich Preis und Wechselkurs geändert haben, und addiert nicht etwa die Prozente.

currency-return-status = Rendite in Dollar: { $local_return }. Währungsrendite: { $currency_return }. Rendite in Euro: { $total_return }.

currency-return-solve-sell-local-return = Verkaufspreis für eine gewünschte Rendite in Dollar
currency-return-solve-buy-local-return = Kaufpreis für eine gewünschte Rendite in Dollar
currency-return-solve-rate-sold-currency-return = Wechselkurs beim Verkauf für eine gewünschte Währungsrendite
currency-return-solve-rate-bought-currency-return = Wechselkurs beim Kauf für eine gewünschte Währungsrendite
currency-return-solve-sell-total-return = Verkaufspreis für eine gewünschte Rendite in Euro
currency-return-solve-rate-sold-total-return = Wechselkurs beim Verkauf für eine gewünschte Rendite in Euro
currency-return-solve-buy-total-return = Kaufpreis für eine gewünschte Rendite in Euro
currency-return-solve-rate-bought-total-return = Wechselkurs beim Kauf für eine gewünschte Rendite in Euro

currency-return-exercise-total-return = Eine Anlegerin rechnet in Euro. Sie hat eine Aktie für { $buy } gekauft, als ein Dollar { $rate_bought } kostete, und sie für { $sell } verkauft, als er { $rate_sold } kostete. Wie hoch ist die Rendite in Euro? Ein Verlust bekommt ein Minuszeichen.
currency-return-exercise-total-return-without-currency = Das ist die Rendite in Dollar. Auch der Wechselkurs hat sich geändert und zählt mit.
currency-return-exercise-total-return-added = Hier sind die beiden Renditen addiert. Sie wirken aufeinander: Die Faktoren, um die sich Preis und Wechselkurs geändert haben, sind zu multiplizieren.
currency-return-exercise-total-return-rates-swapped = Hier ist durch die Wechselkurse geteilt. Sie sagen, was ein Dollar in Euro kostet: Der Preis in Dollar ist mit ihnen zu multiplizieren.

currency-return-exercise-sell = Ein Anleger rechnet in Euro. Er hat eine Aktie für { $buy } gekauft, als ein Dollar { $rate_bought } kostete. Jetzt kostet er { $rate_sold }, und die Aktie wird mit einer Rendite von { $total_return } in Euro verkauft. Wie hoch ist der Verkaufspreis in Dollar?
currency-return-exercise-sell-without-currency = Hier ist gerechnet, als kostete der Dollar noch dasselbe. Der Kaufpreis ist in Euro umzurechnen und der Verkaufspreis zurück in Dollar.
currency-return-exercise-sell-rates-swapped = Die Wechselkurse sind vertauscht. Zu multiplizieren ist mit dem beim Kauf, zu teilen durch den beim Verkauf.
