mortgage-pool-title = Was ein Pool von Hypothekendarlehen zahlt
mortgage-pool-example = Ein Pool von Hypothekendarlehen über { $balance } trägt { $loan_rate } Zinsen und läuft noch { $months } Monate. Die Anleger erhalten { $pass_through }, und die Schuldner tilgen jedes Jahr { $yearly_prepayment } der Schuld vorzeitig.

mortgage-pool-balance = Restschuld
mortgage-pool-balance-hint = Was alle Schuldner zusammen noch schulden
mortgage-pool-balance-symbol = Restschuld

mortgage-pool-loan-rate = Darlehenszins
mortgage-pool-loan-rate-hint = Durchschnitt der Darlehen, pro Jahr (WAC)
mortgage-pool-loan-rate-symbol = Darlehenszins

mortgage-pool-pass-through = Zins für die Anleger
mortgage-pool-pass-through-hint = Pro Jahr; der Rest des Darlehenszinses bezahlt die Verwaltung
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
mortgage-pool-payment-step = Die Monatsrate ist in jedem Monat gleich und tilgt die Darlehen genau bis zum Ende der Laufzeit.

mortgage-pool-interest = Zinsen in Monat 1
mortgage-pool-interest-symbol = Zinsen
mortgage-pool-interest-step = Von der Rate gehen zuerst die Zinsen eines Monats auf die Restschuld ab.

mortgage-pool-principal = Planmäßige Tilgung in Monat 1
mortgage-pool-principal-symbol = Tilgung
mortgage-pool-principal-step = Der Rest der Rate ist die planmäßige Tilgung.

mortgage-pool-monthly-prepayment = Vorzeitige Tilgung pro Monat
mortgage-pool-monthly-prepayment-symbol = SMM
mortgage-pool-monthly-prepayment-step = Der Anteil pro Monat (SMM) ergibt, zwölfmal hintereinander, den Anteil pro Jahr (CPR).

mortgage-pool-prepayment = Vorzeitig getilgt in Monat 1
mortgage-pool-prepayment-symbol = vorzeitig getilgt
mortgage-pool-prepayment-step = Er gilt für das, was nach der planmäßigen Tilgung übrig ist.

mortgage-pool-servicing = Verwaltung in Monat 1
mortgage-pool-servicing-symbol = Verwaltung
mortgage-pool-servicing-step = Der Unterschied zwischen dem Darlehenszins und dem Zins für die Anleger bezahlt die Verwaltung der Darlehen.

mortgage-pool-to-investors = An die Anleger in Monat 1
mortgage-pool-to-investors-symbol = an die Anleger
mortgage-pool-to-investors-step = Die Anleger erhalten die Zinsen ohne die Verwaltung, die planmäßige und die vorzeitige Tilgung.

mortgage-pool-cash-flow = Die Zahlungen Monat für Monat
mortgage-pool-cash-flow-month = Monat
mortgage-pool-cash-flow-balance = Restschuld
mortgage-pool-cash-flow-interest = Zinsen
mortgage-pool-cash-flow-servicing = Verwaltung
mortgage-pool-cash-flow-principal = Tilgung
mortgage-pool-cash-flow-prepayment = vorzeitig
mortgage-pool-cash-flow-to-investors = an die Anleger
mortgage-pool-cash-flow-step = In jedem weiteren Monat wiederholt sich das mit der verbliebenen Restschuld. Die Rate sinkt um den vorzeitig getilgten Anteil, und im letzten Monat wird alles zurückgezahlt, was noch offen ist.

mortgage-pool-average-life = Durchschnittliche Laufzeit in Jahren
mortgage-pool-average-life-symbol = Laufzeit
mortgage-pool-average-life-step = Die durchschnittliche Laufzeit sagt, wie lange das Geld im Mittel gebunden ist: Jeder Monat zählt mit dem Betrag, der dann zurückgezahlt wird.

mortgage-pool-rates-reversed = Der Zins für die Anleger kann nicht höher sein als der Darlehenszins.

mortgage-pool-status = Monat 1: Rate { $payment }, Zinsen { $interest }, planmäßige Tilgung { $principal }, vorzeitige Tilgung { $prepayment } ({ $monthly_prepayment }), Verwaltung { $servicing }, an die Anleger { $to_investors }. Durchschnittliche Laufzeit in Jahren: { $average_life }.
