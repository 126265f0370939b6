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

profit-loss-exercise-profit = Du kjøper { $shares } aksjer for { $buy } per aksje og selger alle for { $sell } per aksje. Hvor stor er gevinsten eller tapet til sammen? Et tap skrives med minus foran.
profit-loss-exercise-profit-per-share = Dette er gevinsten eller tapet på én aksje. Gang med antallet aksjer.
profit-loss-exercise-profit-wrong-way = Du har trukket salgsprisen fra kjøpsprisen. Regn omvendt: det du får, minus det du har betalt.
profit-loss-exercise-profit-turnover = Dette er alt du får for aksjene. Trekk fra det du betalte for dem.

profit-loss-exercise-sell = Du har kjøpt { $shares } aksjer for { $buy } per aksje. Til hvilken pris per aksje må du selge dem for å få en gevinst på { $profit } til sammen?
profit-loss-exercise-sell-in-all = Du har lagt hele gevinsten til prisen på én aksje. Del gevinsten på antallet aksjer først.
profit-loss-exercise-sell-subtracted = Du har trukket gevinsten per aksje fra. For å tjene penger må du selge dyrere enn du kjøpte: Legg den til.
profit-loss-exercise-sell-gain-alone = Dette er bare gevinsten per aksje. Legg den til kjøpsprisen.
