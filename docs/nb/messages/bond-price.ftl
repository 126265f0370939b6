bond-price-title = Prisen på en obligasjon
bond-price-summary = Finner prisen på en obligasjon ut fra kupongene, gjenstående løpetid og markedsrenten, med og uten påløpt rente.
bond-price-example = En obligasjon har et pålydende på { $face } og en kupongrente på { $coupon_rate }. Den har { $years } årlige kuponger igjen, og den forrige ble betalt for { $days } dager siden. Den effektive renten i markedet er { $market_yield }.

bond-price-face = Pålydende
bond-price-face-hint = Beløpet som betales tilbake ved forfall
bond-price-face-symbol = pålydende

bond-price-coupon-rate = Kupongrente
bond-price-coupon-rate-hint = Årlig kupong i prosent av pålydende
bond-price-coupon-rate-symbol = kupongrente

bond-price-market-yield = Effektiv rente
bond-price-market-yield-hint = Det investorene krever i året på tilsvarende obligasjoner
bond-price-market-yield-symbol = effektiv rente

bond-price-years = Gjenstående kuponger
bond-price-years-hint = Én i året; pålydende betales sammen med den siste
bond-price-years-symbol = n

bond-price-days = Dager siden forrige kupong
bond-price-days-hint = Et år regnes som 365 dager
bond-price-days-symbol = dager

bond-price-coupon-symbol = kupong
bond-price-coupon-step = Hvert år betaler utstederen en kupong.

bond-price-growth-symbol = rentefaktor
bond-price-growth-step = Rentefaktoren viser hvor mange ganger så stort et beløp blir på ett år med denne renten.

bond-price-value-symbol = verdi
bond-price-value-step = Den dagen forrige kupong ble betalt, var obligasjonen verdt nåverdien av alle de gjenstående kupongene og av pålydende. Hvert beløp deles på rentefaktoren én gang for hvert år til det betales.

bond-price-accrued = Påløpt rente
bond-price-accrued-symbol = påløpt rente
bond-price-accrued-step = En del av neste kupong svarer til dagene som er gått. Den delen er påløpt rente og tilfaller selgeren.

bond-price-dirty = Pris med påløpt rente
bond-price-dirty-symbol = pris med påløpt rente
bond-price-dirty-step = Siden forrige kupong har verdien vokst med den effektive renten. Det er dette beløpet kjøperen betaler.

bond-price-clean = Kurs uten påløpt rente
bond-price-clean-symbol = kurs
bond-price-clean-step = Når den påløpte renten trekkes fra, står kursen igjen, her skrevet som beløp.

bond-price-quote = Notert kurs i prosent av pålydende
bond-price-quote-symbol = notert kurs
bond-price-quote-step = Kursen noteres uten påløpt rente og i prosent av pålydende.

bond-price-status = Påløpt rente: { $accrued }. Pris med påløpt rente: { $dirty }. Kurs uten påløpt rente: { $clean }, notert til { $quote } av pålydende.

bond-price-solve-face-accrued = Pålydende ved en gitt påløpt rente
bond-price-solve-coupon-rate-accrued = Kupongrente ved en gitt påløpt rente
bond-price-solve-days-accrued = Dager siden forrige kupong ved en gitt påløpt rente
bond-price-solve-face-dirty = Pålydende ved en gitt pris med påløpt rente
bond-price-solve-coupon-rate-dirty = Kupongrente ved en gitt pris med påløpt rente
bond-price-solve-days-dirty = Dager siden forrige kupong ved en gitt pris med påløpt rente
bond-price-solve-face-clean = Pålydende ved en gitt kurs uten påløpt rente
bond-price-solve-coupon-rate-clean = Kupongrente ved en gitt kurs uten påløpt rente
bond-price-solve-market-yield-clean = Effektiv rente ved en gitt kurs uten påløpt rente
bond-price-solve-market-yield-quote = Effektiv rente ved en gitt notert kurs

bond-price-exercise-clean = En obligasjon har et pålydende på { $face } og en kupongrente på { $coupon_rate }. Den har { $years } årlige kuponger igjen, og den forrige ble betalt for { $days } dager siden. Et år har 365 dager. Den effektive renten er { $market_yield }. Hva er kursen uten påløpt rente?
bond-price-exercise-clean-dirty = Dette er prisen med påløpt rente. Trekk den påløpte renten fra.
bond-price-exercise-clean-accrued-added = Du har lagt den påløpte renten til. Prisen inneholder den allerede: Trekk den fra.
bond-price-exercise-clean-last-coupon-day = Du har trukket den påløpte renten fra verdien på forrige kupongdag. La først verdien vokse med den effektive renten i dagene etter.

bond-price-exercise-coupon-rate = En obligasjon med et pålydende på { $face } har { $accrued } i påløpt rente { $days } dager etter forrige kupong. Et år har 365 dager. Hva er kupongrenten?
bond-price-exercise-coupon-rate-not-for-a-year = Dette er renten for bare disse dagene. Regn den om til et helt år.
bond-price-exercise-coupon-rate-amount = Dette er kupongen som beløp. Del den på pålydende for å få renten i prosent.
bond-price-exercise-coupon-rate-days-upside-down = Du har ganget med antallet dager delt på 365. Kupongrenten gjelder et helt år: Gang med 365 delt på antallet dager.
