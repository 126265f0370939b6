mortgage-pool-title = Was ein Pool von Hypothekendarlehen einbringt
mortgage-pool-summary = Verfolgt Monat für Monat, was ein Pool von Hypothekendarlehen an Zinsen, Tilgung und vorzeitiger Tilgung zahlt.
mortgage-pool-example = Ein Pool von Hypothekendarlehen über { $balance } wird mit { $loan_rate } verzinst und läuft noch { $months } Monate. An die Anleger gehen { $pass_through } Zinsen, und die Schuldner tilgen jedes Jahr { $yearly_prepayment } der Restschuld vorzeitig.

mortgage-pool-balance = Restschuld
mortgage-pool-balance-hint = Was alle Schuldner zusammen noch schulden
mortgage-pool-balance-symbol = Restschuld

mortgage-pool-loan-rate = Darlehenszins
mortgage-pool-loan-rate-hint = Gewichteter Durchschnitt der Darlehen, pro Jahr (WAC)
mortgage-pool-loan-rate-symbol = Darlehenszins

mortgage-pool-pass-through = Zins für die Anleger
mortgage-pool-pass-through-hint = Pro Jahr; der Rest des Darlehenszinses deckt die Verwaltungsgebühr
mortgage-pool-pass-through-symbol = Zins für die Anleger

mortgage-pool-months = Restlaufzeit in Monaten
mortgage-pool-months-hint = Bis die Darlehen planmäßig getilgt sind
mortgage-pool-months-symbol = n

mortgage-pool-yearly-prepayment = Vorzeitige Tilgung pro Jahr
mortgage-pool-yearly-prepayment-hint = Anteil an der Restschuld (CPR)
mortgage-pool-yearly-prepayment-symbol = CPR

mortgage-pool-monthly-rate-symbol = r
mortgage-pool-monthly-rate-step = Der Monatszins r ist ein Zwölftel des Darlehenszinses, als Dezimalzahl geschrieben.

mortgage-pool-payment = Monatsrate
mortgage-pool-payment-symbol = Rate
mortgage-pool-payment-step = Die Monatsrate ist so bemessen, dass gleichbleibende Raten die Darlehen genau bis zum Ende der Laufzeit tilgen.

mortgage-pool-interest = Zinsen im ersten Monat
mortgage-pool-interest-symbol = Zinsen
mortgage-pool-interest-step = Von der Rate gehen zuerst die Zinsen ab, die in einem Monat auf die Restschuld anfallen.

mortgage-pool-principal = Planmäßige Tilgung im ersten Monat
mortgage-pool-principal-symbol = Tilgung
mortgage-pool-principal-step = Der Rest der Rate ist die planmäßige Tilgung.

mortgage-pool-monthly-prepayment = Vorzeitige Tilgung pro Monat
mortgage-pool-monthly-prepayment-symbol = SMM
mortgage-pool-monthly-prepayment-step = Zwölfmal nacheinander angewandt, ergibt der Anteil pro Monat (SMM) den Anteil pro Jahr (CPR).

mortgage-pool-prepayment = Vorzeitige Tilgung im ersten Monat
mortgage-pool-prepayment-symbol = vorzeitig getilgt
mortgage-pool-prepayment-step = Dieser Anteil bezieht sich auf die Schuld, die nach der planmäßigen Tilgung übrig ist.

mortgage-pool-servicing = Verwaltungsgebühr im ersten Monat
mortgage-pool-servicing-symbol = Verwaltungsgebühr
mortgage-pool-servicing-step = Die Differenz zwischen dem Darlehenszins und dem Zins für die Anleger ist die Gebühr für die Verwaltung der Darlehen.

mortgage-pool-to-investors = An die Anleger im ersten Monat
mortgage-pool-to-investors-symbol = an die Anleger
mortgage-pool-to-investors-step = Die Anleger erhalten die Zinsen abzüglich der Verwaltungsgebühr sowie die planmäßige und die vorzeitige Tilgung.

mortgage-pool-cash-flow = Die Zahlungen Monat für Monat
mortgage-pool-cash-flow-month = Monat
mortgage-pool-cash-flow-balance = Restschuld
mortgage-pool-cash-flow-interest = Zinsen
mortgage-pool-cash-flow-servicing = Gebühr
mortgage-pool-cash-flow-principal = Tilgung
mortgage-pool-cash-flow-prepayment = vorzeitig
mortgage-pool-cash-flow-to-investors = an die Anleger
mortgage-pool-cash-flow-step = In jedem weiteren Monat wiederholt sich das mit der verbliebenen Restschuld. Die Rate sinkt um den vorzeitig getilgten Anteil, und im letzten Monat wird alles zurückgezahlt, was noch offen ist.

mortgage-pool-average-life = Durchschnittliche Laufzeit in Jahren
mortgage-pool-average-life-symbol = Laufzeit
mortgage-pool-average-life-step = Die durchschnittliche Laufzeit gibt an, wie lange das Geld im Mittel gebunden ist: Jeder Monat zählt mit dem Betrag, der dann getilgt wird.

mortgage-pool-rates-reversed = Der Zins für die Anleger kann nicht höher sein als der Darlehenszins.

mortgage-pool-status = Erster Monat: Rate { $payment }, Zinsen { $interest }, planmäßige Tilgung { $principal }, vorzeitige Tilgung { $prepayment } ({ $monthly_prepayment }), Verwaltungsgebühr { $servicing }, an die Anleger { $to_investors }. Durchschnittliche Laufzeit in Jahren: { $average_life }.

mortgage-pool-picture = Die Säulen zeigen, was die Schuldner Jahr für Jahr zahlen; die Beträge sind Summen über die gesamte Laufzeit. Die durchschnittliche Laufzeit beträgt { $average_life } Jahre.
mortgage-pool-picture-across = Jahr
mortgage-pool-picture-up = { $unit } pro Jahr

mortgage-pool-solve-balance-payment = Restschuld bei gegebener Monatsrate
mortgage-pool-solve-yearly-prepayment-monthly-prepayment = Vorzeitige Tilgung pro Jahr bei gegebener vorzeitiger Tilgung pro Monat

mortgage-pool-exercise-payment = Hypothekendarlehen von zusammen { $balance } haben einen Zinssatz von { $loan_rate } im Jahr und werden in { $months } Monaten mit gleichbleibenden Raten getilgt. Wie hoch ist die monatliche Rate?
mortgage-pool-exercise-payment-interest-alone = Das sind nur die Zinsen des ersten Monats. Die Rate muss auch das Darlehen tilgen.
mortgage-pool-exercise-payment-straight = Hier ist eine gleichbleibende Tilgung zu den ersten Zinsen addiert. So würden die Raten immer kleiner: Gleich hohe ergibt die Annuitätenformel.
mortgage-pool-exercise-payment-yearly-rate = Das ist die Rate bei einer Zahlung im Jahr. Der Zinssatz ist durch zwölf zu teilen und mit Monaten zu rechnen.

mortgage-pool-exercise-yearly-prepayment = Jeden Monat werden { $monthly_prepayment } der Restschuld eines Hypothekenpools vorzeitig getilgt. Welcher Anteil ist das im Jahr?
mortgage-pool-exercise-yearly-prepayment-times-twelve = Hier ist mit zwölf multipliziert. Jeden Monat gilt der Satz nur für den Rest: Zu berechnen ist, wie viel nach zwölf Monaten noch übrig ist.
mortgage-pool-exercise-yearly-prepayment-compounded = Hier wächst der Betrag zwölf Monate lang. Er wird aber kleiner: Der Faktor ist eins minus dem Anteil.
mortgage-pool-exercise-yearly-prepayment-one-month = Das ist der Anteil für einen Monat. Gefragt ist nach zwölf.
