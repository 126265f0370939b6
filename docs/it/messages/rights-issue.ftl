rights-issue-title = Aumento di capitale in opzione: il prezzo ex diritto
rights-issue-summary = Mostra quanto scende il prezzo quando ai soci si offrono azioni nuove sotto il prezzo di mercato, e quanto vale un diritto di opzione.
rights-issue-example = Un’azione vale { $price }. La società offre ai soci azioni nuove a { $subscription } l’una, in ragione di { $new } ogni { $old } possedute. Un socio possiede { $shares } azioni.

rights-issue-price = Prezzo prima dell’aumento
rights-issue-price-hint = Prezzo con il diritto, l’ultimo giorno in cui il diritto è unito all’azione
rights-issue-price-symbol = prezzo prima

rights-issue-subscription = Prezzo di emissione
rights-issue-subscription-hint = Quanto costa un’azione nuova a chi la sottoscrive
rights-issue-subscription-symbol = emissione

rights-issue-old = Azioni vecchie nel rapporto di opzione
rights-issue-old-hint = Quante azioni vecchie occorrono per sottoscriverne di nuove
rights-issue-old-symbol = vecchie

rights-issue-new = Azioni nuove nel rapporto di opzione
rights-issue-new-hint = Quante azioni nuove si possono allora sottoscrivere
rights-issue-new-symbol = nuove

rights-issue-shares = Azioni possedute
rights-issue-shares-hint = Prima dell’aumento; a ogni azione spetta un diritto di opzione
rights-issue-shares-symbol = azioni

rights-issue-ex-price = Prezzo teorico ex diritto
rights-issue-ex-price-symbol = prezzo ex
rights-issue-ex-price-step = Le azioni vecchie valgono il prezzo di prima, le nuove la somma versata per averle. La media è il prezzo teorico ex diritto, in inglese «theoretical ex-rights price» (TERP).

rights-issue-right = Valore di un diritto di opzione
rights-issue-right-symbol = diritto
rights-issue-right-step = Il prezzo scende del valore del diritto, ormai separato dall’azione. Lo stesso valore si ottiene dividendo la differenza tra il prezzo ex e quello di emissione per i diritti che servono per un’azione nuova.

rights-issue-before = Azioni prima dell’aumento
rights-issue-before-symbol = valore prima
rights-issue-before-step = Prima dell’aumento le azioni valevano in tutto:

rights-issue-kept = Azioni dopo l’aumento
rights-issue-kept-symbol = valore delle azioni
rights-issue-kept-step = Il socio che vende i diritti possiede le stesse azioni di prima, a un prezzo più basso.

rights-issue-rights = Diritti di opzione
rights-issue-rights-symbol = valore dei diritti
rights-issue-rights-step = La vendita dei diritti rende esattamente quanto le azioni hanno perso.

rights-issue-new-shares-symbol = azioni sottoscritte
rights-issue-new-shares-step = Il socio che invece esercita i diritti riceve azioni nuove. Se il conto non è esatto, i diritti in più si vendono e quelli che mancano si comprano.

rights-issue-paid-symbol = versato
rights-issue-paid-step = Le azioni nuove costano:

rights-issue-exercised = Dopo l’esercizio, al netto del versamento
rights-issue-exercised-symbol = valore dopo l’esercizio
rights-issue-exercised-step = Tutte le azioni al prezzo ex, meno la somma versata, valgono quanto le azioni di prima.

rights-issue-above-market = Il prezzo di emissione supera il prezzo di mercato. Nessuno sottoscriverebbe azioni nuove che in borsa costano meno, e il diritto non vale nulla.

rights-issue-status = Prezzo teorico ex diritto: { $ex_price }. Valore di un diritto di opzione: { $right }. Azioni prima dell’aumento: { $before }. Dopo: azioni per { $kept } e diritti per { $rights } oppure, con l’esercizio, { $exercised }.

rights-issue-picture = Prima dell’aumento le azioni valevano { $before }. Dopo, questo valore si divide tra le azioni e i diritti di opzione.

rights-issue-solve-price-ex-price = Prezzo prima dell’aumento per un dato prezzo ex diritto
rights-issue-solve-subscription-ex-price = Prezzo di emissione per un dato prezzo ex diritto
rights-issue-solve-old-ex-price = Azioni vecchie nel rapporto per un dato prezzo ex diritto
rights-issue-solve-new-ex-price = Azioni nuove nel rapporto per un dato prezzo ex diritto
rights-issue-solve-price-right = Prezzo prima dell’aumento per un dato valore del diritto
rights-issue-solve-subscription-right = Prezzo di emissione per un dato valore del diritto
rights-issue-solve-old-right = Azioni vecchie nel rapporto per un dato valore del diritto
rights-issue-solve-new-right = Azioni nuove nel rapporto per un dato valore del diritto

rights-issue-exercise-right = Un’azione vale { $price }. La società offre ai soci azioni nuove a { $subscription } l’una, in ragione di { $new } ogni { $old } possedute. Quanto vale un diritto di opzione?
rights-issue-exercise-right-whole-discount = Questo è tutto lo sconto di un’azione nuova. Si distribuisce su azioni vecchie e nuove: calcola prima il prezzo ex diritto.
rights-issue-exercise-right-new-share-forgotten = Hai diviso solo per le azioni vecchie. Dopo l’aumento ci sono anche le nuove: dividi per la loro somma.
rights-issue-exercise-right-price-without-right = Questo è il prezzo ex diritto. Sottrailo dal prezzo prima dell’aumento.

rights-issue-exercise-subscription = Un’azione vale { $price } prima di un aumento di capitale, con { $new } azioni nuove ogni { $old } possedute. Il prezzo teorico ex diritto è { $ex_price }. Qual è il prezzo di emissione?
rights-issue-exercise-subscription-plain-mean = Hai calcolato come se le azioni vecchie e le nuove fossero in numero uguale. Usa il rapporto di opzione.
rights-issue-exercise-subscription-shares-swapped = Hai scambiato azioni vecchie e nuove. Le vecchie contano con il prezzo prima dell’aumento.
