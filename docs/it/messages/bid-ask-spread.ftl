bid-ask-spread-title = Il differenziale denaro-lettera e quanto costa
bid-ask-spread-summary = Mostra quanto costa il differenziale a chi compra al miglior prezzo lettera e rivende subito al miglior prezzo denaro.
bid-ask-spread-example = Il miglior compratore offre { $bid }, il miglior venditore chiede { $ask }. Un investitore compra { $shares } azioni e le rivende subito.

bid-ask-spread-bid = Prezzo denaro
bid-ask-spread-bid-hint = Il massimo che qualcuno offre ora per l’azione (bid)
bid-ask-spread-bid-symbol = denaro

bid-ask-spread-ask = Prezzo lettera
bid-ask-spread-ask-hint = Il minimo a cui qualcuno vende ora l’azione (ask)
bid-ask-spread-ask-symbol = lettera

bid-ask-spread-shares = Numero di azioni
bid-ask-spread-shares-hint = Non più di quante sono disponibili a questi prezzi
bid-ask-spread-shares-symbol = azioni

bid-ask-spread-spread = Differenziale denaro-lettera
bid-ask-spread-spread-symbol = differenziale
bid-ask-spread-spread-step = Il differenziale è la differenza tra il prezzo lettera e il prezzo denaro.

bid-ask-spread-mid-symbol = punto medio
bid-ask-spread-mid-step = Il punto medio sta a metà tra i due prezzi.

bid-ask-spread-relative-spread = Differenziale in percentuale
bid-ask-spread-relative-spread-symbol = differenziale relativo
bid-ask-spread-relative-spread-step = Per confrontare azioni diverse, il differenziale si esprime in percentuale del punto medio.

bid-ask-spread-basis-points = Differenziale in punti base
bid-ask-spread-basis-points-symbol = punti base
bid-ask-spread-basis-points-step = Un punto base è un centesimo di punto percentuale.

bid-ask-spread-round-trip = Costo di un acquisto con rivendita immediata
bid-ask-spread-round-trip-symbol = costo
bid-ask-spread-round-trip-step = Chi compra al prezzo lettera e rivende subito al prezzo denaro perde il differenziale su ogni azione.

bid-ask-spread-crossed = Il prezzo denaro è più alto del prezzo lettera. Due ordini così sarebbero eseguiti subito l’uno contro l’altro, e non resterebbe alcun differenziale.

bid-ask-spread-status = Differenziale denaro-lettera: { $spread } ({ $relative_spread }, { $basis_points } punti base). Costo di un acquisto con rivendita immediata: { $round_trip }.

bid-ask-spread-solve-bid-spread = Prezzo denaro per un dato differenziale
bid-ask-spread-solve-ask-spread = Prezzo lettera per un dato differenziale
bid-ask-spread-solve-bid-relative-spread = Prezzo denaro per un dato differenziale in percentuale
bid-ask-spread-solve-ask-relative-spread = Prezzo lettera per un dato differenziale in percentuale
bid-ask-spread-solve-bid-basis-points = Prezzo denaro per un dato differenziale in punti base
bid-ask-spread-solve-ask-basis-points = Prezzo lettera per un dato differenziale in punti base
bid-ask-spread-solve-bid-round-trip = Prezzo denaro per un dato costo
bid-ask-spread-solve-ask-round-trip = Prezzo lettera per un dato costo
bid-ask-spread-solve-shares-round-trip = Numero di azioni per un dato costo

bid-ask-spread-exercise-round-trip = Il prezzo denaro è { $bid }, il prezzo lettera { $ask }. Compri { $shares } azioni e le rivendi subito. Quanto perdi in tutto?
bid-ask-spread-exercise-round-trip-half = Hai contato solo metà del differenziale. Compri al prezzo lettera e vendi al prezzo denaro: moltiplica il differenziale intero.
bid-ask-spread-exercise-round-trip-twice = Hai contato due volte il differenziale. Con un acquisto e una vendita lo si paga una volta sola.
bid-ask-spread-exercise-round-trip-per-share = Questo è il differenziale per una sola azione. Moltiplicalo per il numero di azioni.

bid-ask-spread-exercise-ask = Il prezzo denaro è { $bid }. Chi compra { $shares } azioni e le rivende subito perde { $round_trip }. Qual è il prezzo lettera?
bid-ask-spread-exercise-ask-in-all = Hai aggiunto tutto il costo al prezzo di una sola azione. Prima dividilo per il numero di azioni.
bid-ask-spread-exercise-ask-half = Hai aggiunto solo metà del differenziale e ottenuto il punto medio. Aggiungilo intero.
bid-ask-spread-exercise-ask-subtracted = Hai sottratto il differenziale. Il prezzo lettera è più alto del prezzo denaro: aggiungilo.
