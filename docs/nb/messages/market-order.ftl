market-order-title = Hva en markedsordre koster
market-order-summary = Viser hvor langt en markedsordre spiser seg inn i ordreboken, og hvilken gjennomsnittspris den får.
market-order-example = En investor vil kjøpe { $quantity } aksjer med en markedsordre. I ordreboken { $asks ->
    [one] ligger én salgsordre
   *[other] ligger { $asks } salgsordrer
}.

market-order-quantity = Antall aksjer
market-order-quantity-hint = Så mange aksjer som ordren gjelder
market-order-quantity-symbol = antall i ordren

market-order-asks = Salgsordrer i ordreboken
market-order-asks-hint = Rekkefølgen spiller ingen rolle; ordren tar den laveste kursen først
market-order-asks-price = kurs
market-order-asks-quantity = antall

market-order-fills = Slik blir ordren utført
market-order-fills-price = kurs
market-order-fills-offered = til salgs
market-order-fills-taken = kjøpt
market-order-fills-amount = beløp
market-order-fills-step = Ordren går gjennom ordreboken nivå for nivå, det billigste først, og tar det som er til salgs, helt til alle aksjene er kjøpt.
market-order-rest-symbol = rest
market-order-taken-symbol = kjøpt
market-order-best-symbol = beste salgskurs

market-order-cost = Samlet beløp
market-order-cost-symbol = samlet beløp
market-order-cost-step = Alle beløpene til sammen er det ordren koster.

market-order-average = Gjennomsnittspris
market-order-average-symbol = gjennomsnittspris
market-order-average-step = Gjennomsnittsprisen er det samlede beløpet delt på antall aksjer.

market-order-best-step = Den beste salgskursen er den laveste i ordreboken.

market-order-slippage = Prisglidning (slippage)
market-order-slippage-symbol = prisglidning
market-order-slippage-step = Prisglidningen er det hver aksje i gjennomsnitt koster utover den beste salgskursen.

market-order-relative-slippage = Prisglidning i prosent
market-order-relative-slippage-symbol = relativ prisglidning
market-order-relative-slippage-step = I prosent av den beste salgskursen er det:

market-order-empty-book = Ordreboken er tom. Uten salgsordrer er det ingenting å kjøpe.
market-order-book-too-thin = Ordreboken er for tynn: Det er færre aksjer til salgs enn ordren gjelder.

market-order-status = Samlet beløp: { $cost }. Gjennomsnittspris: { $average }. Prisglidning: { $slippage }, det vil si { $relative_slippage }.

market-order-picture = Ordren utføres fra den laveste kursen og oppover. Gjennomsnittsprisen blir { $average }, altså { $slippage } mer enn den beste salgskursen. Til sammen koster aksjene { $cost }.

# Ordreboken på forsiden. $step og $over er ferdig skrevne tall; etter «after» står termen for ordren.
market-order-book-title = Hva koster det å kjøpe straks?
market-order-book-quantity = Du kjøper
market-order-book-after = aksjer, med en
market-order-book-first = Kjøpere
market-order-book-level = Kurs
market-order-book-second = Selgere
market-order-book-between = spread
market-order-book-result = Du betaler i snitt
market-order-book-less = { $step } færre
market-order-book-more = { $step } flere
market-order-book-over = { $over } over beste kurs
market-order-book-caption = Kjøperne venter til venstre, selgerne til høyre. Det som er fylt, er kjøpet ditt.

market-order-exercise-cost = I ordreboken ligger salgsordrene nedenfor. Du kjøper { $quantity } aksjer med en markedsordre. Hvor mye betaler du til sammen?
market-order-exercise-cost-best-price = Du har regnet med den laveste kursen for alle aksjene. Så mange er ikke til salgs til den kursen: Gå videre til den neste.
market-order-exercise-cost-last-price = Du har regnet med den høyeste av kursene for alle aksjene. De første får du billigere.
market-order-exercise-cost-whole-levels = Du har regnet med alt som er til salgs, også til den høyeste av kursene. Der trenger du bare resten.

market-order-exercise-average = I ordreboken ligger salgsordrene nedenfor. Du kjøper { $quantity } aksjer med en markedsordre. Hva betaler du i gjennomsnitt per aksje?
market-order-exercise-average-mean-of-prices = Dette er det enkle gjennomsnittet av kursene. Vekt hver kurs med antallet aksjer du kjøper til den.
market-order-exercise-average-best-price = Dette er den beste kursen. Den gjelder bare for de første aksjene: Del det samlede beløpet på antallet.
market-order-exercise-average-last-price = Dette er kursen på de siste aksjene. De første var billigere: Del det samlede beløpet på antallet.
