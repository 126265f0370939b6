bond-yield-title = Den effektive renten på en obligasjon
bond-yield-summary = Finner den effektive renten en obligasjon gir til forfall når den kjøpes til en bestemt pris.
bond-yield-example = En obligasjon koster { $clean } uten påløpt rente. Den har et pålydende på { $face }, en kupongrente på { $coupon_rate } og { $years } årlige kuponger igjen. Den forrige ble betalt for { $days } dager siden.

bond-yield-clean = Kurs uten påløpt rente
bond-yield-clean-hint = Som beløp: notert kurs i prosent ganget med pålydende
bond-yield-clean-symbol = kurs

bond-yield-quote = Notert kurs i prosent av pålydende
bond-yield-quote-symbol = notert kurs
bond-yield-quote-step = I markedet noteres kursen ikke som beløp, men i prosent av pålydende.

bond-yield-face = Pålydende
bond-yield-face-hint = Beløpet som betales tilbake ved forfall
bond-yield-face-symbol = pålydende

bond-yield-coupon-rate = Kupongrente
bond-yield-coupon-rate-hint = Årlig kupong i prosent av pålydende
bond-yield-coupon-rate-symbol = kupongrente

bond-yield-years = Gjenstående kuponger
bond-yield-years-hint = Én i året; pålydende betales sammen med den siste
bond-yield-years-symbol = n

bond-yield-days = Dager siden forrige kupong
bond-yield-days-hint = Et år regnes som 365 dager
bond-yield-days-symbol = dager

bond-yield-coupon-symbol = kupong
bond-yield-coupon-step = Hvert år betaler utstederen en kupong.
bond-yield-accrued-symbol = påløpt rente
bond-yield-accrued-step = Den påløpte renten er den delen av neste kupong som hører til dagene som er gått.
bond-yield-dirty-symbol = pris med påløpt rente
bond-yield-dirty-step = Kjøperen betaler kursen med den påløpte renten lagt til.

bond-yield-trials = Renter som prøves
bond-yield-trials-market-yield = rente
bond-yield-trials-price = kurs
bond-yield-trials-step = Ingen formel gir den effektive renten direkte. Derfor prøves en rente, og forskjellen mellom kursen den gir, og den virkelige kursen viser hvilken rente som bør prøves neste gang. Slik fortsetter det til kursene stemmer overens.

bond-yield-market-yield = Effektiv rente
bond-yield-market-yield-symbol = effektiv rente

bond-yield-growth-symbol = rentefaktor
bond-yield-growth-step = Kontroll: Rentefaktoren viser hvor mange ganger så stort et beløp blir på ett år med denne renten.
bond-yield-value-symbol = verdi
bond-yield-value-step = Den dagen forrige kupong ble betalt, var nåverdien av alle de gjenstående betalingene:
bond-yield-price-symbol = beregnet kurs
bond-yield-price-step = Regnet frem til i dag og uten påløpt rente blir dette kursen regnestykket begynte med.

bond-yield-no-yield = Ingen effektiv rente mellom −50 % og 100 % gir denne kursen.

bond-yield-status = Effektiv rente: { $market_yield }. Notert kurs: { $quote } av pålydende.

bond-yield-solve-clean-quote = Kurs som beløp ved en gitt notert kurs

bond-yield-exercise-market-yield = En obligasjon koster { $clean } uten påløpt rente. Den har et pålydende på { $face }, en kupongrente på { $coupon_rate } og { $years } årlige kuponger igjen. Den forrige ble betalt for { $days } dager siden, og et år har 365 dager. Hva er den effektive renten? Prøv deg frem, eller bruk et regneark.
bond-yield-exercise-market-yield-current-yield = Dette er kupongen i prosent av kursen. Ta også med forskjellen mellom kursen og pålydende, fordelt på løpetiden.
bond-yield-exercise-market-yield-coupon-rate = Dette er kupongrenten. Den er lik den effektive renten bare når kursen er lik pålydende: Prøv en annen rente.
bond-yield-exercise-market-yield-gain-added = Du har regnet hele forskjellen mellom kursen og pålydende til ett år. Den fordeler seg på hele løpetiden.

bond-yield-exercise-clean = En obligasjon med et pålydende på { $face } og en kupongrente på { $coupon_rate } er notert til { $quote } av pålydende. Forrige kupong ble betalt for { $days } dager siden. Hva er kursen uten påløpt rente, som beløp?
bond-yield-exercise-clean-quote-as-amount = Noteringen er i prosent, ikke i penger. Regn prosenten av pålydende.
bond-yield-exercise-clean-accrued-added = Dette er prisen med påløpt rente. Kursen noteres uten: Legg ikke den påløpte renten til.
bond-yield-exercise-clean-divided = Du har delt pålydende på den noterte kursen. Gang pålydende med den.
