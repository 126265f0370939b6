bid-ask-spread-title = Il differenziale denaro-lettera e quanto costa
bid-ask-spread-example = Il miglior compratore offre { $bid }, il miglior venditore chiede { $ask }. Un investitore compra { $shares } azioni e le rivende subito.

bid-ask-spread-bid = Prezzo denaro
bid-ask-spread-bid-hint = Il massimo che qualcuno offre ora per l’azione (bid)
bid-ask-spread-bid-symbol = denaro

bid-ask-spread-ask = Prezzo lettera
bid-ask-spread-ask-hint = Il minimo a cui qualcuno vende ora l’azione (ask)
bid-ask-spread-ask-symbol = lettera

bid-ask-spread-shares = Numero di azioni
bid-ask-spread-shares-hint = Non più di quante ce ne sono a questi prezzi
bid-ask-spread-shares-symbol = azioni

bid-ask-spread-spread = Differenziale denaro-lettera
bid-ask-spread-spread-symbol = differenziale
bid-ask-spread-spread-step = Il differenziale è la differenza tra il prezzo lettera e il prezzo denaro.

bid-ask-spread-mid-symbol = prezzo medio
bid-ask-spread-mid-step = Il prezzo medio sta a metà tra i due.

bid-ask-spread-relative-spread = Differenziale in percentuale
bid-ask-spread-relative-spread-symbol = differenziale relativo
bid-ask-spread-relative-spread-step = Per confrontare azioni diverse, il differenziale si esprime in percentuale del prezzo medio.

bid-ask-spread-basis-points = Differenziale in punti base
bid-ask-spread-basis-points-symbol = punti base
bid-ask-spread-basis-points-step = Un punto base è un centesimo di punto percentuale.

bid-ask-spread-round-trip = Costo di acquisto e rivendita immediata
bid-ask-spread-round-trip-symbol = costo
bid-ask-spread-round-trip-step = Chi compra al prezzo lettera e rivende subito al prezzo denaro perde il differenziale su ogni azione.

bid-ask-spread-crossed = Il prezzo denaro è più alto del prezzo lettera. Ordini simili verrebbero eseguiti subito l’uno contro l’altro, quindi non c’è alcun differenziale.

bid-ask-spread-status = Differenziale denaro-lettera: { $spread }, cioè { $relative_spread } o { $basis_points } punti base. Costo di acquisto e rivendita immediata: { $round_trip }.
