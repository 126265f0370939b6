market-order-title = Was eine Market-Order kostet
market-order-summary = Zeigt, wie tief eine Market-Order in das Orderbuch greift und zu welchem Durchschnittskurs sie ausgeführt wird.
market-order-example = Ein Anleger will mit einer Market-Order { $quantity } Aktien kaufen. Im Orderbuch { $asks ->
    [one] steht ein Verkaufsauftrag
   *[other] stehen { $asks } Verkaufsaufträge
}.

market-order-quantity = Anzahl der Aktien
market-order-quantity-hint = So viele soll die Market-Order kaufen
market-order-quantity-symbol = Anzahl der Aktien

market-order-asks = Verkaufsaufträge im Orderbuch
market-order-asks-hint = Die Reihenfolge ist frei; die Order nimmt den niedrigsten Kurs zuerst
market-order-asks-price = Kurs
market-order-asks-quantity = Anzahl

market-order-fills = So wird die Order ausgeführt
market-order-fills-price = Kurs
market-order-fills-offered = angeboten
market-order-fills-taken = gekauft
market-order-fills-amount = Betrag
market-order-fills-step = Die Order geht das Orderbuch Stufe für Stufe durch, die günstigste zuerst, und nimmt, was da ist, bis sie vollständig ausgeführt ist.
market-order-rest-symbol = Rest
market-order-taken-symbol = gekauft
market-order-best-symbol = bester Kurs

market-order-cost = Gesamtbetrag
market-order-cost-symbol = Gesamtbetrag
market-order-cost-step = Die Summe der Beträge ergibt den Gesamtbetrag.

market-order-average = Durchschnittskurs
market-order-average-symbol = Durchschnittskurs
market-order-average-step = Der Durchschnittskurs ist der Gesamtbetrag geteilt durch die Anzahl der Aktien.

market-order-best-step = Der beste Kurs ist der niedrigste im Orderbuch.

market-order-slippage = Kursabweichung (Slippage)
market-order-slippage-symbol = Kursabweichung
market-order-slippage-step = Um so viel liegt der Durchschnittskurs über dem besten Kurs.

market-order-relative-slippage = Kursabweichung in Prozent
market-order-relative-slippage-symbol = relative Kursabweichung
market-order-relative-slippage-step = In Prozent des besten Kurses sind das:

market-order-empty-book = Das Orderbuch ist leer. Ohne Verkaufsaufträge gibt es nichts zu kaufen.
market-order-book-too-thin = Das Orderbuch ist zu dünn: Es werden weniger Aktien angeboten, als die Order kaufen will.

market-order-status = Gesamtbetrag: { $cost }. Durchschnittskurs: { $average }. Kursabweichung: { $slippage }, das sind { $relative_slippage }.

market-order-picture = Die Order wird vom niedrigsten Kurs an aufwärts ausgeführt. Der Durchschnittskurs beträgt { $average } und liegt damit { $slippage } über dem besten Kurs. Insgesamt kostet die Order { $cost }.

# Das Orderbuch auf der Startseite. $step und $over sind fertige Zahlen; auf „after“ folgt die Bezeichnung der Order.
market-order-book-title = Was kostet es, sofort zu kaufen?
market-order-book-quantity = Gekauft werden
market-order-book-after = Aktien mit einer
market-order-book-first = Käufer
market-order-book-level = Kurs
market-order-book-second = Verkäufer
market-order-book-between = Spanne
market-order-book-result = Durchschnittskurs
market-order-book-less = { $step } weniger
market-order-book-more = { $step } mehr
market-order-book-over = { $over } über dem besten Kurs
market-order-book-caption = Links warten die Käufer, rechts die Verkäufer. Gefüllt ist, was die Order nimmt.

market-order-exercise-cost = Im Orderbuch stehen die Verkaufsaufträge unten. Eine Anlegerin kauft { $quantity } Aktien mit einer Market-Order. Wie viel bezahlt sie insgesamt?
market-order-exercise-cost-best-price = Hier sind alle Aktien zum niedrigsten Kurs gerechnet. So viele gibt es dort nicht: Der Rest kostet den nächsthöheren Kurs.
market-order-exercise-cost-last-price = Hier sind alle Aktien zum höchsten erreichten Kurs gerechnet. Die ersten sind billiger.
market-order-exercise-cost-whole-levels = Hier ist beim höchsten erreichten Kurs alles gekauft, was dort angeboten wird. Gebraucht wird nur noch der Rest.

market-order-exercise-average = Im Orderbuch stehen die Verkaufsaufträge unten. Ein Anleger kauft { $quantity } Aktien mit einer Market-Order. Wie viel bezahlt er im Durchschnitt je Aktie?
market-order-exercise-average-mean-of-prices = Das ist der einfache Durchschnitt der Kurse. Jeder Kurs zählt so viel, wie Aktien zu ihm gekauft werden.
market-order-exercise-average-best-price = Das ist der beste Kurs. Er gilt nur für die ersten Aktien, die übrigen sind teurer.
market-order-exercise-average-last-price = Das ist der Kurs der letzten Aktien. Die ersten sind billiger.
