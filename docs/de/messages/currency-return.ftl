currency-return-title = Rendite einer Aktie in fremder Währung
currency-return-example = Ein Anleger, der in Euro rechnet, kauft eine Aktie für { $buy }, während der Dollar { $rate_bought } kostet, und verkauft sie für { $sell }, während der Dollar { $rate_sold } kostet.

currency-return-buy = Kaufkurs
currency-return-buy-hint = Aktienkurs in Dollar beim Kauf
currency-return-buy-symbol = Kaufkurs

currency-return-sell = Verkaufskurs
currency-return-sell-hint = Aktienkurs in Dollar beim Verkauf
currency-return-sell-symbol = Verkaufskurs

currency-return-rate-bought = Wechselkurs beim Kauf
currency-return-rate-bought-hint = Euro für einen Dollar
currency-return-rate-bought-symbol = Wechselkurs beim Kauf

currency-return-rate-sold = Wechselkurs beim Verkauf
currency-return-rate-sold-hint = Euro für einen Dollar
currency-return-rate-sold-symbol = Wechselkurs beim Verkauf

currency-return-local-return = Rendite in Dollar
currency-return-local-return-symbol = Rendite in Dollar
currency-return-local-return-step = Die Rendite in der Währung der Aktie ist die Kursänderung in Prozent des Kaufkurses.

currency-return-currency-return = Rendite der Währung
currency-return-currency-return-symbol = Rendite der Währung
currency-return-currency-return-step = Außerdem hat sich der Wert des Dollars gegenüber dem Euro geändert.

currency-return-total-return = Rendite in Euro
currency-return-total-return-symbol = Rendite in Euro
currency-return-total-return-step = In Euro wirkt beides zusammen: Die Änderungen werden miteinander multipliziert, nicht addiert.

currency-return-status = Rendite in Dollar: { $local_return }. Rendite der Währung: { $currency_return }. Rendite in Euro: { $total_return }.
