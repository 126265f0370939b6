net-profit-title = Nettogevinst etter kurtasje, og salgskursen som går i null
net-profit-example = En investor kjøper { $shares } aksjer for { $buy } per aksje og selger dem for { $sell }. Megleren tar { $rate } i kurtasje for hver handel, men minst { $minimum }. Kursene beveger seg i trinn på { $tick }.

net-profit-buy = Kjøpskurs
net-profit-buy-hint = Kurs per aksje ved kjøpet, uten kurtasje
net-profit-buy-symbol = kjøpskurs

net-profit-sell = Salgskurs
net-profit-sell-hint = Kurs per aksje ved salget, uten kurtasje
net-profit-sell-symbol = salgskurs

net-profit-shares = Antall aksjer
net-profit-shares-hint = Hele aksjer, minst én
net-profit-shares-symbol = antall

net-profit-rate = Kurtasjesats
net-profit-rate-hint = Andel av beløpet, både ved kjøpet og ved salget
net-profit-rate-symbol = sats

net-profit-minimum = Minstekurtasje
net-profit-minimum-hint = Det minste megleren tar for én handel
net-profit-minimum-symbol = minstekurtasje

net-profit-tick = Kurstrinn
net-profit-tick-hint = Minste kursendring på børsen (tick)
net-profit-tick-symbol = trinn

net-profit-buy-fee-symbol = kurtasje ved kjøp
net-profit-buy-fee-step = Kurtasjen ved kjøpet er en andel av beløpet, men aldri mindre enn minstekurtasjen.
net-profit-sell-fee-symbol = kurtasje ved salg
net-profit-sell-fee-step = Kurtasjen ved salget regnes ut på samme måte.

net-profit-net-profit = Nettogevinst eller nettotap
net-profit-net-profit-symbol = nettogevinst
net-profit-net-profit-step = Trekkes kurtasjen ved kjøpet og ved salget fra gevinsten, er nettogevinsten igjen, avrundet til hele cent. Er den negativ, er den et tap.

net-profit-closed-symbol = nullkurs
net-profit-closed-step = Ved denne kursen går salget akkurat i null.

net-profit-trials = Kurstrinnene som prøves
net-profit-trials-price = kurs
net-profit-trials-fee = kurtasje
net-profit-trials-net = resultat
net-profit-trials-step = En kurs er et helt antall trinn, og resultatet avrundes. Derfor prøves trinnene omkring nullkursen, fra ett trinn under (k = −1) til ett over (k = 1).
net-profit-price-symbol = kurs
net-profit-fee-symbol = kurtasje
net-profit-net-symbol = resultat

net-profit-break-even = Laveste salgskurs uten tap
net-profit-break-even-symbol = laveste salgskurs
net-profit-break-even-step = Den laveste kursen der resultatet ikke er negativt, er den laveste salgskursen uten tap.

net-profit-status = Nettogevinst eller nettotap: { $net_profit }. Laveste salgskurs uten tap: { $break_even }.
