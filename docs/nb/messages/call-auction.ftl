call-auction-title = Kursen i en auksjon
call-auction-summary = Finner kursen som gir størst volum når kjøps- og salgsordrene i en auksjon møtes.
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
call-auction-levels-step = For hver limit i ordreboken legges alle kjøpsordrer som godtar denne kursen eller en høyere, sammen til etterspørselen, og alle salgsordrer som godtar den eller en lavere, til tilbudet. Det minste av de to tallene er volumet som kan handles, og forskjellen mellom dem er overskuddet.
call-auction-limit-symbol = kurs
call-auction-demand-symbol = etterspørsel
call-auction-supply-symbol = tilbud

call-auction-volume = Volum
call-auction-volume-symbol = største volum
call-auction-volume-step = Auksjonskursen er den kursen der flest aksjer kan handles.

call-auction-least-symbol = minste overskudd
call-auction-least-step = Gir flere kurser dette volumet, gjelder den der færrest aksjer blir til overs, uansett på hvilken side.

call-auction-nearest-symbol = minste avstand
call-auction-nearest-step = Står det fortsatt flere igjen, gjelder den som ligger nærmest referansekursen.

call-auction-price = Auksjonskurs
call-auction-price-symbol = auksjonskurs
call-auction-price-step = Kursen som oppfyller alt dette, er auksjonskursen. Er to like nære, gjelder den høyeste.

call-auction-surplus = Overskudd av kjøps- eller salgsordrer
call-auction-surplus-symbol = overskudd
call-auction-surplus-step = Overskuddet er etterspørselen minus tilbudet ved auksjonskursen. Er tallet negativt, er det salgsordrer som blir til overs.

call-auction-bought = Hva kjøperne får kjøpt
call-auction-bought-price = limit
call-auction-bought-quantity = antall
call-auction-bought-filled = utført
call-auction-bought-step = Volumet fordeles på kjøpsordrene. Den høyeste limiten går først, og ved lik limit den ordren som kom først.

call-auction-sold = Hva selgerne får solgt
call-auction-sold-price = limit
call-auction-sold-quantity = antall
call-auction-sold-filled = utført
call-auction-sold-step = Det samme volumet fordeles på salgsordrene, med den laveste limiten først. Også en ordre med god limit kan bli stående uten handel hvis det er for få aksjer på den andre siden.

call-auction-empty-book = En auksjon trenger minst én kjøpsordre og én salgsordre.
call-auction-no-crossing = Kjøperne og selgerne møtes ikke: Den høyeste limiten på kjøpssiden ligger under den laveste på salgssiden.

call-auction-status = Auksjonskurs: { $price }. Volum: { $volume }. Overskudd: { $surplus }.

call-auction-picture = Jo høyere kursen er, desto mindre er etterspørselen og desto større er tilbudet. Ved auksjonskursen på { $price } er volumet { $volume } og overskuddet { $surplus }.
call-auction-picture-across = Antall aksjer
call-auction-picture-up = Kurs i { $unit }

call-auction-exercise-price = Ordrene nedenfor møtes i en auksjon. Referansekursen er { $reference }. Hva blir auksjonskursen?
call-auction-exercise-price-highest-bid = Dette er den høyeste kjøpslimiten. Finn kursen der flest aksjer kan skifte eier.
call-auction-exercise-price-lowest-ask = Dette er den laveste salgslimiten. Finn kursen der flest aksjer kan skifte eier.
call-auction-exercise-price-reference-price = Dette er referansekursen. Den avgjør bare mellom kurser med like stort volum og like stort overskudd: Finn først kursen der flest aksjer kan skifte eier.

call-auction-exercise-volume = Ordrene nedenfor møtes i en auksjon. Referansekursen er { $reference }. Hvor mange aksjer blir handlet?
call-auction-exercise-volume-larger-side = Dette er det største av etterspørsel og tilbud ved auksjonskursen. Volumet er det minste av dem.
call-auction-exercise-volume-all-bids = Du har lagt sammen alle kjøpsordrene. Bare de med limit på auksjonskursen eller høyere kan bli med.
call-auction-exercise-volume-all-asks = Du har lagt sammen alle salgsordrene. Bare de med limit på auksjonskursen eller lavere kan bli med.
