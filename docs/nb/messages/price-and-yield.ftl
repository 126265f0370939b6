price-and-yield-title = Kursen og den effektive renten på en obligasjon
price-and-yield-summary = Viser hvordan kursen på en obligasjon faller når den effektive renten stiger.
price-and-yield-example = En obligasjon på 1 000 dollar har fem årlige kuponger på 40 dollar igjen, altså 4 prosent. Den siste betales sammen med pålydende. Den effektive renten er { $market_yield }.

price-and-yield-market-yield = Effektiv rente
price-and-yield-market-yield-hint = Det investorene krever i året på en slik obligasjon
price-and-yield-market-yield-symbol = effektiv rente

price-and-yield-growth-symbol = rentefaktor
price-and-yield-growth-step = Rentefaktoren viser hvor mange ganger så stort et beløp blir på ett år med denne renten.

price-and-yield-price = Kurs på obligasjonen
price-and-yield-price-symbol = kurs
price-and-yield-price-step = Kursen er nåverdien av alle betalingene. Hvert beløp deles på rentefaktoren én gang for hvert år til det betales.

price-and-yield-difference = Avstand fra pålydende
price-and-yield-difference-symbol = avstand
price-and-yield-difference-step = Er den effektive renten høyere enn kupongrenten, koster obligasjonen mindre enn pålydende. Er den lavere, koster den mer.

price-and-yield-course = Kursen ved andre renter
price-and-yield-course-market-yield = Effektiv rente
price-and-yield-course-price = Kurs
price-and-yield-course-coupon-rate = Kupongrente
price-and-yield-course-step = For hvert prosentpoeng renten stiger, faller kursen, men litt mindre for hver gang. Derfor blir linjen slakere mot høyre.
price-and-yield-picture = Kurs og rente går hver sin vei. Ved { $market_yield } koster denne obligasjonen { $price }. Er den effektive renten lik kupongrenten, koster den akkurat pålydende.
price-and-yield-picture-across = Effektiv rente i { $unit }
price-and-yield-picture-up = Kurs i { $unit }

price-and-yield-status = Kurs: { $price }. Avstand fra pålydende: { $difference }.

price-and-yield-exercise-price = En obligasjon på 1 000 dollar har fem årlige kuponger på 40 dollar igjen. Den siste betales sammen med pålydende. Investorene krever en effektiv rente på { $market_yield }. Hva koster obligasjonen?
price-and-yield-exercise-price-straight = Her er forskjellen mellom den effektive renten og kupongrenten ganget med fem, uten rentes rente. Hvert beløp skal deles på rentefaktoren én gang for hvert år til det betales.
price-and-yield-exercise-price-face-alone = Dette er nåverdien av pålydende alene. Nåverdiene av de fem kupongene skal legges til.

price-and-yield-exercise-difference = En obligasjon på 1 000 dollar har fem årlige kuponger på 40 dollar igjen. Den siste betales sammen med pålydende. Investorene krever en effektiv rente på { $market_yield }. Hvor langt er kursen fra pålydende? Skriv minus foran tallet hvis kursen er lavere.
price-and-yield-exercise-difference-straight = Her er forskjellen mellom den effektive renten og kupongrenten ganget med fem, uten rentes rente. Regn ut kursen først: summen av nåverdiene av alle betalingene.
price-and-yield-exercise-difference-wrong-way = Fortegnet er feil: Pålydende skal trekkes fra kursen, ikke omvendt.
price-and-yield-exercise-difference-price-itself = Dette er kursen. Spørsmålet gjelder avstanden fra pålydende.
