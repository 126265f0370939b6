ipo-split-title = Hvem som får pengene ved en børsintroduksjon
ipo-split-example = Et selskap går på børs til { $price } per aksje. Det utsteder { $primary } nye aksjer, og eiere selger { $secondary } gamle. Investeringsbanken beholder { $discount } av beløpet, og selskapet betaler { $costs } i andre kostnader. Fra før finnes det { $shares_before } aksjer.

ipo-split-price = Tilbudskurs
ipo-split-price-hint = Det investorene betaler per aksje
ipo-split-price-symbol = kurs

ipo-split-primary = Nye aksjer
ipo-split-primary-hint = Aksjer som selskapet utsteder
ipo-split-primary-symbol = nye aksjer

ipo-split-secondary = Gamle aksjer
ipo-split-secondary-hint = Aksjer som eierne selger
ipo-split-secondary-symbol = gamle aksjer

ipo-split-discount = Bankens andel
ipo-split-discount-hint = Forskjellen mellom kursen banken betaler og tilbudskursen, i prosent
ipo-split-discount-symbol = bankens andel

ipo-split-costs = Andre kostnader
ipo-split-costs-hint = Advokater, revisorer og prospekt; selskapet betaler
ipo-split-costs-symbol = kostnader

ipo-split-shares-before = Aksjer fra før
ipo-split-shares-before-hint = Alle aksjer i selskapet før børsintroduksjonen
ipo-split-shares-before-symbol = aksjer fra før

ipo-split-primary-gross-symbol = beløp for nye aksjer
ipo-split-primary-gross-step = For de nye aksjene betaler investorene:
ipo-split-secondary-gross-symbol = beløp for gamle aksjer
ipo-split-secondary-gross-step = For de gamle aksjene betaler de:

ipo-split-gross = Hele beløpet
ipo-split-gross-symbol = hele beløpet
ipo-split-gross-step = Til sammen er det hele beløpet fra investorene.

ipo-split-primary-fee-symbol = andel av nye aksjer
ipo-split-primary-fee-step = Bankens andel av de nye aksjene avrundes til hele cent.
ipo-split-secondary-fee-symbol = andel av gamle aksjer
ipo-split-secondary-fee-step = Det samme gjelder de gamle aksjene.

ipo-split-underwriter = Til investeringsbanken
ipo-split-underwriter-symbol = til banken
ipo-split-underwriter-step = Investeringsbanken får andelen av begge.

ipo-split-issuer = Til selskapet
ipo-split-issuer-symbol = til selskapet
ipo-split-issuer-step = Selskapet får beløpet for de nye aksjene minus bankens andel og de andre kostnadene. Det er emisjonsprovenyet.

ipo-split-sellers = Til eierne som selger
ipo-split-sellers-symbol = til eierne
ipo-split-sellers-step = Eierne får beløpet for de gamle aksjene minus bankens andel.

ipo-split-new-share = Nye aksjer av alle aksjer
ipo-split-new-share-symbol = andel nye aksjer
ipo-split-new-share-step = De nye aksjene er en del av et større antall, og de gamle eiernes andel blir tilsvarende mindre.

ipo-split-status = Hele beløpet: { $gross }. Til selskapet: { $issuer }. Til eierne som selger: { $sellers }. Til investeringsbanken: { $underwriter }. Nye aksjer av alle aksjer: { $new_share }.
