call-auction-title = Kursen i en auksjon
call-auction-example = I en auksjon møtes { $bids ->
    [one] én kjøpsordre
   *[other] { $bids } kjøpsordrer
} og { $asks ->
    [one] én salgsordre
   *[other] { $asks } salgsordrer
}. Referansekursen er { $reference }.

call-auction-reference = Referansekurs
call-auction-reference-hint = Oftest den siste kursen; den avgjør når flere kurser er like gode
call-auction-reference-symbol = referansekurs

call-auction-bids = Kjøpsordrer
call-auction-bids-hint = Kjøperen betaler høyst limiten
call-auction-bids-price = limit
call-auction-bids-quantity = antall

call-auction-asks = Salgsordrer
call-auction-asks-hint = Selgeren forlanger minst limiten
call-auction-asks-price = limit
call-auction-asks-quantity = antall

call-auction-levels = Kursnivåer
call-auction-levels-price = kurs
call-auction-levels-demand = etterspørsel
call-auction-levels-supply = tilbud
call-auction-levels-volume = volum
call-auction-levels-surplus = overskudd
call-auction-levels-step = For hver limit i ordreboken legges kjøpsordrene som godtar denne kursen eller en høyere, sammen til etterspørselen, og salgsordrene som godtar denne kursen eller en lavere, til tilbudet. Den minste av de to er volumet som kan handles, og forskjellen er overskuddet.
call-auction-limit-symbol = kurs
call-auction-demand-symbol = etterspørsel
call-auction-supply-symbol = tilbud

call-auction-volume = Volum
call-auction-volume-symbol = største volum
call-auction-volume-step = Auksjonskursen er kursen der flest aksjer kan handles.

call-auction-least-symbol = minste overskudd
call-auction-least-step = Har flere kurser dette volumet, gjelder den som lar færrest aksjer bli til overs, uansett på hvilken side.

call-auction-nearest-symbol = minste avstand
call-auction-nearest-step = Er det fortsatt flere igjen, gjelder den som ligger nærmest referansekursen.

call-auction-price = Auksjonskurs
call-auction-price-symbol = auksjonskurs
call-auction-price-step = Kursen som oppfyller alt dette, er auksjonskursen; av to like nære er det den høyeste.

call-auction-surplus = Overskudd av kjøps- eller salgsordrer
call-auction-surplus-symbol = overskudd
call-auction-surplus-step = Ved auksjonskursen er overskuddet etterspørselen minus tilbudet. Er det negativt, blir salgsordrer til overs.

call-auction-bought = Hva kjøperne får
call-auction-bought-price = limit
call-auction-bought-quantity = antall
call-auction-bought-filled = fylt
call-auction-bought-step = Volumet fordeles på kjøpsordrene, den høyeste limiten først, og ved lik limit i den rekkefølgen de kom.

call-auction-sold = Hva selgerne blir kvitt
call-auction-sold-price = limit
call-auction-sold-quantity = antall
call-auction-sold-filled = fylt
call-auction-sold-step = Det samme volumet fordeles på salgsordrene, den laveste limiten først. Også en ordre med god limit kan gå tom når den andre siden er mindre.

call-auction-empty-book = En auksjon trenger minst én kjøpsordre og én salgsordre.
call-auction-no-crossing = Kjøpere og selgere møtes ikke: Den høyeste limiten på kjøpssiden er under den laveste på salgssiden.

call-auction-status = Auksjonskurs: { $price }. Volum: { $volume }. Overskudd: { $surplus }.
