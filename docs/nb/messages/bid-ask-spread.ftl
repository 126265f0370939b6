bid-ask-spread-title = Spreaden og hva den koster
bid-ask-spread-summary = Viser hva spreaden koster den som kjøper til beste salgskurs og selger igjen til beste kjøpskurs.
bid-ask-spread-example = Den beste kjøpskursen er { $bid }, og den beste salgskursen er { $ask }. En investor kjøper { $shares } aksjer og selger dem igjen med en gang.

bid-ask-spread-bid = Beste kjøpskurs
bid-ask-spread-bid-hint = Det meste noen byr for aksjen akkurat nå (bid)
bid-ask-spread-bid-symbol = kjøpskurs

bid-ask-spread-ask = Beste salgskurs
bid-ask-spread-ask-hint = Det minste noen vil selge aksjen for akkurat nå (ask)
bid-ask-spread-ask-symbol = salgskurs

bid-ask-spread-shares = Antall aksjer
bid-ask-spread-shares-hint = Høyst så mange som det kan handles til disse kursene
bid-ask-spread-shares-symbol = antall

bid-ask-spread-spread = Spread
bid-ask-spread-spread-symbol = spread
bid-ask-spread-spread-step = Spreaden er forskjellen mellom salgskursen og kjøpskursen.

bid-ask-spread-mid-symbol = midtkurs
bid-ask-spread-mid-step = Midtkursen ligger midt imellom.

bid-ask-spread-relative-spread = Spread i prosent
bid-ask-spread-relative-spread-symbol = relativ spread
bid-ask-spread-relative-spread-step = For at ulike aksjer skal kunne sammenlignes, regnes spreaden i prosent av midtkursen.

bid-ask-spread-basis-points = Spread i basispunkter
bid-ask-spread-basis-points-symbol = basispunkter
bid-ask-spread-basis-points-step = Ett basispunkt er en hundredels prosent.

bid-ask-spread-round-trip = Kostnad ved å kjøpe og selge med en gang
bid-ask-spread-round-trip-symbol = kostnad
bid-ask-spread-round-trip-step = Den som kjøper til salgskursen og straks selger til kjøpskursen, taper spreaden på hver aksje.

bid-ask-spread-crossed = Kjøpskursen er høyere enn salgskursen. Slike ordrer ville straks bli handlet mot hverandre, så det finnes ingen spread.

bid-ask-spread-status = Spread: { $spread }, det vil si { $relative_spread } eller { $basis_points } basispunkter. Kostnad ved å kjøpe og selge med en gang: { $round_trip }.

bid-ask-spread-solve-bid-spread = Beste kjøpskurs ved en gitt spread
bid-ask-spread-solve-ask-spread = Beste salgskurs ved en gitt spread
bid-ask-spread-solve-bid-relative-spread = Beste kjøpskurs ved en gitt spread i prosent
bid-ask-spread-solve-ask-relative-spread = Beste salgskurs ved en gitt spread i prosent
bid-ask-spread-solve-bid-basis-points = Beste kjøpskurs ved en gitt spread i basispunkter
bid-ask-spread-solve-ask-basis-points = Beste salgskurs ved en gitt spread i basispunkter
bid-ask-spread-solve-bid-round-trip = Beste kjøpskurs ved en gitt kostnad
bid-ask-spread-solve-ask-round-trip = Beste salgskurs ved en gitt kostnad
bid-ask-spread-solve-shares-round-trip = Antall aksjer ved en gitt kostnad

bid-ask-spread-exercise-round-trip = Beste kjøpskurs er { $bid }, og beste salgskurs er { $ask }. Du kjøper { $shares } aksjer og selger dem igjen med en gang. Hvor mye taper du på det til sammen?
bid-ask-spread-exercise-round-trip-half = Du har regnet med halve spreaden. Du kjøper til salgskursen og selger til kjøpskursen, og da taper du hele spreaden.
bid-ask-spread-exercise-round-trip-twice = Du har regnet med spreaden to ganger. Kjøpet og salget koster til sammen spreaden bare én gang.
bid-ask-spread-exercise-round-trip-per-share = Dette er spreaden på én aksje. Gang med antallet aksjer.

bid-ask-spread-exercise-ask = Beste kjøpskurs er { $bid }. Den som kjøper { $shares } aksjer og selger dem igjen med en gang, taper { $round_trip } på det. Hva er beste salgskurs?
bid-ask-spread-exercise-ask-in-all = Du har lagt hele tapet til kursen på én aksje. Del det på antallet aksjer først.
bid-ask-spread-exercise-ask-half = Du har bare lagt til halve spreaden. Det gir midtkursen, ikke salgskursen: Legg til hele.
bid-ask-spread-exercise-ask-subtracted = Du har trukket spreaden fra. Salgskursen ligger over kjøpskursen: Legg den til.
