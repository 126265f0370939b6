net-profit-title = Nettogevinst etter kurtasje, og laveste salgspris uten tap
net-profit-summary = Regner ut gevinsten når kurtasjen er trukket fra, og den laveste salgsprisen som ikke gir tap.
net-profit-example = En investor kjøper { $shares } aksjer for { $buy } per aksje og selger dem for { $sell }. Megleren tar { $rate } i kurtasje på hver handel, men minst { $minimum }. Kursen beveger seg i trinn på { $tick }.

net-profit-buy = Kjøpspris
net-profit-buy-hint = Pris per aksje ved kjøpet, uten kurtasje
net-profit-buy-symbol = kjøpspris

net-profit-sell = Salgspris
net-profit-sell-hint = Pris per aksje ved salget, uten kurtasje
net-profit-sell-symbol = salgspris

net-profit-shares = Antall aksjer
net-profit-shares-hint = Hele aksjer, minst én
net-profit-shares-symbol = antall

net-profit-rate = Kurtasjesats
net-profit-rate-hint = Prosent av beløpet, både ved kjøpet og ved salget
net-profit-rate-symbol = sats

net-profit-minimum = Minstekurtasje
net-profit-minimum-hint = Det minste megleren tar for en handel
net-profit-minimum-symbol = minstekurtasje

net-profit-tick = Kurstrinn
net-profit-tick-hint = Minste kursendring på børsen (tick)
net-profit-tick-symbol = trinn

net-profit-buy-fee-symbol = kurtasje ved kjøp
net-profit-buy-fee-step = Kurtasjen ved kjøpet er en prosentsats av beløpet, men aldri mindre enn minstekurtasjen.
net-profit-sell-fee-symbol = kurtasje ved salg
net-profit-sell-fee-step = Kurtasjen ved salget regnes ut på samme måte.

net-profit-net-profit = Nettogevinst eller nettotap
net-profit-net-profit-symbol = nettogevinst
net-profit-net-profit-step = Når kurtasjen ved kjøpet og ved salget trekkes fra gevinsten, er det nettogevinsten som står igjen, avrundet til hele cent. Er tallet negativt, er det et tap.

net-profit-closed-symbol = nullpunktkurs
net-profit-closed-step = Ved nullpunktkursen dekker gevinsten akkurat kurtasjen.

net-profit-trials = Kurstrinnene som prøves
net-profit-trials-price = kurs
net-profit-trials-fee = kurtasje
net-profit-trials-net = resultat
net-profit-trials-step = En kurs er alltid et helt antall trinn, og resultatet avrundes. Derfor prøves trinnene rundt nullpunktkursen, fra ett trinn under (k = −1) til ett over (k = 1).
net-profit-price-symbol = kurs
net-profit-fee-symbol = kurtasje
net-profit-net-symbol = resultat

net-profit-break-even = Laveste salgspris uten tap
net-profit-break-even-symbol = laveste salgspris
net-profit-break-even-step = Den laveste av disse kursene som ikke gir et negativt resultat, er den laveste salgsprisen uten tap.

net-profit-status = Nettogevinst eller nettotap: { $net_profit }. Laveste salgspris uten tap: { $break_even }.

net-profit-course = Nettoresultatet ved ulike salgspriser
net-profit-course-price = salgspris
net-profit-course-net = nettoresultat
net-profit-picture = Nettoresultatet stiger med salgsprisen. Ved { $sell } er det { $net_profit }, og fra og med { $break_even } er det ikke lenger et tap.
net-profit-picture-across = Salgspris i { $unit }
net-profit-picture-up = Nettoresultat i { $unit }

net-profit-solve-sell-net-profit = Laveste salgspris som gir ønsket nettogevinst
net-profit-solve-buy-net-profit = Høyeste kjøpspris som gir ønsket nettogevinst
net-profit-solve-rate-net-profit = Høyeste kurtasjesats som gir ønsket nettogevinst

net-profit-exercise-net-profit = Du kjøper { $shares } aksjer for { $buy } per aksje og selger dem for { $sell } per aksje. På hver av de to handlene tar megleren { $rate } av beløpet i kurtasje, men minst { $minimum }. Hvor mye har du tjent eller tapt når kurtasjen er betalt? Et tap skrives med minus foran.
net-profit-exercise-net-profit-without-fees = Dette er resultatet før kurtasje. Trekk fra kurtasjen for kjøpet og for salget.
net-profit-exercise-net-profit-one-fee = Du har bare trukket fra kurtasjen for kjøpet. Salget koster også kurtasje: Trekk fra den også.
net-profit-exercise-net-profit-fees-added = Du har lagt kurtasjen til. Den er en kostnad: Trekk den fra.

net-profit-exercise-sell = Du har kjøpt { $shares } aksjer for { $buy } per aksje. Både kjøpet og salget koster kurtasje: { $rate } av beløpet, men minst { $minimum }. Til hvilken pris per aksje må du selge for å sitte igjen med en nettogevinst på { $net_profit }?
net-profit-exercise-sell-without-fees = Du har glemt kurtasjen. Salgsprisen må dekke kurtasjen for både kjøpet og salget.
net-profit-exercise-sell-one-fee = Du har regnet med kurtasjen for kjøpet, men ikke med den for salget. Den regnes av salgsbeløpet.
