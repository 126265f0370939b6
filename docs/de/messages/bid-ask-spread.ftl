bid-ask-spread-title = Die Geld-Brief-Spanne und was sie kostet
bid-ask-spread-summary = Zeigt, was die Geld-Brief-Spanne kostet, wenn man zum Briefkurs kauft und gleich wieder zum Geldkurs verkauft.
bid-ask-spread-example = Der beste Käufer bietet { $bid }, der beste Verkäufer verlangt { $ask }. Ein Anleger kauft { $shares } Aktien und verkauft sie sofort wieder.

bid-ask-spread-bid = Geldkurs
bid-ask-spread-bid-hint = Der höchste Kurs, den jemand gerade für die Aktie bietet (Bid)
bid-ask-spread-bid-symbol = Geldkurs

bid-ask-spread-ask = Briefkurs
bid-ask-spread-ask-hint = Der niedrigste Kurs, zu dem jemand die Aktie gerade verkauft (Ask)
bid-ask-spread-ask-symbol = Briefkurs

bid-ask-spread-shares = Anzahl der Aktien
bid-ask-spread-shares-hint = Höchstens so viele, wie zu diesen Kursen zu handeln sind
bid-ask-spread-shares-symbol = Anzahl

bid-ask-spread-spread = Geld-Brief-Spanne
bid-ask-spread-spread-symbol = Spanne
bid-ask-spread-spread-step = Die Spanne ist die Differenz zwischen Briefkurs und Geldkurs.

bid-ask-spread-mid-symbol = Mittelkurs
bid-ask-spread-mid-step = Der Mittelkurs liegt genau zwischen Geldkurs und Briefkurs.

bid-ask-spread-relative-spread = Spanne in Prozent
bid-ask-spread-relative-spread-symbol = relative Spanne
bid-ask-spread-relative-spread-step = Damit sich verschiedene Aktien vergleichen lassen, gibt man die Spanne in Prozent des Mittelkurses an.

bid-ask-spread-basis-points = Spanne in Basispunkten
bid-ask-spread-basis-points-symbol = Basispunkte
bid-ask-spread-basis-points-step = Ein Basispunkt ist ein hundertstel Prozent.

bid-ask-spread-round-trip = Kosten von Kauf und sofortigem Verkauf
bid-ask-spread-round-trip-symbol = Kosten
bid-ask-spread-round-trip-step = Wer zum Briefkurs kauft und sofort zum Geldkurs verkauft, verliert bei jeder Aktie die Spanne.

bid-ask-spread-crossed = Der Geldkurs liegt über dem Briefkurs. Solche Aufträge würden sofort gegeneinander ausgeführt, eine Spanne gibt es dann nicht.

bid-ask-spread-status = Geld-Brief-Spanne: { $spread }, das sind { $relative_spread } oder { $basis_points } Basispunkte. Kosten von Kauf und sofortigem Verkauf: { $round_trip }.

bid-ask-spread-solve-bid-spread = Geldkurs bei gegebener Spanne
bid-ask-spread-solve-ask-spread = Briefkurs bei gegebener Spanne
bid-ask-spread-solve-bid-relative-spread = Geldkurs bei gegebener Spanne in Prozent
bid-ask-spread-solve-ask-relative-spread = Briefkurs bei gegebener Spanne in Prozent
bid-ask-spread-solve-bid-basis-points = Geldkurs bei gegebener Spanne in Basispunkten
bid-ask-spread-solve-ask-basis-points = Briefkurs bei gegebener Spanne in Basispunkten
bid-ask-spread-solve-bid-round-trip = Geldkurs bei gegebenen Kosten
bid-ask-spread-solve-ask-round-trip = Briefkurs bei gegebenen Kosten
bid-ask-spread-solve-shares-round-trip = Anzahl der Aktien bei gegebenen Kosten

bid-ask-spread-exercise-round-trip = Der Geldkurs liegt bei { $bid }, der Briefkurs bei { $ask }. Ein Anleger kauft { $shares } Aktien und verkauft sie sofort wieder. Wie viel kostet ihn das insgesamt?
bid-ask-spread-exercise-round-trip-half = Hier ist mit der halben Spanne gerechnet. Gekauft wird zum Briefkurs, verkauft zum Geldkurs: Das kostet die ganze.
bid-ask-spread-exercise-round-trip-twice = Hier ist die Spanne doppelt gerechnet. Kauf und Verkauf zusammen kosten sie einmal.
bid-ask-spread-exercise-round-trip-per-share = Das ist die Spanne für eine Aktie. Sie ist mit der Anzahl der Aktien zu multiplizieren.

bid-ask-spread-exercise-ask = Der Geldkurs liegt bei { $bid }. Wer { $shares } Aktien kauft und sofort wieder verkauft, verliert { $round_trip }. Wie hoch ist der Briefkurs?
bid-ask-spread-exercise-ask-in-all = Hier sind die gesamten Kosten auf den Kurs einer Aktie aufgeschlagen. Zuerst sind sie durch die Anzahl der Aktien zu teilen.
bid-ask-spread-exercise-ask-half = Hier ist nur die halbe Spanne addiert. Das ergibt die Mitte zwischen beiden Kursen, nicht den Briefkurs.
bid-ask-spread-exercise-ask-subtracted = Hier ist die Spanne abgezogen. Der Briefkurs liegt über dem Geldkurs: Sie ist zu addieren.
