bond-price-title = Prisen på en obligasjon
bond-price-example = En obligasjon lyder på { $face } og har en kupongrente på { $coupon_rate }. Den har { $years } årlige kuponger igjen, og den forrige ble betalt for { $days } dager siden. Den effektive renten i markedet er { $market_yield }.

bond-price-face = Pålydende
bond-price-face-hint = Beløpet som betales tilbake ved forfall
bond-price-face-symbol = pålydende

bond-price-coupon-rate = Kupongrente
bond-price-coupon-rate-hint = Årlig kupong i prosent av pålydende
bond-price-coupon-rate-symbol = kupongrente

bond-price-market-yield = Effektiv rente
bond-price-market-yield-hint = Det investorer krever per år for tilsvarende obligasjoner
bond-price-market-yield-symbol = effektiv rente

bond-price-years = Gjenstående kuponger
bond-price-years-hint = Én i året; sammen med den siste kommer pålydende
bond-price-years-symbol = n

bond-price-days = Dager siden forrige kupong
bond-price-days-hint = Av 365 dager
bond-price-days-symbol = dager

bond-price-coupon-symbol = kupong
bond-price-coupon-step = Hvert år betaler utstederen en kupong.

bond-price-growth-symbol = rentefaktor
bond-price-growth-step = Med rentefaktoren vokser et beløp på ett år.

bond-price-value-symbol = verdi
bond-price-value-step = På dagen for forrige kupong var obligasjonen verd nåverdien av alle kupongene og av pålydende: Hvert beløp deles på rentefaktoren én gang for hvert år til det betales.

bond-price-accrued = Påløpt rente
bond-price-accrued-symbol = påløpt rente
bond-price-accrued-step = Av den neste kupongen hører en del til dagene som er gått. Den påløpte renten får selgeren.

bond-price-dirty = Pris med påløpt rente
bond-price-dirty-symbol = pris med påløpt rente
bond-price-dirty-step = Siden forrige kupong har verdien vokst med den effektive renten. Dette beløpet betaler kjøperen.

bond-price-clean = Kurs uten påløpt rente
bond-price-clean-symbol = kurs
bond-price-clean-step = Uten den påløpte renten er det kursen som noteres.

bond-price-status = Påløpt rente: { $accrued }. Pris med påløpt rente: { $dirty }. Kurs uten påløpt rente: { $clean }.
