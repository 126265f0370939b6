total-return-title = Rendimento complessivo di un’azione
total-return-summary = Somma dividendi e variazione del prezzo nel rendimento complessivo di un’azione.
total-return-example = Un investitore compra un’azione a { $buy }, incassa { $dividend } di dividendi e rivende l’azione a { $sell }.

total-return-buy = Prezzo di acquisto
total-return-buy-hint = Prezzo per azione, commissioni escluse
total-return-buy-symbol = acquisto

total-return-sell = Prezzo di vendita
total-return-sell-hint = Prezzo alla vendita oppure prezzo di oggi
total-return-sell-symbol = vendita

total-return-dividend = Dividendi
total-return-dividend-hint = Tutti i dividendi per azione nel periodo
total-return-dividend-symbol = dividendi

total-return-price-return = Rendimento in conto capitale
total-return-price-return-symbol = rendimento in conto capitale
total-return-price-return-step = Il rendimento in conto capitale è la variazione del prezzo in percentuale del prezzo di acquisto.

total-return-dividend-return = Rendimento da dividendi
total-return-dividend-return-symbol = rendimento da dividendi
total-return-dividend-return-step = Il rendimento da dividendi è la somma dei dividendi in percentuale del prezzo di acquisto.

total-return-total-return = Rendimento complessivo
total-return-total-return-symbol = rendimento complessivo
total-return-total-return-step = Il rendimento complessivo comprende variazione del prezzo e dividendi, in percentuale del prezzo di acquisto.

total-return-status = Rendimento in conto capitale: { $price_return }. Rendimento da dividendi: { $dividend_return }. Rendimento complessivo: { $total_return }.

total-return-solve-sell-price-return = Prezzo di vendita per il rendimento in conto capitale desiderato
total-return-solve-buy-price-return = Prezzo di acquisto per il rendimento in conto capitale desiderato
total-return-solve-buy-dividend-return = Prezzo di acquisto per il rendimento da dividendi desiderato
total-return-solve-dividend-dividend-return = Dividendi per il rendimento da dividendi desiderato
total-return-solve-sell-total-return = Prezzo di vendita per il rendimento complessivo desiderato
total-return-solve-buy-total-return = Prezzo di acquisto per il rendimento complessivo desiderato
total-return-solve-dividend-total-return = Dividendi per il rendimento complessivo desiderato

total-return-exercise-total-return = Compri un’azione a { $buy }, incassi { $dividend } di dividendi e rivendi l’azione a { $sell }. Qual è il rendimento complessivo? Una perdita si scrive con il segno meno.
total-return-exercise-total-return-without-dividend = Questo è il rendimento in conto capitale. Aggiungi i dividendi al guadagno.
total-return-exercise-total-return-of-sale = Hai diviso per il prezzo di vendita. Il rendimento si calcola su quanto hai investito, cioè sul prezzo di acquisto.
total-return-exercise-total-return-dividend-subtracted = Hai sottratto i dividendi. Li hai incassati: aggiungili.

total-return-exercise-dividend = Hai comprato un’azione a { $buy } e l’hai rivenduta a { $sell }. Rendimento complessivo: { $total_return }. Quanto hai incassato di dividendi?
total-return-exercise-dividend-price-forgotten = Questo è tutto il guadagno in denaro. Una parte viene dal prezzo: sottrai la differenza tra vendita e acquisto.
total-return-exercise-dividend-of-sale = Hai calcolato la percentuale sul prezzo di vendita. Calcolala sul prezzo di acquisto.
