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

currency-return-exercise-total-return = Du rechnest in Euro. Du kaufst eine Aktie für { $buy }, als ein Dollar { $rate_bought } kostet, und verkaufst sie für { $sell }, als er { $rate_sold } kostet. Wie hoch ist die Rendite in Euro? Ein Verlust bekommt ein Minuszeichen.
currency-return-exercise-total-return-without-currency = Das ist die Rendite in Dollar. Auch der Dollar hat sich gegenüber dem Euro verändert.
currency-return-exercise-total-return-added = Du hast die beiden Renditen addiert. Sie wirken aufeinander: Multipliziere die Wachstumsfaktoren.
currency-return-exercise-total-return-rates-swapped = Du hast durch die Wechselkurse geteilt. Sie sagen, was ein Dollar in Euro kostet: Multipliziere den Preis in Dollar mit ihnen.

currency-return-exercise-sell = Du rechnest in Euro. Du hast eine Aktie für { $buy } gekauft, als ein Dollar { $rate_bought } kostete. Jetzt kostet er { $rate_sold }, und du verkaufst sie mit einer Rendite von { $total_return } in Euro. Wie hoch ist der Verkaufspreis in Dollar?
currency-return-exercise-sell-without-currency = Du hast gerechnet, als koste der Dollar noch dasselbe. Rechne beim Kauf in Euro um und beim Verkauf zurück in Dollar.
currency-return-exercise-sell-rates-swapped = Die Wechselkurse sind vertauscht. Multipliziere mit dem Kurs beim Kauf und teile durch den beim Verkauf.
