ipo-split-title = Hvem som får pengene i en børsintroduksjon
ipo-split-summary = Fordeler pengene fra en børsintroduksjon på selskapet, de gamle eierne og banken.
ipo-split-example = Et selskap går på børs til { $price } per aksje. Det utsteder { $primary } nye aksjer, og de gamle eierne selger { $secondary } av sine. Investeringsbanken beholder { $discount } av beløpet i honorar, og selskapet har { $costs } i andre kostnader. Fra før finnes det { $shares_before } aksjer.

ipo-split-price = Tilbudspris
ipo-split-price-hint = Det investorene betaler per aksje
ipo-split-price-symbol = tilbudspris

ipo-split-primary = Nye aksjer
ipo-split-primary-hint = Aksjer selskapet utsteder
ipo-split-primary-symbol = nye aksjer

ipo-split-secondary = Eksisterende aksjer
ipo-split-secondary-hint = Aksjer de gamle eierne selger
ipo-split-secondary-symbol = eksisterende aksjer

ipo-split-discount = Bankens honorar
ipo-split-discount-hint = Forskjellen mellom tilbudsprisen og prisen banken betaler, i prosent av tilbudsprisen
ipo-split-discount-symbol = honorarsats

ipo-split-costs = Andre kostnader
ipo-split-costs-hint = Advokater, revisorer, prospekt og annet, som selskapet betaler
ipo-split-costs-symbol = kostnader

ipo-split-shares-before = Aksjer fra før
ipo-split-shares-before-hint = Alle aksjer i selskapet før børsintroduksjonen
ipo-split-shares-before-symbol = aksjer fra før

ipo-split-primary-gross-symbol = brutto nye
ipo-split-primary-gross-step = For de nye aksjene betaler investorene:
ipo-split-secondary-gross-symbol = brutto eksisterende
ipo-split-secondary-gross-step = For de eksisterende aksjene betaler de:

ipo-split-gross = Samlet tilbudsbeløp
ipo-split-gross-symbol = tilbudsbeløp
ipo-split-gross-step = Tilbudsbeløpet er alt investorene betaler. Bare den delen som gjelder nye aksjer, er emisjonsproveny.

ipo-split-primary-fee-symbol = honorar nye
ipo-split-primary-fee-step = Bankens honorar for de nye aksjene avrundes til hele cent.
ipo-split-secondary-fee-symbol = honorar eksisterende
ipo-split-secondary-fee-step = Det samme gjelder for de eksisterende aksjene.

ipo-split-underwriter = Til investeringsbanken
ipo-split-underwriter-symbol = til banken
ipo-split-underwriter-step = Investeringsbanken får begge honorarene.

ipo-split-issuer = Til selskapet
ipo-split-issuer-symbol = til selskapet
ipo-split-issuer-step = Selskapet får beløpet for de nye aksjene minus honoraret og de andre kostnadene. Det er selskapets nettoproveny.

ipo-split-sellers = Til eierne som selger
ipo-split-sellers-symbol = til eierne
ipo-split-sellers-step = De gamle eierne får beløpet for de eksisterende aksjene minus honoraret.

ipo-split-new-share = De nye aksjenes andel av alle aksjer
ipo-split-new-share-symbol = andel nye aksjer
ipo-split-new-share-step = Etter børsintroduksjonen har selskapet flere aksjer enn før. De nye utgjør denne andelen av alle.

ipo-split-status = Samlet tilbudsbeløp: { $gross }. Til selskapet: { $issuer }. Til eierne som selger: { $sellers }. Til investeringsbanken: { $underwriter }. De nye aksjenes andel av alle aksjer: { $new_share }.

ipo-split-picture = Slik fordeles tilbudsbeløpet på { $gross } mellom selskapet, eierne som selger, investeringsbanken og de andre kostnadene.

ipo-split-solve-price-gross = Tilbudspris som gir ønsket tilbudsbeløp
ipo-split-solve-primary-gross = Nye aksjer som gir ønsket tilbudsbeløp
ipo-split-solve-secondary-gross = Eksisterende aksjer som gir ønsket tilbudsbeløp
ipo-split-solve-discount-underwriter = Laveste honorar som gir banken et gitt beløp
ipo-split-solve-costs-issuer = Andre kostnader når selskapet får et gitt beløp
ipo-split-solve-price-issuer = Laveste tilbudspris som gir selskapet et gitt beløp
ipo-split-solve-primary-issuer = Færrest nye aksjer som gir selskapet et gitt beløp
ipo-split-solve-secondary-sellers = Færrest eksisterende aksjer som gir eierne et gitt beløp
ipo-split-solve-primary-new-share = Nye aksjer som gir ønsket andel av alle aksjer
ipo-split-solve-shares-before-new-share = Aksjer fra før ved en gitt andel nye aksjer

ipo-split-exercise-issuer = Et selskap går på børs til { $price } per aksje. Det utsteder { $primary } nye aksjer, og de gamle eierne selger { $secondary } av sine. Banken beholder { $discount } av beløpet i honorar, og selskapet har { $costs } i andre kostnader. Hvor mye får selskapet?
ipo-split-exercise-issuer-costs-forgotten = De andre kostnadene mangler. Selskapet betaler dem: Trekk dem fra.
ipo-split-exercise-issuer-fee-forgotten = Bankens honorar mangler. Banken beholder det av beløpet for de nye aksjene: Trekk det fra.
ipo-split-exercise-issuer-with-sellers = Du har tatt med aksjene til de gamle eierne. Pengene for dem går til eierne, ikke til selskapet.

ipo-split-exercise-price = I en børsintroduksjon selges { $primary } nye og { $secondary } eksisterende aksjer for { $gross } til sammen. Hva er tilbudsprisen per aksje?
ipo-split-exercise-price-new-shares-alone = Du har bare delt på de nye aksjene. De eksisterende blir også solgt: Del på alle.
ipo-split-exercise-price-old-shares-alone = Du har bare delt på de eksisterende aksjene. De nye blir også solgt: Del på alle.
