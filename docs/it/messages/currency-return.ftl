currency-return-title = Rendimento di un’azione in valuta estera
currency-return-example = Un investitore che ragiona in euro compra un’azione a { $buy } quando un dollaro costa { $rate_bought } e la vende a { $sell } quando un dollaro costa { $rate_sold }.

currency-return-buy = Prezzo di acquisto
currency-return-buy-hint = Prezzo dell’azione in dollari all’acquisto
currency-return-buy-symbol = acquisto

currency-return-sell = Prezzo di vendita
currency-return-sell-hint = Prezzo dell’azione in dollari alla vendita
currency-return-sell-symbol = vendita

currency-return-rate-bought = Cambio all’acquisto
currency-return-rate-bought-hint = Euro per un dollaro
currency-return-rate-bought-symbol = cambio all’acquisto

currency-return-rate-sold = Cambio alla vendita
currency-return-rate-sold-hint = Euro per un dollaro
currency-return-rate-sold-symbol = cambio alla vendita

currency-return-local-return = Rendimento in dollari
currency-return-local-return-symbol = rendimento in dollari
currency-return-local-return-step = Il rendimento nella valuta dell’azione è la variazione del prezzo in percentuale del prezzo di acquisto.

currency-return-currency-return = Rendimento del cambio
currency-return-currency-return-symbol = rendimento del cambio
currency-return-currency-return-step = In più è cambiato il valore del dollaro rispetto all’euro.

currency-return-total-return = Rendimento in euro
currency-return-total-return-symbol = rendimento in euro
currency-return-total-return-step = In euro i due effetti agiscono insieme: le variazioni si moltiplicano, non si sommano.

currency-return-status = Rendimento in dollari: { $local_return }. Rendimento del cambio: { $currency_return }. Rendimento in euro: { $total_return }.
