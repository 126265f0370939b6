currency-return-title = Rendimento di un’azione in valuta estera
currency-return-summary = Scompone il rendimento di un’azione estera nella parte dovuta al prezzo e in quella dovuta al cambio.
currency-return-example = Un investitore che ragiona in euro compra un’azione a { $buy } quando un dollaro costa { $rate_bought } e la rivende a { $sell } quando un dollaro costa { $rate_sold }.

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
currency-return-currency-return-step = Nel frattempo è cambiato anche il valore del dollaro rispetto all’euro.

currency-return-total-return = Rendimento in euro
currency-return-total-return-symbol = rendimento in euro
currency-return-total-return-step = In euro i due effetti si combinano: i fattori di variazione si moltiplicano, le percentuali non si sommano.

currency-return-status = Rendimento in dollari: { $local_return }. Rendimento del cambio: { $currency_return }. Rendimento in euro: { $total_return }.

currency-return-solve-sell-local-return = Prezzo di vendita per il rendimento in dollari desiderato
currency-return-solve-buy-local-return = Prezzo di acquisto per il rendimento in dollari desiderato
currency-return-solve-rate-sold-currency-return = Cambio alla vendita per il rendimento del cambio desiderato
currency-return-solve-rate-bought-currency-return = Cambio all’acquisto per il rendimento del cambio desiderato
currency-return-solve-sell-total-return = Prezzo di vendita per il rendimento in euro desiderato
currency-return-solve-rate-sold-total-return = Cambio alla vendita per il rendimento in euro desiderato
currency-return-solve-buy-total-return = Prezzo di acquisto per il rendimento in euro desiderato
currency-return-solve-rate-bought-total-return = Cambio all’acquisto per il rendimento in euro desiderato

currency-return-exercise-total-return = Ragioni in euro. Compri un’azione a { $buy } quando un dollaro costa { $rate_bought } e la rivendi a { $sell } quando un dollaro costa { $rate_sold }. Qual è il rendimento in euro? Una perdita si scrive con il segno meno.
currency-return-exercise-total-return-without-currency = Questo è il rendimento in dollari. Nel frattempo è cambiato anche il valore del dollaro: converti in euro ogni prezzo con il suo cambio.
currency-return-exercise-total-return-added = Hai sommato i due rendimenti. I due effetti si combinano: moltiplica i fattori di variazione.
currency-return-exercise-total-return-rates-swapped = Hai diviso i prezzi per i cambi. Un cambio dice quanti euro costa un dollaro: moltiplica per il cambio ogni prezzo in dollari.

currency-return-exercise-sell = Ragioni in euro. Hai comprato un’azione a { $buy } quando un dollaro costava { $rate_bought }. Ora un dollaro costa { $rate_sold }, e vendi l’azione. Rendimento in euro: { $total_return }. Qual è il prezzo di vendita in dollari?
currency-return-exercise-sell-without-currency = Hai calcolato come se il cambio non fosse variato. Converti in euro il prezzo di acquisto, calcola quello di vendita e riportalo in dollari.
currency-return-exercise-sell-rates-swapped = Hai scambiato i due cambi. Moltiplica per il cambio all’acquisto e dividi per quello alla vendita.
