mortgage-pool-title = Betalingene fra en boliglånspulje
mortgage-pool-summary = Følger betalingene fra en boliglånspulje måned for måned, med renter, avdrag og førtidig innfrielse.
mortgage-pool-example = Lånene i en boliglånspulje er på til sammen { $balance }, har en rente på { $loan_rate } og løper i { $months } måneder til. Investorene får { $pass_through }, og hvert år blir { $yearly_prepayment } av restgjelden innfridd før tiden.

mortgage-pool-balance = Restgjeld
mortgage-pool-balance-hint = Det låntakerne skylder til sammen
mortgage-pool-balance-symbol = restgjeld

mortgage-pool-loan-rate = Lånerente
mortgage-pool-loan-rate-hint = Gjennomsnittet for lånene, per år (WAC)
mortgage-pool-loan-rate-symbol = lånerente

mortgage-pool-pass-through = Rente til investorene
mortgage-pool-pass-through-hint = Per år; resten av lånerenten går til administrasjon
mortgage-pool-pass-through-symbol = rente til investorene

mortgage-pool-months = Gjenstående måneder
mortgage-pool-months-hint = Til lånene er nedbetalt etter planen
mortgage-pool-months-symbol = n

mortgage-pool-yearly-prepayment = Førtidig innfridd i året
mortgage-pool-yearly-prepayment-hint = Andel av restgjelden (CPR)
mortgage-pool-yearly-prepayment-symbol = CPR

mortgage-pool-monthly-rate-symbol = r
mortgage-pool-monthly-rate-step = Månedsrenten r er en tolvdel av lånerenten, skrevet som desimaltall.

mortgage-pool-payment = Terminbeløp
mortgage-pool-payment-symbol = terminbeløp
mortgage-pool-payment-step = Terminbeløpet er like stort hver måned, og med det siste er lånene nedbetalt.

mortgage-pool-interest = Renter i måned 1
mortgage-pool-interest-symbol = renter
mortgage-pool-interest-step = Terminbeløpet skal først dekke én måneds renter av restgjelden.

mortgage-pool-principal = Avdrag i måned 1
mortgage-pool-principal-symbol = avdrag
mortgage-pool-principal-step = Resten av terminbeløpet er avdrag etter planen.

mortgage-pool-monthly-prepayment = Førtidig innfridd i måneden
mortgage-pool-monthly-prepayment-symbol = SMM
mortgage-pool-monthly-prepayment-step = Når samme andel (SMM) innfris tolv måneder på rad, blir det til sammen andelen i året (CPR).

mortgage-pool-prepayment = Førtidig innfridd i måned 1
mortgage-pool-prepayment-symbol = førtidig innfridd
mortgage-pool-prepayment-step = Andelen regnes av restgjelden etter avdraget.

mortgage-pool-servicing = Administrasjon i måned 1
mortgage-pool-servicing-symbol = administrasjon
mortgage-pool-servicing-step = Forskjellen mellom lånerenten og renten til investorene dekker administrasjonen av lånene.

mortgage-pool-to-investors = Til investorene i måned 1
mortgage-pool-to-investors-symbol = til investorene
mortgage-pool-to-investors-step = Investorene får rentene etter at administrasjonen er trukket fra, og dessuten avdraget og det som er innfridd før tiden.

mortgage-pool-cash-flow = Betalingene måned for måned
mortgage-pool-cash-flow-month = måned
mortgage-pool-cash-flow-balance = restgjeld
mortgage-pool-cash-flow-interest = renter
mortgage-pool-cash-flow-servicing = administrasjon
mortgage-pool-cash-flow-principal = avdrag
mortgage-pool-cash-flow-prepayment = førtidig
mortgage-pool-cash-flow-to-investors = til investorene
mortgage-pool-cash-flow-step = Regnestykket gjentas hver måned med den restgjelden som da er igjen. Terminbeløpet minker etter hvert som lån innfris før tiden, og den siste måneden betales alt som gjenstår.

mortgage-pool-average-life = Gjennomsnittlig løpetid i år
mortgage-pool-average-life-symbol = løpetid
mortgage-pool-average-life-step = Den gjennomsnittlige løpetiden viser hvor lenge det i gjennomsnitt går før gjelden er betalt tilbake. Hver måned vektes med det som da blir betalt.

mortgage-pool-rates-reversed = Renten til investorene kan ikke være høyere enn lånerenten.

mortgage-pool-status = Måned 1: terminbeløp { $payment }, renter { $interest }, avdrag { $principal }, førtidig innfridd { $prepayment } ({ $monthly_prepayment }), administrasjon { $servicing }, til investorene { $to_investors }. Gjennomsnittlig løpetid i år: { $average_life }.

mortgage-pool-picture = Det låntakerne betaler, år for år. Beløpene er summene for hele løpetiden. I gjennomsnitt blir gjelden stående i { $average_life } år.
mortgage-pool-picture-across = År
mortgage-pool-picture-up = { $unit } per år

mortgage-pool-solve-balance-payment = Restgjeld ved et gitt terminbeløp
mortgage-pool-solve-yearly-prepayment-monthly-prepayment = Førtidig innfridd i året ved en gitt andel i måneden

mortgage-pool-exercise-payment = Boliglån på { $balance } til sammen har en rente på { $loan_rate } i året, en tolvdel hver måned. De betales ned med like store terminbeløp i { $months } måneder. Hvor stort er terminbeløpet i måneden?
mortgage-pool-exercise-payment-interest-alone = Dette er bare rentene for den første måneden. Terminbeløpet skal også betale ned lånene.
mortgage-pool-exercise-payment-straight = Du har delt gjelden i like store avdrag, og rentene kommer i tillegg. Da blir terminbeløpene stadig mindre: Bruk annuitetsformelen, som gir like store terminbeløp.
mortgage-pool-exercise-payment-yearly-rate = Dette er beløpet for betaling én gang i året. Del renten på tolv og regn med måneder.

mortgage-pool-exercise-yearly-prepayment = Hver måned blir { $monthly_prepayment } av restgjelden i en boliglånspulje innfridd før tiden. Hvor stor andel blir det i løpet av et år?
mortgage-pool-exercise-yearly-prepayment-times-twelve = Du har ganget med tolv. Prosenten regnes hver måned av det som er igjen: Regn ut hvor mye som står igjen etter tolv måneder.
mortgage-pool-exercise-yearly-prepayment-compounded = Du har latt beløpet vokse i tolv måneder. Her minker det: Regn med én minus andelen.
mortgage-pool-exercise-yearly-prepayment-one-month = Dette er andelen for én måned. Regn ut hvor mye som står igjen etter tolv måneder.
