market-order-title = Hva en markedsordre koster
market-order-example = En investor vil kjøpe { $quantity } aksjer med en markedsordre. I ordreboken { $asks ->
    [one] ligger én salgsordre
   *[other] ligger { $asks } salgsordrer
}.

market-order-quantity = Antall aksjer
market-order-quantity-hint = Så mange som markedsordren skal kjøpe
market-order-quantity-symbol = antall i ordren

market-order-asks = Salgsordrer i ordreboken
market-order-asks-hint = Rekkefølgen er fri; ordren tar den laveste kursen først
market-order-asks-price = kurs
market-order-asks-quantity = antall

market-order-fills = Slik blir ordren fylt
market-order-fills-price = kurs
market-order-fills-offered = til salgs
market-order-fills-taken = kjøpt
market-order-fills-amount = beløp
market-order-fills-step = Ordren går nivå for nivå gjennom ordreboken, det billigste først, og tar det som finnes, til den er fylt.
market-order-rest-symbol = rest
market-order-taken-symbol = kjøpt
market-order-best-symbol = beste kurs

market-order-cost = Samlet beløp
market-order-cost-symbol = samlet beløp
market-order-cost-step = Til sammen koster ordren summen av beløpene.

market-order-average = Gjennomsnittskurs
market-order-average-symbol = gjennomsnittskurs
market-order-average-step = Gjennomsnittskursen er det samlede beløpet delt på antall aksjer.

market-order-best-step = Beste kurs er den laveste i ordreboken.

market-order-slippage = Kursglidning (slippage)
market-order-slippage-symbol = kursglidning
market-order-slippage-step = Så mye mer enn den beste kursen betaler ordren i gjennomsnitt for hver aksje.

market-order-relative-slippage = Kursglidning i prosent
market-order-relative-slippage-symbol = relativ kursglidning
market-order-relative-slippage-step = I prosent av den beste kursen er det:

market-order-empty-book = Ordreboken er tom. Uten salgsordrer er det ingenting å kjøpe.
market-order-book-too-thin = Ordreboken er for tynn: Det er færre aksjer til salgs enn ordren vil kjøpe.

market-order-status = Samlet beløp: { $cost }. Gjennomsnittskurs: { $average }. Kursglidning: { $slippage }, det vil si { $relative_slippage }.
