annualised-return-title = Årlig avkastning
annualised-return-example = En investor kjøper en aksje for { $buy } og selger den { $days } dager senere for { $sell }.

annualised-return-buy = Kjøpskurs
annualised-return-buy-hint = Kurs per aksje ved kjøpet
annualised-return-buy-symbol = kjøpskurs

annualised-return-sell = Salgskurs
annualised-return-sell-hint = Kurs per aksje ved salget, utbytte medregnet
annualised-return-sell-symbol = salgskurs

annualised-return-days = Antall dager
annualised-return-days-hint = Fra kjøp til salg
annualised-return-days-symbol = dager

annualised-return-growth-symbol = vekstfaktor
annualised-return-growth-step = Vekstfaktoren er salgskursen delt på kjøpskursen.

annualised-return-annualised-return = Årlig avkastning
annualised-return-annualised-return-symbol = årlig avkastning
annualised-return-annualised-return-step = Så mye måtte aksjen ha steget hvert år, regnet med 365 dager i året, for å komme fra kjøpskursen til salgskursen.

annualised-return-below-one-year = Perioden er kortere enn ett år. Da forutsetter tallet at kursen fortsetter i samme takt, og det sier lite om hva som faktisk er tjent.

annualised-return-status = Årlig avkastning: { $annualised_return }.
