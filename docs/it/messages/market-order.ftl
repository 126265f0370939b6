market-order-title = Quanto costa un ordine a mercato
market-order-summary = Mostra quanti livelli del book consuma un ordine a mercato e a quale prezzo medio viene eseguito.
market-order-example = Un investitore vuole comprare { $quantity } azioni con un ordine a mercato. Nel book { $asks ->
    [one] c’è un ordine di vendita
   *[other] ci sono { $asks } ordini di vendita
}.

market-order-quantity = Numero di azioni
market-order-quantity-hint = Quante ne deve comprare l’ordine a mercato
market-order-quantity-symbol = azioni dell’ordine

market-order-asks = Ordini di vendita nel book
market-order-asks-hint = In qualunque sequenza: l’ordine prende prima il prezzo più basso
market-order-asks-price = prezzo
market-order-asks-quantity = quantità

market-order-fills = Come viene eseguito l’ordine
market-order-fills-price = prezzo
market-order-fills-offered = in vendita
market-order-fills-taken = comprate
market-order-fills-amount = importo
market-order-fills-step = L’ordine percorre il book un livello dopo l’altro, a cominciare dal prezzo più basso, e prende ciò che trova finché la quantità è completa.
market-order-rest-symbol = resto
market-order-taken-symbol = comprate
market-order-best-symbol = prezzo migliore

market-order-cost = Importo totale
market-order-cost-symbol = importo totale
market-order-cost-step = In tutto l’ordine costa la somma degli importi.

market-order-average = Prezzo medio
market-order-average-symbol = prezzo medio
market-order-average-step = Il prezzo medio è l’importo totale diviso per il numero delle azioni.

market-order-best-step = Il prezzo migliore è il più basso del book.

market-order-slippage = Scostamento dal prezzo migliore (slippage)
market-order-slippage-symbol = scostamento
market-order-slippage-step = È la differenza tra il prezzo medio e il prezzo migliore.

market-order-relative-slippage = Scostamento in percentuale
market-order-relative-slippage-symbol = scostamento relativo
market-order-relative-slippage-step = In percentuale del prezzo migliore è:

market-order-empty-book = Il book è vuoto. Senza ordini di vendita non c’è nulla da comprare.
market-order-book-too-thin = Il book non è abbastanza profondo: le azioni in vendita sono meno di quante ne chiede l’ordine.

market-order-status = Importo totale: { $cost }. Prezzo medio: { $average }. Scostamento dal prezzo migliore: { $slippage }, cioè { $relative_slippage }.

market-order-picture = L’ordine viene eseguito a partire dal prezzo più basso. Il prezzo medio è di { $average }, cioè { $slippage } sopra il prezzo migliore. In tutto l’ordine costa { $cost }.

# Il book nella pagina iniziale. $step e $over sono numeri già scritti; dopo «after» viene il termine dell’ordine.
market-order-book-title = Quanto costa comprare subito?
market-order-book-quantity = Si comprano
market-order-book-after = azioni, con un
market-order-book-first = Compratori
market-order-book-level = Prezzo
market-order-book-second = Venditori
market-order-book-between = differenziale
market-order-book-result = In media si paga
market-order-book-less = { $step } in meno
market-order-book-more = { $step } in più
market-order-book-over = { $over } sopra il prezzo migliore
market-order-book-caption = A sinistra aspettano i compratori, a destra i venditori. La parte piena è l’acquisto.

market-order-exercise-cost = Nel book ci sono gli ordini di vendita qui sotto. Compri { $quantity } azioni con un ordine a mercato. Quanto paghi in tutto?
market-order-exercise-cost-best-price = Hai contato tutte le azioni al prezzo più basso. Lì non ce ne sono abbastanza: passa al prezzo successivo.
market-order-exercise-cost-last-price = Hai contato tutte le azioni all’ultimo prezzo. Le prime costano meno: conta ciascuna al suo prezzo.
market-order-exercise-cost-whole-levels = All’ultimo prezzo hai contato tutte le azioni in vendita. Conta solo quelle che servono per completare l’ordine.

market-order-exercise-average = Nel book ci sono gli ordini di vendita qui sotto. Compri { $quantity } azioni con un ordine a mercato. Quanto paghi in media per azione?
market-order-exercise-average-mean-of-prices = Questa è la media semplice dei prezzi. Dividi invece l’importo totale per il numero delle azioni.
market-order-exercise-average-best-price = Questo è il prezzo migliore, che vale solo per le prime azioni. Dividi l’importo totale per il numero delle azioni.
market-order-exercise-average-last-price = Questo è il prezzo delle ultime azioni. Le prime costano meno: dividi l’importo totale per il numero delle azioni.
