bond-yield-title = Den effektive renten på en obligasjon
bond-yield-example = En obligasjon koster { $clean } uten påløpt rente. Den lyder på { $face }, har en kupongrente på { $coupon_rate } og { $years } årlige kuponger igjen. Den forrige ble betalt for { $days } dager siden.

bond-yield-clean = Kurs uten påløpt rente
bond-yield-clean-hint = Kursen som noteres
bond-yield-clean-symbol = kurs

bond-yield-face = Pålydende
bond-yield-face-hint = Beløpet som betales tilbake ved forfall
bond-yield-face-symbol = pålydende

bond-yield-coupon-rate = Kupongrente
bond-yield-coupon-rate-hint = Årlig kupong i prosent av pålydende
bond-yield-coupon-rate-symbol = kupongrente

bond-yield-years = Gjenstående kuponger
bond-yield-years-hint = Én i året; sammen med den siste kommer pålydende
bond-yield-years-symbol = n

bond-yield-days = Dager siden forrige kupong
bond-yield-days-hint = Av 365 dager
bond-yield-days-symbol = dager

bond-yield-coupon-symbol = kupong
bond-yield-coupon-step = Hvert år betaler utstederen en kupong.
bond-yield-accrued-symbol = påløpt rente
bond-yield-accrued-step = Den påløpte renten er den delen av neste kupong som hører til dagene som er gått.
bond-yield-dirty-symbol = pris med påløpt rente
bond-yield-dirty-step = Kjøperen betaler kursen og den påløpte renten.

bond-yield-trials = Renter som prøves
bond-yield-trials-market-yield = rente
bond-yield-trials-price = kurs
bond-yield-trials-step = Ingen formel gir den effektive renten direkte. Derfor prøves en rente, og av forskjellen mellom kursen den gir og den virkelige kursen følger en bedre rente, til kursen stemmer.

bond-yield-market-yield = Effektiv rente
bond-yield-market-yield-symbol = effektiv rente

bond-yield-growth-symbol = rentefaktor
bond-yield-growth-step = Prøven: Med denne renten vokser et beløp på ett år med rentefaktoren.
bond-yield-value-symbol = verdi
bond-yield-value-step = På dagen for forrige kupong var alle betalingene verd dette.
bond-yield-price-symbol = beregnet kurs
bond-yield-price-step = Fram til i dag, uten påløpt rente, blir det kursen vi begynte med.

bond-yield-no-yield = Ingen effektiv rente mellom −50 % og 100 % fører til denne kursen.

bond-yield-status = Effektiv rente: { $market_yield }.
