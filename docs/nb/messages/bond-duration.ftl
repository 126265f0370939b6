bond-duration-title = Durasjonen til en obligasjon
bond-duration-summary = Viser hvor lenge pengene i en obligasjon er bundet i gjennomsnitt, og hvor mye kursen endrer seg når renten stiger.
bond-duration-example = En obligasjon har et pålydende på { $face } og en kupongrente på { $coupon_rate }. Den har { $years } årlige kuponger igjen, og den forrige er nettopp betalt. Den effektive renten er { $market_yield } og stiger med { $rise }.

bond-duration-face = Pålydende
bond-duration-face-hint = Beløpet som betales tilbake ved forfall
bond-duration-face-symbol = pålydende

bond-duration-coupon-rate = Kupongrente
bond-duration-coupon-rate-hint = Årlig kupong i prosent av pålydende
bond-duration-coupon-rate-symbol = kupongrente

bond-duration-market-yield = Effektiv rente
bond-duration-market-yield-hint = Det investorene krever i året på tilsvarende obligasjoner
bond-duration-market-yield-symbol = effektiv rente

bond-duration-years = Gjenstående kuponger
bond-duration-years-hint = Én i året; pålydende betales sammen med den siste
bond-duration-years-symbol = n

bond-duration-rise = Renteøkning
bond-duration-rise-hint = I prosentpoeng; negativ når renten faller
bond-duration-rise-symbol = økning

bond-duration-coupon-symbol = kupong
bond-duration-coupon-step = Hvert år betaler utstederen en kupong.

bond-duration-growth-symbol = rentefaktor
bond-duration-growth-step = Rentefaktoren viser hvor mange ganger så stort et beløp blir på ett år med denne renten.

bond-duration-cash-flow = Betalingene år for år
bond-duration-cash-flow-year = år
bond-duration-cash-flow-payment = betaling
bond-duration-cash-flow-value = nåverdi
bond-duration-cash-flow-weighted = år × nåverdi
bond-duration-cash-flow-step = Nåverdien av hver betaling er beløpet delt på rentefaktoren én gang for hvert år til det betales. I siste kolonne er nåverdien ganget med antallet år.

bond-duration-price = Kurs som beløp
bond-duration-price-symbol = kurs
bond-duration-price-step = Nåverdiene til sammen er kursen på obligasjonen.

bond-duration-duration = Durasjon i år
bond-duration-duration-symbol = durasjon
bond-duration-duration-step = Durasjonen er den gjennomsnittlige tiden til betalingene, der hver betaling teller med sin nåverdi. Den kalles også Macaulay-durasjon.

bond-duration-modified = Modifisert durasjon
bond-duration-modified-symbol = modifisert durasjon
bond-duration-modified-step = Den modifiserte durasjonen sier hvor mange prosent kursen faller når renten stiger ett prosentpoeng, hvis sammenhengen var en rett linje.

bond-duration-estimate = Kursendring etter durasjonen
bond-duration-estimate-symbol = anslått endring
bond-duration-estimate-step = Ved denne renteøkningen anslås kursen derfor å endre seg slik:

bond-duration-new-growth-symbol = ny rentefaktor
bond-duration-new-growth-step = Til sammenligning regnes kursen ut på nytt med den nye renten.
bond-duration-new-price-symbol = ny kurs
bond-duration-new-price-step = De samme betalingene er da verdt:

bond-duration-change = Kursendring med den nye renten
bond-duration-change-symbol = endring
bond-duration-change-step = Sammenhengen er krum. Derfor faller kursen litt mindre enn anslått når renten stiger, og stiger litt mer når den faller.

bond-duration-status = Kurs: { $price }. Durasjon: { $duration } år. Modifisert durasjon: { $modified }. Kursendring etter durasjonen: { $estimate }, med den nye renten: { $change }.

bond-duration-picture = Nåverdien av betalingene, år for år. I gjennomsnitt går det { $duration } år til de kommer.
bond-duration-picture-across = År
bond-duration-picture-up = Nåverdi i { $unit }

bond-duration-solve-market-yield-price = Effektiv rente ved en gitt kurs
bond-duration-solve-market-yield-duration = Effektiv rente ved en gitt durasjon
bond-duration-solve-rise-change = Renteøkning ved en gitt kursendring

bond-duration-exercise-duration = En obligasjon har et pålydende på { $face } og en kupongrente på { $coupon_rate }. Den har { $years } årlige kuponger igjen, og den forrige er nettopp betalt. Den effektive renten er { $market_yield }. Hvor mange år er durasjonen (Macaulay)?
bond-duration-exercise-duration-maturity = Dette er løpetiden. Kupongene kommer tidligere og trekker durasjonen ned: Vekt hvert år med nåverdien av betalingen.
bond-duration-exercise-duration-modified = Dette er den modifiserte durasjonen. Du har delt på rentefaktoren én gang for mye.
bond-duration-exercise-duration-mean-of-years = Dette er det enkle gjennomsnittet av årene. Vekt hvert år med nåverdien av betalingen.

bond-duration-exercise-market-yield = En obligasjon koster { $price }. Den har et pålydende på { $face }, en kupongrente på { $coupon_rate } og { $years } årlige kuponger igjen; den forrige er nettopp betalt. Hva er den effektive renten? Prøv deg frem, eller bruk et regneark.
bond-duration-exercise-market-yield-current-yield = Dette er kupongen i prosent av kursen. Ta også med forskjellen mellom kursen og pålydende, fordelt på løpetiden.
bond-duration-exercise-market-yield-coupon-rate = Dette er kupongrenten. Den er lik den effektive renten bare når kursen er lik pålydende: Prøv en annen rente.
bond-duration-exercise-market-yield-gain-added = Du har regnet hele forskjellen mellom kursen og pålydende til ett år. Den fordeler seg på hele løpetiden.
