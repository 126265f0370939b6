# Bildene på sidene: docs/pictures/ID.yml, og hva som står ved dem.

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
picture-secondary-market-outside = Utstederen er ikke med
picture-secondary-market-sells = selger
picture-secondary-market-buys = kjøper
picture-secondary-market-new = nye aksjer
picture-secondary-market-same = de samme aksjene
picture-secondary-market-money = penger

## Primærmarked
picture-primary-market-title = Veien fra utstederen gjennom banken til den første investoren
picture-primary-market-caption = Av { $gross } millioner dollar når { $net } frem til utstederen. Senere skifter aksjene bare eier, og da får utstederen ingenting.
picture-primary-market-described = Med fulltegningsgaranti overtar banken de nye aksjene fra utstederen og selger dem videre til investor A. Investoren betaler { $gross } millioner dollar, banken beholder honoraret, og utstederen får { $net } millioner. Selger investor A senere aksjene til investor B i sekundærmarkedet, går pengene til investor A. Utstederen er ikke med.
picture-primary-market-primary = Primærmarked
picture-primary-market-firm = med fulltegningsgaranti
picture-primary-market-secondary = Sekundærmarked
picture-primary-market-later = ved videresalg
picture-primary-market-issuer = Utsteder
picture-primary-market-bank = Investeringsbank
picture-primary-market-investor = Investor A
picture-primary-market-second = Investor B
picture-primary-market-outside = Utstederen er ikke med
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
picture-order-book-caption = Ordrene står sortert etter pris. Kjøper noen alt i det beste salgstilbudet, rykker det neste frem.
picture-order-book-described = Før ordren tilbys 100 aksjer til { $best } dollar og 200 til { $next }. Kjøperne byr { $bid } dollar for 200 aksjer og mindre for 300. Spreaden er { $spread } dollar. Markedsordren på 100 aksjer utføres mot hele det beste salgstilbudet. Etterpå er { $next } dollar det laveste noen selger for, og spreaden er { $wider } dollar.
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
picture-bond-described = Den første eieren betaler 1 000 dollar, får { $coupon } dollar i rente hvert av de fire første årene og { $last } dollar det siste året, når obligasjonen innfris. Selges den etter to år for { $price } dollar, er det kjøperen som får { $coupon } dollar i det tredje og det fjerde året og { $last } dollar i det femte.
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
picture-accrued-interest-caption = Renten løper fra dag til dag, men betales på én gang. Den som selger mellom to betalinger, får sin del av kjøperen.
picture-accrued-interest-described = En sagtannet linje: De påløpte rentene vokser jevnt fra null til { $coupon } dollar i løpet av et år og faller til null når kupongen betales. Slik er det hvert år. Etter { $days } dager er det påløpt { $accrued } dollar. Det beløpet betaler kjøperen til selgeren i tillegg til kursen.
picture-accrued-interest-years = år
picture-accrued-interest-dollars = påløpt, i dollar
picture-accrued-interest-seller = { $accrued } etter { $days } dager
picture-accrued-interest-paid = kupong betales

## Totalavkastning
picture-total-return-title = Fra kjøpsprisen til det investoren sitter igjen med
picture-total-return-caption = Kursgevinst og utbytte hører sammen. Til sammen gir de { $total } prosent av det aksjen kostet.
picture-total-return-described = Fire stolper, i dollar per aksje: Aksjen er kjøpt for 50. Kursen har steget med { $price }, og det er kommet { $dividend } i utbytte. Til sammen blir det { $end }, altså { $total } prosent mer enn aksjen kostet.
picture-total-return-bought = Kjøpt for (dollar per aksje)
picture-total-return-gain = Kursen steg
picture-total-return-dividend = Utbytte kom til
picture-total-return-end = I alt etter salget

## Volatilitet
picture-volatility-title = En rolig og en urolig kurs over 60 handelsdager
picture-volatility-caption = Begge starter på 100 og svinger tilfeldig. Det som skiller dem, er hvor store utslagene er fra dag til dag.
picture-volatility-described = To kurver bygd på de samme tilfeldige tallene. Aksje A har et standardavvik på { $calm } prosent om dagen og holder seg nær 100. Aksje B har { $wild } prosent og svinger langt opp og ned.
picture-volatility-calm = Aksje A
picture-volatility-wild = Aksje B
picture-volatility-calm-deviation = standardavvik { $calm } prosent om dagen
picture-volatility-wild-deviation = standardavvik { $wild } prosent om dagen
picture-volatility-price = kurs i dollar
picture-volatility-days = 60 handelsdager

## Børs og OTC-handel
picture-exchange-and-dealers-title = Handel gjennom én felles ordrebok og handel direkte med banker
picture-exchange-and-dealers-caption = På børsen møtes alle i én ordrebok. I OTC-handelen må den enkelte spørre seg frem, og to handler kan få ulik pris.
picture-exchange-and-dealers-described = På børsen går ordrene fra alle kjøpere og selgere til én ordrebok, der det er én pris for alle. I OTC-handelen finnes det ingen felles bok: Kjøpere, selgere og fire banker er knyttet sammen to og to, og hver handel avtales for seg.
picture-exchange-and-dealers-exchange = Børs
picture-exchange-and-dealers-one-book = alle ordrer i én bok
picture-exchange-and-dealers-dealers = OTC-handel
picture-exchange-and-dealers-net = hver handel for seg
picture-exchange-and-dealers-seller = Selger
picture-exchange-and-dealers-buyer = Kjøper
picture-exchange-and-dealers-seller-two = Selger
picture-exchange-and-dealers-buyer-two = Kjøper
picture-exchange-and-dealers-book = Ordrebok
picture-exchange-and-dealers-one-price = én pris for alle
picture-exchange-and-dealers-dealer-a = Bank 1
picture-exchange-and-dealers-dealer-b = Bank 2
picture-exchange-and-dealers-dealer-c = Bank 3
picture-exchange-and-dealers-dealer-d = Bank 4

## Limitordre
picture-limit-order-title = En kjøpsordre med limit i ordreboken, først i kø og så utført
picture-limit-order-caption = Limiten sier hvor langt investoren vil gå. Inntil noen selger til den prisen, venter ordren i boken.
picture-limit-order-described = Først: Investoren byr { $limit } dollar for 100 aksjer, men det billigste salgstilbudet er { $ask }. Ordren legger seg øverst blant kjøpsordrene og venter. Så: En annen er villig til å selge for { $limit } dollar. Da utføres hele ordren til limiten.
picture-limit-order-buyers = Kjøpere
picture-limit-order-sellers = Selgere
picture-limit-order-waits = Ordren venter
picture-limit-order-done = Noen selger til limiten
picture-limit-order-own = ordren, limit { $limit }
picture-limit-order-executed = utført

## Likviditet
picture-liquidity-title = Salget av 100 aksjer i en dyp og i en tynn ordrebok
picture-liquidity-caption = Samme salg, { $less } dollar i forskjell. I den tynne boken er det ikke nok kjøpere til den beste prisen.
picture-liquidity-described = I den dype boken vil kjøperne ha 250 aksjer til 70 dollar. De 100 aksjene selges til denne prisen og gir { $deep } dollar. I den tynne boken er det bare kjøpere til 40 aksjer for 70 dollar, og resten selges for 69. Salget gir { $thin } dollar, { $less } mindre.
picture-liquidity-buyers = Kjøpere
picture-liquidity-sellers = Selgere
picture-liquidity-deep = Dyp bok
picture-liquidity-deep-proceeds = gir { $deep } dollar
picture-liquidity-thin = Tynn bok
picture-liquidity-thin-proceeds = gir { $thin } dollar
picture-liquidity-hundred = 100 solgt
picture-liquidity-forty = 40 solgt
picture-liquidity-sixty = 60 solgt

## Spread
picture-bid-ask-spread-title = Kjøpskurs og salgskurs på én linje, og avstanden mellom dem
picture-bid-ask-spread-caption = Innenfor spreaden handler ingen. Den som vil handle straks, må godta prisen på den andre siden.
picture-bid-ask-spread-described = En linje med priser. Kjøperne byr inntil { $bid } dollar, selgerne krever minst { $ask }. Mellom dem ligger spreaden på { $spread } dollar, med midtkursen { $middle }.
picture-bid-ask-spread-price = pris i dollar
picture-bid-ask-spread-buyers = Kjøperne byr inntil { $bid }
picture-bid-ask-spread-between = Spread { $spread }
picture-bid-ask-spread-sellers = Selgerne krever minst { $ask }

## Prisstiller
picture-market-maker-title = Prisstilleren kjøper av den ene og selger til den andre
picture-market-maker-caption = På 1 000 aksjer tjener prisstilleren { $earned } dollar. Det er spreaden, og den er betalingen for stadig å stille priser.
picture-market-maker-described = En selger vil av med 1 000 aksjer og får { $bid } dollar per aksje av prisstilleren. En kjøper vil ha dem og betaler { $ask } dollar. Prisstilleren beholder forskjellen, { $earned } dollar, før egne kostnader.
picture-market-maker-seller = Investor A
picture-market-maker-sells = selger
picture-market-maker-maker = Prisstiller
picture-market-maker-earns = beholder { $earned } dollar
picture-market-maker-buyer = Investor B
picture-market-maker-buys = kjøper
picture-market-maker-shares = 1 000 aksjer
picture-market-maker-at-bid = { $bid } dollar per aksje
picture-market-maker-at-ask = { $ask } dollar per aksje

## Prisdannelse
picture-price-discovery-title = Kursen fra handel til handel etter en nyhet
picture-price-discovery-caption = Ingen fastsetter den nye kursen. Markedet nærmer seg den handel for handel, iblant litt for høyt, iblant litt for lavt.
picture-price-discovery-described = En tenkt kurs starter på { $before } dollar, der den sto før nyheten. Den stiger raskt, men ikke i en rett linje, og svinger til slutt omkring { $after } dollar, som er vist med en stiplet linje.
picture-price-discovery-price = kurs i dollar
picture-price-discovery-trades = handler etter nyheten
picture-price-discovery-found = { $after }

## Kupong
picture-coupon-title = Den samme kupongen, betalt én gang eller to ganger i året
picture-coupon-caption = { $year } dollar i året blir ikke mer av å deles. Med halvårlig betaling kommer den ene halvdelen bare tidligere.
picture-coupon-described = Ved årlig betaling kommer det { $year } dollar hvert år, ved halvårlig betaling { $half } dollar hvert halvår. I løpet av to år blir det { $total } dollar på begge måter.
picture-coupon-yearly = Årlig
picture-coupon-twice = Halvårlig
picture-coupon-years = år, beløp i dollar

## Børsintroduksjon
picture-initial-public-offering-title = Et mulig forløp for en børsintroduksjon, uke for uke
picture-initial-public-offering-caption = Det meste skjer før noen kan kjøpe. Hvor lang tid det tar, varierer mye; dette er ett eksempel.
picture-initial-public-offering-described = En tidslinje over et halvt år. I de første tolv ukene gjennomgås selskapet. Fra uke 8 til uke 21 skrives og godkjennes prospektet. I uke 21 til 24 bestiller investorene aksjer. I uke 24 settes prisen, og aksjene fordeles. Deretter handles de i sekundærmarkedet.
picture-initial-public-offering-weeks = uker
picture-initial-public-offering-examined = Selskapet gjennomgås
picture-initial-public-offering-prospectus = Prospekt skrives og godkjennes
picture-initial-public-offering-offered = Investorer bestiller aksjer
picture-initial-public-offering-allotted = Pris og tildeling
picture-initial-public-offering-traded = Handel på børsen

## Fulltegningsgaranti
picture-underwriting-title = Hvem som sitter igjen med de usolgte aksjene
picture-underwriting-caption = Garantien flytter risikoen. Med den får selskapet betalt for alle aksjene, uten den bare for de solgte.
picture-underwriting-described = Av en million aksjer blir { $sold } kjøpt av investorer. Med garanti tar banken de { $left } som er igjen, og betaler selskapet for hele millionen, { $owed } millioner dollar. Uten garanti forblir de { $left } usolgt, og selskapet får bare betalt for { $sold }.
picture-underwriting-firm = Med garanti
picture-underwriting-bank-risk = banken bærer risikoen
picture-underwriting-best-efforts = Uten garanti
picture-underwriting-issuer-risk = selskapet bærer risikoen
picture-underwriting-investors = Kjøpt av investorer
picture-underwriting-bank-keeps = Banken sitter igjen med
picture-underwriting-unsold = Usolgt
picture-underwriting-paid-for = Selskapet får betalt for

## Verdipapirisering
picture-securitisation-title = Fra lånene i banken til verdipapirene hos investorene
picture-securitisation-caption = Renter og avdrag går til den som eier verdipapirene. Når låntakere ikke betaler, taper den nederste transjen først.
picture-securitisation-described = Fra lån til papir: Banken har lånt ut penger og selger { $loans } lån, til sammen { $pool } millioner dollar, til et spesialforetak. Det betaler med det investorene gir for verdipapirene. Transjene: Det låntakerne betaler, går først til seniortransjen, så til mellomtransjen og til slutt til den nederste, som bærer de første tapene.
picture-securitisation-chain = Fra lån til papir
picture-securitisation-tranches = Transjene
picture-securitisation-order = hvem som får pengene først
picture-securitisation-borrowers = Låntakere
picture-securitisation-pay = betaler renter og avdrag
picture-securitisation-bank = Bank
picture-securitisation-sells = selger lånene
picture-securitisation-vehicle = Spesialforetak
picture-securitisation-issues = utsteder papirer
picture-securitisation-investors = Investorer
picture-securitisation-buy = kjøper papirene
picture-securitisation-lent = utlånte penger
picture-securitisation-instalments = renter og avdrag
picture-securitisation-claims = { $loans } lån
picture-securitisation-price = { $pool } millioner dollar
picture-securitisation-securities = verdipapirer
picture-securitisation-inflow = Låntakernes betalinger
picture-securitisation-senior = Seniortransje
picture-securitisation-first = får først, taper sist
picture-securitisation-mezzanine = Mellomtransje
picture-securitisation-second = får etterpå
picture-securitisation-equity = Nederste transje
picture-securitisation-last = taper først
picture-securitisation-then = når den har fått sitt
picture-securitisation-rest = det som er igjen

## Annenhåndsmarked for boliglån
picture-secondary-mortgage-market-title = Hva Fannie Mae, Freddie Mac og Ginnie Mae gjør
picture-secondary-mortgage-market-caption = To kjøper lån, én garanterer. Ginnie Mae eier verken lånene eller verdipapirene.
picture-secondary-mortgage-market-described = De som kjøper: Banken selger lån for { $loans } millioner dollar til Fannie Mae eller Freddie Mac, som samler dem i en pulje og selger verdipapirer til investorer. Den som garanterer: Banken utsteder selv verdipapirer og selger dem til investorer. Ginnie Mae kjøper ingenting, men garanterer betalingene.
picture-secondary-mortgage-market-buy = De som kjøper
picture-secondary-mortgage-market-guarantee = Den som garanterer
picture-secondary-mortgage-market-bank = Bank
picture-secondary-mortgage-market-sells = selger lån
picture-secondary-mortgage-market-two-names = Fannie Mae, Freddie Mac
picture-secondary-mortgage-market-pool = samler lånene i en pulje
picture-secondary-mortgage-market-investors = Inves{"\u00AD"}torer
picture-secondary-mortgage-market-buy-securities = kjøper verdipapirer
picture-secondary-mortgage-market-buy-short = kjøper
picture-secondary-mortgage-market-issues = utsteder
picture-secondary-mortgage-market-guarantees = garanterer betalingene
picture-secondary-mortgage-market-loans-sold = lån
picture-secondary-mortgage-market-money = penger
picture-secondary-mortgage-market-securities = verdipapirer
picture-secondary-mortgage-market-paper = verdi{"\u00AD"}papirer

## Oppgjør
picture-settlement-title = Fra handelen til oppgjøret to handelsdager senere
picture-settlement-caption = Avtalt er ikke oppgjort. Først på T+2 skifter aksjer og penger eier, og da samtidig.
picture-settlement-described = En tidslinje med tre handelsdager. På handelsdagen T er kjøpet avtalt: 100 aksjer for { $amount } dollar. Frem til T+2 kontrolleres handelen, og partene gjør papirer og penger klare. På T+2 leveres aksjene mot betaling.
picture-settlement-days = 100 aksjer for { $amount } dollar
picture-settlement-trade-day = T
picture-settlement-next-day = T+1
picture-settlement-second-day = T+2
picture-settlement-agreed = Handelen er avtalt
picture-settlement-checked = Kontroll og klargjøring
picture-settlement-exchanged = Aksjer mot penger

## Kursgevinst
picture-capital-gain-title = Det som ble betalt for 100 aksjer, og det de ble solgt for
picture-capital-gain-caption = Gevinsten er det salget ga mer enn kjøpet kostet. Her er den { $gain } dollar, før gebyrer og skatt.
picture-capital-gain-described = Tre stolper: Kjøpet kostet { $bought } dollar, salget ga { $sold }. Den tredje stolpen begynner der kjøpet slutter, og viser gevinsten på { $gain } dollar.
picture-capital-gain-buy = Kjøp: 100 aksjer for 50 dollar
picture-capital-gain-sell = Salg: 100 aksjer for 70 dollar
picture-capital-gain-gain = Gevinst

## Fundamental verdi
picture-intrinsic-value-title = Hva to dollar om ett, fem, ti, tjue og femti år er verdt i dag
picture-intrinsic-value-caption = Jo senere et utbytte kommer, desto mindre er det verdt i dag. Derfor blir summen av alle utbyttene ikke uendelig, men { $value } dollar.
picture-intrinsic-value-described = Fem stolper. Hver har en prikket ramme for 2 dollar og en del for det beløpet er verdt i dag når investorene krever 5 prosent. Utbyttet om ett år er verdt nesten like mye, det om ti år { $ten } dollar og det om femti år nesten ingenting.
picture-intrinsic-value-in-one = 2 dollar om ett år
picture-intrinsic-value-in-five = 2 dollar om fem år
picture-intrinsic-value-in-ten = 2 dollar om ti år
picture-intrinsic-value-in-twenty = 2 dollar om tjue år
picture-intrinsic-value-in-fifty = 2 dollar om femti år

## Markedsverdi
picture-market-capitalisation-title = To selskaper: Høyden er kursen, bredden er antallet aksjer
picture-market-capitalisation-caption = Verdien er flaten, ikke høyden. Selskapet med den laveste kursen er her verdt dobbelt så mye.
picture-market-capitalisation-described = To rektangler. Det første er høyt og smalt: 1 000 000 aksjer til 70 dollar, til sammen { $one } millioner dollar. Det andre er halvt så høyt og fire ganger så bredt: 4 000 000 aksjer til 35 dollar, til sammen { $other } millioner.
picture-market-capitalisation-worth = Børsverdi
picture-market-capitalisation-in-millions = i millioner dollar
picture-market-capitalisation-dear = 1 000 000 aksjer til 70 dollar
picture-market-capitalisation-cheap = 4 000 000 aksjer til 35 dollar

## Finansmarked
picture-financial-market-title = Kart over markedene, delt inn etter salg og etter papir
picture-financial-market-caption = Det samme markedet kan deles inn på to måter: etter hvilket salg det er, og etter hvilket papir som handles.
picture-financial-market-described = Etter salg: Finansmarkedet deles i primærmarkedet for det første salget og sekundærmarkedet for videresalg, som foregår på handelsplasser eller som OTC-handel. Etter papir: Det deles i aksjemarkedet for eiere og obligasjonsmarkedet for långivere. Hver boks er en lenke.
picture-financial-market-secondary = Sekundær{"\u00AD"}marked
picture-financial-market-bonds = Obligasjons{"\u00AD"}marked
picture-financial-market-first-sale = første salg
picture-financial-market-resale = videresalg
picture-financial-market-in-public = felles regler
picture-financial-market-between-two = to og to avtaler
picture-financial-market-owners = for eiere
picture-financial-market-creditors = for lån{"\u00AD"}givere
