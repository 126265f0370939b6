present-value-title = Nåverdien av et fremtidig beløp
present-value-summary = Regner ut hva et beløp som betales om noen år, er verdt i dag.
present-value-example = Om { $years } år betales { $payment }. Renten er { $rate } i året.

present-value-payment = Fremtidig beløp
present-value-payment-hint = Beløpet som skal betales
present-value-payment-symbol = beløp

present-value-rate = Rente i året
present-value-rate-hint = Avkastningen et like sikkert beløp ville gi et annet sted
present-value-rate-symbol = rente

present-value-years = År til betalingen
present-value-years-hint = Hele år
present-value-years-symbol = n

present-value-growth-symbol = rentefaktor
present-value-growth-step = Rentefaktoren viser hvor mange ganger så stort et beløp blir på ett år med denne renten.

present-value-present-value = Nåverdi
present-value-present-value-symbol = nåverdi
present-value-present-value-step = Beløpet deles på rentefaktoren én gang for hvert år til det betales. Satt inn til denne renten i dag ville nåverdien vokse til nettopp beløpet.

present-value-discount = Forskjell fra beløpet
present-value-discount-symbol = forskjell
present-value-discount-step = Så mye mindre er beløpet verdt i dag, fordi det først betales senere.

present-value-status = Nåverdi: { $present_value }. Forskjell fra beløpet: { $discount }.

present-value-picture = Av beløpet på { $payment } er nåverdien én del. Resten er renten frem til betalingen.

present-value-solve-payment-present-value = Fremtidig beløp ved en gitt nåverdi
present-value-solve-rate-present-value = Rente ved en gitt nåverdi
present-value-solve-years-present-value = År til betalingen ved en gitt nåverdi
present-value-solve-payment-discount = Fremtidig beløp ved en gitt forskjell
present-value-solve-rate-discount = Rente ved en gitt forskjell
present-value-solve-years-discount = År til betalingen ved en gitt forskjell

present-value-exercise-present-value = Om { $years } år får du { $payment }. Renten er { $rate } i året, med renters rente. Hva er beløpet verdt i dag?
present-value-exercise-present-value-interest-subtracted = Du har trukket renten for hvert år fra beløpet. Del heller på rentefaktoren, én gang for hvert år.
present-value-exercise-present-value-future-value = Du har latt beløpet vokse. Det kommer først senere og er verdt mindre i dag: Del i stedet for å gange.
present-value-exercise-present-value-one-year = Du har bare regnet tilbake ett år. Del på rentefaktoren én gang for hvert år.

present-value-exercise-payment = En utbetaling om { $years } år er verdt { $present_value } i dag. Renten er { $rate } i året, med renters rente. Hvor stor er utbetalingen?
present-value-exercise-payment-simple-interest = Du har regnet uten renters rente. Gang med rentefaktoren én gang for hvert år.
present-value-exercise-payment-discounted = Du har delt på rentefaktoren. Nåverdien er allerede regnet tilbake: Gang med den.
present-value-exercise-payment-one-year = Du har bare regnet frem ett år. Gang med rentefaktoren én gang for hvert år.
