currency-return-title = Avkastning på en aksje i utenlandsk valuta
currency-return-summary = Deler avkastningen på en utenlandsk aksje i det som skyldes kursen, og det som skyldes valutaen.
currency-return-example = En investor som regner i euro, kjøper en aksje for { $buy } mens dollaren koster { $rate_bought }, og selger den for { $sell } mens dollaren koster { $rate_sold }.

currency-return-buy = Kjøpspris
currency-return-buy-hint = Pris per aksje i dollar ved kjøpet
currency-return-buy-symbol = kjøpspris

currency-return-sell = Salgspris
currency-return-sell-hint = Pris per aksje i dollar ved salget
currency-return-sell-symbol = salgspris

currency-return-rate-bought = Valutakurs ved kjøp
currency-return-rate-bought-hint = Hvor mange euro én dollar koster
currency-return-rate-bought-symbol = valutakurs ved kjøp

currency-return-rate-sold = Valutakurs ved salg
currency-return-rate-sold-hint = Hvor mange euro én dollar koster
currency-return-rate-sold-symbol = valutakurs ved salg

currency-return-local-return = Avkastning i dollar
currency-return-local-return-symbol = avkastning i dollar
currency-return-local-return-step = Avkastningen i aksjens egen valuta er kursendringen i prosent av kjøpsprisen.

currency-return-currency-return = Avkastning på valutaen
currency-return-currency-return-symbol = avkastning på valutaen
currency-return-currency-return-step = Dessuten har dollaren endret verdi mot euroen.

currency-return-total-return = Avkastning i euro
currency-return-total-return-symbol = avkastning i euro
currency-return-total-return-step = I euro virker begge deler sammen. Begge prisene regnes om til euro, hver etter valutakursen den dagen, så de to prosentene kan ikke bare legges sammen.

currency-return-status = Avkastning i dollar: { $local_return }. Avkastning på valutaen: { $currency_return }. Avkastning i euro: { $total_return }.

currency-return-solve-sell-local-return = Salgspris som gir ønsket avkastning i dollar
currency-return-solve-buy-local-return = Kjøpspris som gir ønsket avkastning i dollar
currency-return-solve-rate-sold-currency-return = Valutakurs ved salg som gir ønsket avkastning på valutaen
currency-return-solve-rate-bought-currency-return = Valutakurs ved kjøp som gir ønsket avkastning på valutaen
currency-return-solve-sell-total-return = Salgspris som gir ønsket avkastning i euro
currency-return-solve-rate-sold-total-return = Valutakurs ved salg som gir ønsket avkastning i euro
currency-return-solve-buy-total-return = Kjøpspris som gir ønsket avkastning i euro
currency-return-solve-rate-bought-total-return = Valutakurs ved kjøp som gir ønsket avkastning i euro

currency-return-exercise-total-return = Du regner i euro. Du kjøper en aksje for { $buy } mens dollaren koster { $rate_bought }, og selger den for { $sell } mens dollaren koster { $rate_sold }. Hva er avkastningen i euro? Et tap skrives med minus foran.
currency-return-exercise-total-return-without-currency = Dette er avkastningen i dollar. Dollaren har også endret verdi mot euroen: Regn begge prisene om til euro.
currency-return-exercise-total-return-added = Du har lagt avkastningen i dollar og avkastningen på valutaen sammen. Regn heller begge prisene om til euro, og sammenlign dem.
currency-return-exercise-total-return-rates-swapped = Du har delt på valutakursene. De sier hva én dollar koster i euro: Gang prisen i dollar med dem.

currency-return-exercise-sell = Du regner i euro. Du kjøpte en aksje for { $buy } mens dollaren kostet { $rate_bought }. Nå koster dollaren { $rate_sold }, og du selger aksjen med en avkastning på { $total_return } i euro. Hva er salgsprisen i dollar?
currency-return-exercise-sell-without-currency = Du har regnet som om dollaren kostet det samme som før. Regn om til euro ved kjøpet, og tilbake til dollar ved salget.
currency-return-exercise-sell-rates-swapped = Du har byttet om valutakursene. Gang med valutakursen ved kjøpet, og del på valutakursen ved salget.
