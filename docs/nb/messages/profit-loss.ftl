profit-loss-title = Gevinst eller tap ved kjøp og salg av aksjer
profit-loss-example = En investor kjøper { $shares } aksjer for { $buy } per aksje og selger dem senere for { $sell } per aksje.

profit-loss-buy = Kjøpskurs
profit-loss-buy-hint = Kurs per aksje ved kjøpet, uten gebyrer
profit-loss-buy-symbol = kjøpskurs

profit-loss-sell = Salgskurs
profit-loss-sell-hint = Kurs per aksje ved salget, uten gebyrer
profit-loss-sell-symbol = salgskurs

profit-loss-shares = Antall aksjer
profit-loss-shares-hint = Hele aksjer
profit-loss-shares-symbol = antall

profit-loss-profit = Gevinst eller tap
profit-loss-profit-symbol = gevinst
profit-loss-profit-step = Forskjellen mellom salgskurs og kjøpskurs, ganget med antall aksjer, er gevinsten. Er den negativ, er den et tap.

profit-loss-rate-of-return = Avkastning
profit-loss-rate-of-return-symbol = avkastning
profit-loss-rate-of-return-step = Avkastningen viser kursendringen i prosent av kjøpskursen.

profit-loss-status = Gevinst eller tap: { $profit }. Avkastning: { $rate_of_return }.
