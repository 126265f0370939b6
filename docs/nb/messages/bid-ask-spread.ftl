bid-ask-spread-title = Spreaden og hva den koster
bid-ask-spread-example = Den beste kjøperen byr { $bid }, den beste selgeren forlanger { $ask }. En investor kjøper { $shares } aksjer og selger dem med en gang.

bid-ask-spread-bid = Beste kjøperkurs
bid-ask-spread-bid-hint = Det meste noen byr for aksjen akkurat nå (bid)
bid-ask-spread-bid-symbol = kjøperkurs

bid-ask-spread-ask = Beste selgerkurs
bid-ask-spread-ask-hint = Det minste noen vil selge aksjen for akkurat nå (ask)
bid-ask-spread-ask-symbol = selgerkurs

bid-ask-spread-shares = Antall aksjer
bid-ask-spread-shares-hint = Ikke flere enn det finnes til disse kursene
bid-ask-spread-shares-symbol = antall

bid-ask-spread-spread = Spread
bid-ask-spread-spread-symbol = spread
bid-ask-spread-spread-step = Spreaden er forskjellen mellom selgerkursen og kjøperkursen.

bid-ask-spread-mid-symbol = midtkurs
bid-ask-spread-mid-step = Midtkursen ligger midt mellom de to.

bid-ask-spread-relative-spread = Spread i prosent
bid-ask-spread-relative-spread-symbol = relativ spread
bid-ask-spread-relative-spread-step = For å sammenligne aksjer regnes spreaden i prosent av midtkursen.

bid-ask-spread-basis-points = Spread i basispunkter
bid-ask-spread-basis-points-symbol = basispunkter
bid-ask-spread-basis-points-step = Ett basispunkt er en hundredels prosent.

bid-ask-spread-round-trip = Kostnad ved kjøp og straks salg
bid-ask-spread-round-trip-symbol = kostnad
bid-ask-spread-round-trip-step = Den som kjøper til selgerkursen og straks selger til kjøperkursen, taper spreaden på hver aksje.

bid-ask-spread-crossed = Kjøperkursen er høyere enn selgerkursen. Slike ordrer ville straks bli handlet mot hverandre, så det finnes ingen spread.

bid-ask-spread-status = Spread: { $spread }, det vil si { $relative_spread } eller { $basis_points } basispunkter. Kostnad ved kjøp og straks salg: { $round_trip }.
