total-return-title = Totalavkastning på en aksje
total-return-example = En investor kjøper en aksje for { $buy }, får { $dividend } i utbytte og selger aksjen for { $sell }.

total-return-buy = Kjøpskurs
total-return-buy-hint = Kurs per aksje ved kjøpet, uten gebyrer
total-return-buy-symbol = kjøpskurs

total-return-sell = Salgskurs
total-return-sell-hint = Kurs ved salget, eller dagens kurs
total-return-sell-symbol = salgskurs

total-return-dividend = Utbytte
total-return-dividend-hint = Alle utbytter per aksje mens aksjen ble eid
total-return-dividend-symbol = utbytte

total-return-price-return = Kursavkastning
total-return-price-return-symbol = kursavkastning
total-return-price-return-step = Kursavkastningen er kursendringen i prosent av kjøpskursen.

total-return-dividend-return = Direkteavkastning
total-return-dividend-return-symbol = direkteavkastning
total-return-dividend-return-step = Direkteavkastningen er utbyttet i prosent av kjøpskursen.

total-return-total-return = Totalavkastning
total-return-total-return-symbol = totalavkastning
total-return-total-return-step = Totalavkastningen er kursendring og utbytte til sammen i prosent av kjøpskursen.

total-return-status = Kursavkastning: { $price_return }. Direkteavkastning: { $dividend_return }. Totalavkastning: { $total_return }.
