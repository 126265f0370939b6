call-auction-title = Il prezzo in un’asta
call-auction-summary = Trova il prezzo al quale, in un’asta, si può scambiare la quantità maggiore di titoli.
call-auction-example = In un’asta si incontrano { $bids ->
    [one] un ordine di acquisto
   *[other] { $bids } ordini di acquisto
} e { $asks ->
    [one] un ordine di vendita
   *[other] { $asks } ordini di vendita
}. Il prezzo di riferimento è { $reference }.

call-auction-reference = Prezzo di riferimento
call-auction-reference-hint = Di solito l’ultimo prezzo; a parità degli altri criteri prevale il prezzo più vicino
call-auction-reference-symbol = riferimento

call-auction-bids = Ordini di acquisto
call-auction-bids-hint = Chi compra paga al massimo il limite
call-auction-bids-price = limite
call-auction-bids-quantity = quantità

call-auction-asks = Ordini di vendita
call-auction-asks-hint = Chi vende chiede almeno il limite
call-auction-asks-price = limite
call-auction-asks-quantity = quantità

call-auction-levels = Livelli di prezzo
call-auction-levels-price = prezzo
call-auction-levels-demand = domanda
call-auction-levels-supply = offerta
call-auction-levels-volume = volume
call-auction-levels-surplus = eccedenza
call-auction-levels-step = Per ogni limite del book gli ordini di acquisto che accettano quel prezzo o uno più alto formano la domanda, gli ordini di vendita che accettano quel prezzo o uno più basso formano l’offerta. La minore delle due è il volume, cioè la quantità che si può scambiare; la differenza è l’eccedenza.
call-auction-limit-symbol = prezzo
call-auction-demand-symbol = domanda
call-auction-supply-symbol = offerta

call-auction-volume = Volume scambiato
call-auction-volume-symbol = volume massimo
call-auction-volume-step = Il prezzo d’asta è quello al quale si possono scambiare più azioni.

call-auction-least-symbol = eccedenza minima
call-auction-least-step = Se più prezzi danno questo volume, vale quello che lascia l’eccedenza minore, dall’uno o dall’altro lato.

call-auction-nearest-symbol = distanza minima
call-auction-nearest-step = Se ne resta ancora più d’uno, vale quello più vicino al prezzo di riferimento.

call-auction-price = Prezzo d’asta
call-auction-price-symbol = prezzo d’asta
call-auction-price-step = Il prezzo che soddisfa tutti i criteri è il prezzo d’asta; tra due ugualmente vicini vale il più alto.

call-auction-surplus = Eccedenza di ordini di acquisto o di vendita
call-auction-surplus-symbol = eccedenza
call-auction-surplus-step = Al prezzo d’asta l’eccedenza è la domanda meno l’offerta. Se è negativa, restano ordini di vendita ineseguiti.

call-auction-bought = Esecuzione degli ordini di acquisto
call-auction-bought-price = limite
call-auction-bought-quantity = quantità
call-auction-bought-filled = eseguita
call-auction-bought-step = Il volume si distribuisce tra gli ordini di acquisto, a cominciare dal limite più alto e, a parità di limite, nell’ordine di arrivo.

call-auction-sold = Esecuzione degli ordini di vendita
call-auction-sold-price = limite
call-auction-sold-quantity = quantità
call-auction-sold-filled = eseguita
call-auction-sold-step = Lo stesso volume si distribuisce tra gli ordini di vendita, a cominciare dal limite più basso. Anche un ordine con un buon limite può restare ineseguito, se sull’altro lato la quantità non basta.

call-auction-empty-book = Per un’asta occorrono almeno un ordine di acquisto e uno di vendita.
call-auction-no-crossing = Compratori e venditori non si incontrano: il limite di acquisto più alto è inferiore al limite di vendita più basso.

call-auction-status = Prezzo d’asta: { $price }. Volume scambiato: { $volume }. Eccedenza: { $surplus }.

call-auction-picture = Più alto è il prezzo, minore è la domanda e maggiore l’offerta. Al prezzo d’asta di { $price } il volume è { $volume } e l’eccedenza { $surplus }.
call-auction-picture-across = Numero di azioni
call-auction-picture-up = Prezzo in { $unit }

call-auction-exercise-price = Gli ordini qui sotto si incontrano in un’asta. Il prezzo di riferimento è { $reference }. Quale prezzo d’asta si forma?
call-auction-exercise-price-highest-bid = Questo è il limite di acquisto più alto. Cerca il prezzo a cui si scambiano più azioni.
call-auction-exercise-price-lowest-ask = Questo è il limite di vendita più basso. Cerca il prezzo a cui si scambiano più azioni.
call-auction-exercise-price-reference-price = Questo è il prezzo di riferimento. Serve solo se più prezzi danno lo stesso volume e la stessa eccedenza: cerca prima quello a cui si scambiano più azioni.

call-auction-exercise-volume = Gli ordini qui sotto si incontrano in un’asta. Il prezzo di riferimento è { $reference }. Quante azioni vengono scambiate?
call-auction-exercise-volume-larger-side = Questa è la quantità del lato maggiore al prezzo d’asta. Si scambia solo quella del lato minore.
call-auction-exercise-volume-all-bids = Hai sommato tutti gli ordini di acquisto. Contano solo quelli con un limite pari al prezzo d’asta o più alto.
call-auction-exercise-volume-all-asks = Hai sommato tutti gli ordini di vendita. Contano solo quelli con un limite pari al prezzo d’asta o più basso.
