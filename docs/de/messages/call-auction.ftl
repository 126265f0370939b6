call-auction-title = Der Kurs in einer Auktion
call-auction-summary = Ermittelt aus Kauf- und Verkaufsaufträgen den Kurs, zu dem in einer Auktion die meisten Stücke gehandelt werden.
call-auction-example = In einer Auktion { $bids ->
    [one] trifft ein Kaufauftrag
   *[other] treffen { $bids } Kaufaufträge
} auf { $asks ->
    [one] einen Verkaufsauftrag
   *[other] { $asks } Verkaufsaufträge
}. Der Referenzkurs beträgt { $reference }.

call-auction-reference = Referenzkurs
call-auction-reference-hint = Meist der letzte Kurs; er entscheidet zwischen gleich guten Kursen
call-auction-reference-symbol = Referenzkurs

call-auction-bids = Kaufaufträge
call-auction-bids-hint = Der Käufer zahlt höchstens das Limit
call-auction-bids-price = Limit
call-auction-bids-quantity = Anzahl

call-auction-asks = Verkaufsaufträge
call-auction-asks-hint = Der Verkäufer verlangt mindestens das Limit
call-auction-asks-price = Limit
call-auction-asks-quantity = Anzahl

call-auction-levels = Kursstufen
call-auction-levels-price = Kurs
call-auction-levels-demand = Nachfrage
call-auction-levels-supply = Angebot
call-auction-levels-volume = Umsatz
call-auction-levels-surplus = Überhang
call-auction-levels-step = Für jedes Limit im Orderbuch werden die Kaufaufträge, die diesen oder einen höheren Kurs zulassen, zur Nachfrage zusammengezählt und die Verkaufsaufträge, die diesen oder einen niedrigeren Kurs zulassen, zum Angebot. Die kleinere der beiden Zahlen ist der mögliche Umsatz, die Differenz der Überhang.
call-auction-limit-symbol = Kurs
call-auction-demand-symbol = Nachfrage
call-auction-supply-symbol = Angebot

call-auction-volume = Umsatz in Stück
call-auction-volume-symbol = größter Umsatz
call-auction-volume-step = Auktionskurs wird der Kurs, zu dem die meisten Aktien gehandelt werden können.

call-auction-least-symbol = kleinster Überhang
call-auction-least-step = Lässt sich dieser Umsatz zu mehreren Kursen erzielen, gilt der mit dem kleinsten Überhang, gleich auf welcher Seite.

call-auction-nearest-symbol = kleinster Abstand
call-auction-nearest-step = Bleiben auch dann mehrere übrig, gilt der Kurs, der dem Referenzkurs am nächsten liegt.

call-auction-price = Auktionskurs
call-auction-price-symbol = Auktionskurs
call-auction-price-step = Der Kurs, der all das erfüllt, ist der Auktionskurs; von zwei gleich nahen ist es der höhere.

call-auction-surplus = Überhang an Kauf- oder Verkaufsaufträgen
call-auction-surplus-symbol = Überhang
call-auction-surplus-step = Beim Auktionskurs ist der Überhang die Nachfrage abzüglich des Angebots. Ist er negativ, bleiben Verkaufsaufträge übrig.

call-auction-bought = Was die Käufer bekommen
call-auction-bought-price = Limit
call-auction-bought-quantity = Anzahl
call-auction-bought-filled = ausgeführt
call-auction-bought-step = Der Umsatz wird auf die Kaufaufträge verteilt, das höchste Limit zuerst und bei gleichem Limit in der Reihenfolge des Eingangs.

call-auction-sold = Was die Verkäufer abgeben
call-auction-sold-price = Limit
call-auction-sold-quantity = Anzahl
call-auction-sold-filled = ausgeführt
call-auction-sold-step = Derselbe Umsatz wird auf die Verkaufsaufträge verteilt, das niedrigste Limit zuerst. Auch ein Auftrag mit passendem Limit kann leer ausgehen, wenn die Gegenseite kleiner ist.

call-auction-empty-book = Eine Auktion braucht mindestens einen Kaufauftrag und einen Verkaufsauftrag.
call-auction-no-crossing = Käufer und Verkäufer kommen nicht zusammen: Das höchste Limit der Käufer liegt unter dem niedrigsten der Verkäufer.

call-auction-status = Auktionskurs: { $price }. Umsatz in Stück: { $volume }. Überhang: { $surplus }.

call-auction-picture = Je höher der Kurs, desto kleiner die Nachfrage und desto größer das Angebot. Beim Auktionskurs von { $price } beträgt der Umsatz { $volume } Stück und der Überhang { $surplus } Stück.
call-auction-picture-across = Anzahl der Aktien
call-auction-picture-up = Kurs in { $unit }

call-auction-exercise-price = Die Aufträge unten treffen in einer Auktion aufeinander. Der Referenzkurs beträgt { $reference }. Welcher Auktionskurs ergibt sich?
call-auction-exercise-price-highest-bid = Das ist das höchste Kauflimit. Gesucht ist der Kurs, zu dem die meisten Aktien den Besitzer wechseln.
call-auction-exercise-price-lowest-ask = Das ist das niedrigste Verkaufslimit. Gesucht ist der Kurs, zu dem die meisten Aktien den Besitzer wechseln.
call-auction-exercise-price-reference-price = Das ist der Referenzkurs. Er entscheidet nur zwischen Kursen mit gleichem Umsatz und gleichem Überhang.

call-auction-exercise-volume = Die Aufträge unten treffen in einer Auktion aufeinander. Der Referenzkurs beträgt { $reference }. Wie viele Aktien werden gehandelt?
call-auction-exercise-volume-larger-side = Das ist beim Auktionskurs die größere Seite. Gehandelt wird nur so viel, wie die kleinere hergibt.
call-auction-exercise-volume-all-bids = Hier sind alle Kaufaufträge zusammengezählt. Es zählen nur die mit einem Limit vom Auktionskurs aufwärts.
call-auction-exercise-volume-all-asks = Hier sind alle Verkaufsaufträge zusammengezählt. Es zählen nur die mit einem Limit bis zum Auktionskurs.
