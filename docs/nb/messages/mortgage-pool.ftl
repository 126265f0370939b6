mortgage-pool-title = Betalingene fra en samling boliglån
mortgage-pool-example = En samling boliglån på til sammen { $balance } har en rente på { $loan_rate } og { $months } måneder igjen. Investorene får { $pass_through }, og låntakerne innfrir { $yearly_prepayment } av gjelden i året før tiden.

mortgage-pool-balance = Restgjeld
mortgage-pool-balance-hint = Det låntakerne til sammen skylder
mortgage-pool-balance-symbol = restgjeld

mortgage-pool-loan-rate = Lånerente
mortgage-pool-loan-rate-hint = Gjennomsnittet av lånene, per år (WAC)
mortgage-pool-loan-rate-symbol = lånerente

mortgage-pool-pass-through = Rente til investorene
mortgage-pool-pass-through-hint = Per år; resten av lånerenten betaler forvaltningen
mortgage-pool-pass-through-symbol = rente til investorene

mortgage-pool-months = Gjenstående måneder
mortgage-pool-months-hint = Til lånene er nedbetalt etter planen
mortgage-pool-months-symbol = n

mortgage-pool-yearly-prepayment = Førtidig innfridd per år
mortgage-pool-yearly-prepayment-hint = Andel av restgjelden (CPR)
mortgage-pool-yearly-prepayment-symbol = CPR

mortgage-pool-monthly-rate-symbol = r
mortgage-pool-monthly-rate-step = Månedsrenten r er en tolvdel av lånerenten, skrevet som desimaltall.

mortgage-pool-payment = Terminbeløp
mortgage-pool-payment-symbol = terminbeløp
mortgage-pool-payment-step = Terminbeløpet er like stort hver måned og betaler ned lånene akkurat til slutten.

mortgage-pool-interest = Renter i måned 1
mortgage-pool-interest-symbol = renter
mortgage-pool-interest-step = Av terminbeløpet går først en måneds renter av restgjelden.

mortgage-pool-principal = Avdrag i måned 1
mortgage-pool-principal-symbol = avdrag
mortgage-pool-principal-step = Resten av terminbeløpet er avdrag etter planen.

mortgage-pool-monthly-prepayment = Førtidig innfridd per måned
mortgage-pool-monthly-prepayment-symbol = SMM
mortgage-pool-monthly-prepayment-step = Andelen per måned (SMM) gir, gjentatt tolv ganger, andelen per år (CPR).

mortgage-pool-prepayment = Førtidig innfridd i måned 1
mortgage-pool-prepayment-symbol = førtidig innfridd
mortgage-pool-prepayment-step = Den gjelder det som er igjen etter avdraget.

mortgage-pool-servicing = Forvaltning i måned 1
mortgage-pool-servicing-symbol = forvaltning
mortgage-pool-servicing-step = Forskjellen mellom lånerenten og renten til investorene betaler forvaltningen av lånene.

mortgage-pool-to-investors = Til investorene i måned 1
mortgage-pool-to-investors-symbol = til investorene
mortgage-pool-to-investors-step = Investorene får renter uten forvaltningen, avdraget og det som er innfridd før tiden.

mortgage-pool-cash-flow = Betalingene måned for måned
mortgage-pool-cash-flow-month = måned
mortgage-pool-cash-flow-balance = restgjeld
mortgage-pool-cash-flow-interest = renter
mortgage-pool-cash-flow-servicing = forvaltning
mortgage-pool-cash-flow-principal = avdrag
mortgage-pool-cash-flow-prepayment = førtidig
mortgage-pool-cash-flow-to-investors = til investorene
mortgage-pool-cash-flow-step = Hver måned gjentar dette med restgjelden som er igjen. Terminbeløpet minker med andelen som er innfridd, og den siste måneden betaler alt som er igjen.

mortgage-pool-average-life = Gjennomsnittlig løpetid i år
mortgage-pool-average-life-symbol = løpetid
mortgage-pool-average-life-step = Den gjennomsnittlige løpetiden sier hvor lenge gjelden i gjennomsnitt blir stående: Hver måned teller med det som da betales tilbake.

mortgage-pool-rates-reversed = Renten til investorene kan ikke være høyere enn lånerenten.

mortgage-pool-status = Måned 1: terminbeløp { $payment }, renter { $interest }, avdrag { $principal }, førtidig innfridd { $prepayment } ({ $monthly_prepayment }), forvaltning { $servicing }, til investorene { $to_investors }. Gjennomsnittlig løpetid i år: { $average_life }.
