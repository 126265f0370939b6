currency-return-title = Avkastning på en aksje i fremmed valuta
currency-return-example = En investor som regner i euro, kjøper en aksje for { $buy } mens dollaren koster { $rate_bought }, og selger den for { $sell } mens dollaren koster { $rate_sold }.

currency-return-buy = Kjøpskurs
currency-return-buy-hint = Aksjekurs i dollar ved kjøpet
currency-return-buy-symbol = kjøpskurs

currency-return-sell = Salgskurs
currency-return-sell-hint = Aksjekurs i dollar ved salget
currency-return-sell-symbol = salgskurs

currency-return-rate-bought = Valutakurs ved kjøp
currency-return-rate-bought-hint = Euro for én dollar
currency-return-rate-bought-symbol = valutakurs ved kjøp

currency-return-rate-sold = Valutakurs ved salg
currency-return-rate-sold-hint = Euro for én dollar
currency-return-rate-sold-symbol = valutakurs ved salg

currency-return-local-return = Avkastning i dollar
currency-return-local-return-symbol = avkastning i dollar
currency-return-local-return-step = Avkastningen i aksjens egen valuta er kursendringen i prosent av kjøpskursen.

currency-return-currency-return = Avkastning på valutaen
currency-return-currency-return-symbol = avkastning på valutaen
currency-return-currency-return-step = I tillegg har dollaren endret verdi mot euroen.

currency-return-total-return = Avkastning i euro
currency-return-total-return-symbol = avkastning i euro
currency-return-total-return-step = I euro virker begge sammen: De to endringene ganges med hverandre, de legges ikke sammen.

currency-return-status = Avkastning i dollar: { $local_return }. Avkastning på valutaen: { $currency_return }. Avkastning i euro: { $total_return }.
