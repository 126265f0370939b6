bid-ask-spread-title = Die Geld-Brief-Spanne und was sie kostet
bid-ask-spread-example = Der beste Käufer bietet { $bid }, der beste Verkäufer verlangt { $ask }. Ein Anleger kauft { $shares } Aktien und verkauft sie sofort wieder.

bid-ask-spread-bid = Geldkurs
bid-ask-spread-bid-hint = Das Höchste, was jemand gerade für die Aktie bietet (Bid)
bid-ask-spread-bid-symbol = Geldkurs

bid-ask-spread-ask = Briefkurs
bid-ask-spread-ask-hint = Das Niedrigste, wofür jemand die Aktie gerade verkauft (Ask)
bid-ask-spread-ask-symbol = Briefkurs

bid-ask-spread-shares = Anzahl der Aktien
bid-ask-spread-shares-hint = Nicht mehr, als es zu diesen Kursen gibt
bid-ask-spread-shares-symbol = Anzahl

bid-ask-spread-spread = Geld-Brief-Spanne
bid-ask-spread-spread-symbol = Spanne
bid-ask-spread-spread-step = Die Spanne ist die Differenz zwischen Briefkurs und Geldkurs.

bid-ask-spread-mid-symbol = Mittelkurs
bid-ask-spread-mid-step = Der Mittelkurs liegt in der Mitte zwischen beiden.

bid-ask-spread-relative-spread = Spanne in Prozent
bid-ask-spread-relative-spread-symbol = relative Spanne
bid-ask-spread-relative-spread-step = Um Aktien zu vergleichen, wird die Spanne in Prozent des Mittelkurses angegeben.

bid-ask-spread-basis-points = Spanne in Basispunkten
bid-ask-spread-basis-points-symbol = Basispunkte
bid-ask-spread-basis-points-step = Ein Basispunkt ist ein hundertstel Prozent.

bid-ask-spread-round-trip = Kosten von Kauf und sofortigem Verkauf
bid-ask-spread-round-trip-symbol = Kosten
bid-ask-spread-round-trip-step = Wer zum Briefkurs kauft und sofort zum Geldkurs verkauft, verliert bei jeder Aktie die Spanne.

bid-ask-spread-crossed = Der Geldkurs liegt über dem Briefkurs. Solche Orders würden sofort gegeneinander ausgeführt, eine Spanne gibt es dann nicht.

bid-ask-spread-status = Geld-Brief-Spanne: { $spread }, das sind { $relative_spread } oder { $basis_points } Basispunkte. Kosten von Kauf und sofortigem Verkauf: { $round_trip }.
