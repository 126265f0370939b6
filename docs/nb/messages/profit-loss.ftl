profit-loss-title = Gevinst eller tap ved kjøp og salg av aksjer
profit-loss-summary = Regner ut gevinsten eller tapet når aksjer kjøpes til én pris og selges til en annen.
profit-loss-example = En investor kjøper { $shares } aksjer for { $buy } per aksje og selger dem senere for { $sell } per aksje.

profit-loss-buy = Kjøpspris
profit-loss-buy-hint = Pris per aksje ved kjøpet, uten gebyrer
profit-loss-buy-symbol = kjøpspris

profit-loss-sell = Salgspris
profit-loss-sell-hint = Pris per aksje ved salget, uten gebyrer
profit-loss-sell-symbol = salgspris

profit-loss-shares = Antall aksjer
profit-loss-shares-hint = Hele aksjer
profit-loss-shares-symbol = antall

profit-loss-profit = Gevinst eller tap
profit-loss-profit-symbol = gevinst
profit-loss-profit-step = Gevinsten er forskjellen mellom salgspris og kjøpspris, ganget med antall aksjer. Er tallet negativt, er det et tap.

profit-loss-rate-of-return = Avkastning
profit-loss-rate-of-return-symbol = avkastning
profit-loss-rate-of-return-step = Avkastningen er kursendringen i prosent av kjøpsprisen.

profit-loss-trade = Betalt og mottatt
profit-loss-trade-paid = Kjøp
profit-loss-trade-received = Salg
profit-loss-picture = { $shares } aksjer, kjøpt for { $buy } og solgt for { $sell } per aksje: { $profit }

profit-loss-status = Gevinst eller tap: { $profit }. Avkastning: { $rate_of_return }.

profit-loss-solve-sell-profit = Salgspris som gir ønsket gevinst
profit-loss-solve-buy-profit = Kjøpspris som gir ønsket gevinst
profit-loss-solve-shares-profit = Antall aksjer som gir ønsket gevinst
profit-loss-solve-sell-rate-of-return = Salgspris som gir ønsket avkastning
profit-loss-solve-buy-rate-of-return = Kjøpspris som gir ønsket avkastning
