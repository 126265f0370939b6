annualised-return-title = Årlig avkastning
annualised-return-summary = Regner en avkastning over et antall dager om til avkastning per år, slik at investeringer av ulik varighet kan sammenlignes.
annualised-return-example = En investor kjøper en aksje for { $buy } og selger den { $days } dager senere for { $sell }.

annualised-return-buy = Kjøpspris
annualised-return-buy-hint = Pris per aksje ved kjøpet
annualised-return-buy-symbol = kjøpspris

annualised-return-sell = Salgspris
annualised-return-sell-hint = Pris per aksje ved salget, med utbytte lagt til
annualised-return-sell-symbol = salgspris

annualised-return-days = Antall dager
annualised-return-days-hint = Fra kjøp til salg
annualised-return-days-symbol = dager

annualised-return-growth-symbol = vekstfaktor
annualised-return-growth-step = Vekstfaktoren er salgsprisen delt på kjøpsprisen.

annualised-return-annualised-return = Årlig avkastning
annualised-return-annualised-return-symbol = årlig avkastning
annualised-return-annualised-return-step = Så mange prosent måtte aksjen ha steget hvert år, regnet med 365 dager i året, for å komme fra kjøpsprisen til salgsprisen.

annualised-return-below-one-year = Perioden er kortere enn ett år. Tallet forutsetter da at kursen fortsetter i samme takt resten av året, og det sier lite om hva som faktisk er tjent.
annualised-return-beyond-use = Omregnet til et helt år gir disse tallene mer enn én million prosent. Et så stort tall sier ingenting, for ingen kurs stiger i den takten et helt år.

annualised-return-status = Årlig avkastning: { $annualised_return }.

annualised-return-solve-sell-annualised-return = Salgspris som gir ønsket årlig avkastning
annualised-return-solve-buy-annualised-return = Kjøpspris som gir ønsket årlig avkastning
annualised-return-solve-days-annualised-return = Antall dager som gir ønsket årlig avkastning

annualised-return-exercise-annualised-return = Du kjøper en aksje for { $buy } og selger den { $days } dager senere for { $sell }. Hva er den årlige avkastningen med renters rente? Et år har 365 dager. Et tap skrives med minus foran.
annualised-return-exercise-annualised-return-divided = Du har delt avkastningen på antallet år. Da mangler renters rente: Opphøy vekstfaktoren i 365 delt på antallet dager, og trekk fra 1.
annualised-return-exercise-annualised-return-whole-time = Dette er avkastningen for hele perioden. Regn den om til ett år.
annualised-return-exercise-annualised-return-years-for-root = Du har opphøyd vekstfaktoren i antallet år. Eksponenten er omvendt: 365 delt på antallet dager.

annualised-return-exercise-sell = En aksje kjøpt for { $buy } har gitt { $annualised_return } i årlig avkastning med renters rente. Den ble solgt etter { $days } dager, og et år har 365 dager. Hva ble den solgt for?
annualised-return-exercise-sell-added = Du har lagt de årlige prosentene sammen. Med renters rente ganges kjøpsprisen med 1 pluss den årlige avkastningen, én gang for hvert år.
annualised-return-exercise-sell-one-year = Dette er prisen etter bare ett år. Regn ut hvor mange år det er, og la prisen vokse like mange ganger.
