# Bildene på sidene: docs/pictures/ID.yml, og hva som står ved dem.
pictures-in-words = Bildet med ord
pictures-download = Last ned bildet (SVG)

## Sekundærmarked
picture-secondary-market-title = Hvem som betaler hvem i primærmarkedet og i sekundærmarkedet
picture-secondary-market-caption = Den som selger, får pengene. Bare første gang er det utstederen.
picture-secondary-market-described = I primærmarkedet selger utstederen nye aksjer til investor A og får pengene. I sekundærmarkedet selger investor A de samme aksjene til investor B. Da går pengene til investor A, og utstederen er ikke med.
picture-secondary-market-primary = Primærmarked
picture-secondary-market-once = én gang, ved utstedelsen
picture-secondary-market-secondary = Sekundærmarked
picture-secondary-market-again = senere, igjen og igjen
picture-secondary-market-issuer = Utsteder
picture-secondary-market-first = Investor A
picture-secondary-market-second = Investor B
picture-secondary-market-outside = Utsteder: er ikke med
picture-secondary-market-sells = selger
picture-secondary-market-buys = kjøper
picture-secondary-market-new = nye aksjer
picture-secondary-market-same = de samme aksjene
picture-secondary-market-money = penger

## Primærmarked
picture-primary-market-title = Veien fra utstederen gjennom banken til den første investoren
picture-primary-market-caption = Av { $gross } millioner dollar når { $net } frem til utstederen. Senere handler bytter bare eier, og da får utstederen ingenting.
picture-primary-market-described = Med fulltegningsgaranti overtar banken de nye aksjene fra utstederen og selger dem videre til investor A. Investoren betaler { $gross } millioner dollar, banken beholder honoraret, og utstederen får { $net } millioner. Selger investor A senere aksjene til investor B i sekundærmarkedet, går pengene til investor A. Utstederen er ikke med.
picture-primary-market-primary = Primærmarked
picture-primary-market-firm = med fulltegningsgaranti
picture-primary-market-secondary = Sekundærmarked
picture-primary-market-later = ved videresalg
picture-primary-market-issuer = Utsteder
picture-primary-market-bank = Investeringsbank
picture-primary-market-investor = Investor A
picture-primary-market-second = Investor B
picture-primary-market-outside = Utsteder: er ikke med
picture-primary-market-sells = selger
picture-primary-market-buys = kjøper
picture-primary-market-passes-on = overtar og selger videre
picture-primary-market-shares = nye aksjer
picture-primary-market-proceeds = { $net } millioner dollar
picture-primary-market-paid = { $gross } millioner dollar
picture-primary-market-same = de samme aksjene
picture-primary-market-money = penger

## Ordrebok
picture-order-book-title = Ordreboken før og etter en markedsordre på 100 aksjer
picture-order-book-caption = Hver ordre har sin plass etter pris. Tar noen det beste salgstilbudet, rykker det neste frem.
picture-order-book-described = Før ordren tilbys 100 aksjer til { $best } dollar og 200 til { $next }. Kjøperne byr { $bid } dollar for 200 aksjer og mindre for 300. Spreaden er { $spread } dollar. Markedsordren på 100 aksjer handles mot hele det beste salgstilbudet. Etterpå er { $next } dollar det laveste noen selger for, og spreaden er { $wider } dollar.
picture-order-book-buyers = Kjøpere
picture-order-book-sellers = Selgere
picture-order-book-before = Før
picture-order-book-after = Etter
picture-order-book-taken = blir solgt
picture-order-book-spread = Spread { $spread }
picture-order-book-wider = Spread { $wider }

## Obligasjon
picture-bond-title = Betalingene på en obligasjon over fem år, med og uten eierskifte
picture-bond-caption = Utstederen betaler det samme, uansett hvem som eier papiret. Den som kjøper underveis, får resten av betalingene.
picture-bond-described = Den første eieren betaler 1 000 dollar, får { $coupon } dollar i rente hvert år og { $last } dollar det siste året, når obligasjonen innfris. Selges den etter to år for { $price } dollar, er det kjøperen som får { $coupon } dollar i det tredje og det fjerde året og { $last } dollar i det femte.
picture-bond-payments = Første eier
picture-bond-holder = beholder obligasjonen
picture-bond-sold = Kjøper
picture-bond-buyer = overtar den etter to år
picture-bond-years = år etter utstedelsen, beløp i dollar
picture-bond-pays = betaler
picture-bond-bought = betaler
picture-bond-repaid = med inn{"\u00AD"}frielsen

## Påløpte renter
picture-accrued-interest-title = Påløpte renter i løpet av to år
picture-accrued-interest-caption = Renten løper fra dag til dag, men betales på én gang. Den som selger imellom, får sin del av kjøperen.
picture-accrued-interest-described = En sagtannet linje: De påløpte rentene vokser jevnt fra null til { $coupon } dollar i løpet av et år og faller til null når kupongen betales. Slik er det hvert år. Etter { $days } dager er det påløpt { $accrued } dollar. Det beløpet betaler kjøperen til selgeren i tillegg til kursen.
picture-accrued-interest-years = år
picture-accrued-interest-dollars = påløpt, i dollar
picture-accrued-interest-seller = { $accrued } etter { $days } dager
picture-accrued-interest-paid = kupong betales

## Totalavkastning
picture-total-return-title = Fra kjøpskursen til det investoren sitter igjen med
picture-total-return-caption = Kursgevinst og utbytte hører sammen. Til sammen gir de { $total } prosent av det aksjen kostet.
picture-total-return-described = Fire stolper, i dollar per aksje: Aksjen er kjøpt for 50. Kursen har steget med { $price }, og det er kommet { $dividend } i utbytte. Til sammen blir det { $end }, altså { $total } prosent mer enn aksjen kostet.
picture-total-return-bought = Kjøpt for (dollar per aksje)
picture-total-return-gain = Kursen steg
picture-total-return-dividend = Utbytte kom til
picture-total-return-end = I alt ved salg

## Volatilitet
picture-volatility-title = En rolig og en urolig kurs over 60 handelsdager
picture-volatility-caption = Begge starter på 100, og begge svinger på måfå. Det som skiller dem, er hvor store utslagene er fra dag til dag.
picture-volatility-described = To kurver fra samme tilfeldige rekke. Aksje A har et standardavvik på { $calm } prosent om dagen og holder seg nær 100. Aksje B har { $wild } prosent og går langt opp og ned.
picture-volatility-calm = Aksje A
picture-volatility-wild = Aksje B
picture-volatility-calm-deviation = standardavvik { $calm } prosent om dagen
picture-volatility-wild-deviation = standardavvik { $wild } prosent om dagen
picture-volatility-price = kurs i dollar
picture-volatility-days = 60 handelsdager
