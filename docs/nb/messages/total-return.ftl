total-return-title = Totalavkastning på en aksje
total-return-summary = Legger sammen utbytte og kursendring til totalavkastningen på en aksje.
total-return-example = En investor kjøper en aksje for { $buy }, får { $dividend } i utbytte og selger aksjen for { $sell }.

total-return-buy = Kjøpspris
total-return-buy-hint = Pris per aksje ved kjøpet, uten gebyrer
total-return-buy-symbol = kjøpspris

total-return-sell = Salgspris
total-return-sell-hint = Pris per aksje ved salget, eller dagens kurs
total-return-sell-symbol = salgspris

total-return-dividend = Utbytte
total-return-dividend-hint = Alt utbytte per aksje så lenge investoren eide aksjen
total-return-dividend-symbol = utbytte

total-return-price-return = Kursavkastning
total-return-price-return-symbol = kursavkastning
total-return-price-return-step = Kursavkastningen er kursendringen i prosent av kjøpsprisen.

total-return-dividend-return = Utbytteavkastning
total-return-dividend-return-symbol = utbytteavkastning
total-return-dividend-return-step = Utbytteavkastningen er utbyttet i prosent av kjøpsprisen.

total-return-total-return = Totalavkastning
total-return-total-return-symbol = totalavkastning
total-return-total-return-step = Totalavkastningen er kursendringen og utbyttet til sammen i prosent av kjøpsprisen.

total-return-status = Kursavkastning: { $price_return }. Utbytteavkastning: { $dividend_return }. Totalavkastning: { $total_return }.

total-return-solve-sell-price-return = Salgspris som gir ønsket kursavkastning
total-return-solve-buy-price-return = Kjøpspris som gir ønsket kursavkastning
total-return-solve-buy-dividend-return = Kjøpspris som gir ønsket utbytteavkastning
total-return-solve-dividend-dividend-return = Utbytte som gir ønsket utbytteavkastning
total-return-solve-sell-total-return = Salgspris som gir ønsket totalavkastning
total-return-solve-buy-total-return = Kjøpspris som gir ønsket totalavkastning
total-return-solve-dividend-total-return = Utbytte som gir ønsket totalavkastning

total-return-exercise-total-return = Du kjøper en aksje for { $buy }, får { $dividend } i utbytte og selger aksjen for { $sell }. Hva er totalavkastningen? Et tap skrives med minus foran.
total-return-exercise-total-return-without-dividend = Dette er bare kursavkastningen. Legg utbyttet til gevinsten.
total-return-exercise-total-return-of-sale = Du har delt på salgsprisen. Avkastningen regnes av det du satte inn, altså av kjøpsprisen.
total-return-exercise-total-return-dividend-subtracted = Du har trukket utbyttet fra. Du har fått det: Legg det til.

total-return-exercise-dividend = Du kjøpte en aksje for { $buy } og solgte den for { $sell }. Totalavkastningen var { $total_return }. Hvor stort utbytte fikk du på aksjen?
total-return-exercise-dividend-price-forgotten = Dette er hele gevinsten i penger. En del av den kommer fra kursen: Trekk fra forskjellen mellom salgspris og kjøpspris.
total-return-exercise-dividend-of-sale = Du har regnet prosenten av salgsprisen. Totalavkastningen regnes av kjøpsprisen.
