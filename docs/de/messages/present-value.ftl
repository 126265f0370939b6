present-value-title = Der Barwert einer künftigen Zahlung
present-value-summary = Berechnet, was eine Zahlung, die erst in einigen Jahren fällig ist, heute wert ist.
present-value-example = In { $years } Jahren werden { $payment } gezahlt. Der Zinssatz beträgt { $rate } im Jahr.

present-value-payment = Künftige Zahlung
present-value-payment-hint = Der Betrag, der einmal gezahlt wird
present-value-payment-symbol = Zahlung

present-value-rate = Zinssatz pro Jahr
present-value-rate-hint = Die Rendite, die eine ebenso sichere Anlage bringen würde
present-value-rate-symbol = Zinssatz

present-value-years = Jahre bis zur Zahlung
present-value-years-hint = Ganze Jahre
present-value-years-symbol = n

present-value-growth-symbol = Zinsfaktor
present-value-growth-step = Der Zinsfaktor gibt an, um welchen Faktor ein Betrag bei diesem Zinssatz in einem Jahr wächst.

present-value-present-value = Barwert
present-value-present-value-symbol = Barwert
present-value-present-value-step = Die Zahlung wird für jedes Jahr, das bis dahin vergeht, einmal durch den Zinsfaktor geteilt. Heute zu diesem Zinssatz angelegt, wüchse der Barwert genau auf die Zahlung an.

present-value-discount = Abzinsung
present-value-discount-symbol = Abzinsung
present-value-discount-step = Um so viel ist die Zahlung heute weniger wert, weil sie erst später kommt.

present-value-status = Barwert: { $present_value }. Abzinsung: { $discount }.

present-value-picture = Die Zahlung von { $payment } besteht aus dem Barwert und den Zinsen bis zur Fälligkeit.

present-value-solve-payment-present-value = Künftige Zahlung bei gegebenem Barwert
present-value-solve-rate-present-value = Zinssatz bei gegebenem Barwert
present-value-solve-years-present-value = Jahre bis zur Zahlung bei gegebenem Barwert
present-value-solve-payment-discount = Künftige Zahlung bei gegebener Abzinsung
present-value-solve-rate-discount = Zinssatz bei gegebener Abzinsung
present-value-solve-years-discount = Jahre bis zur Zahlung bei gegebener Abzinsung

present-value-exercise-present-value = In { $years } Jahren erhältst du { $payment }. Der Zinssatz beträgt { $rate } im Jahr, mit Zinseszins. Wie viel ist die Zahlung heute wert?
present-value-exercise-present-value-interest-subtracted = Du hast für jedes Jahr die Prozente vom Betrag abgezogen. Teile stattdessen durch den Wachstumsfaktor, einmal für jedes Jahr.
present-value-exercise-present-value-future-value = Du hast den Betrag wachsen lassen. Er kommt erst später und ist heute weniger wert: Teile, statt zu multiplizieren.
present-value-exercise-present-value-one-year = Du hast nur um ein Jahr abgezinst. Teile für jedes der Jahre durch den Wachstumsfaktor.

present-value-exercise-payment = Eine Zahlung in { $years } Jahren ist heute { $present_value } wert. Der Zinssatz beträgt { $rate } im Jahr, mit Zinseszins. Wie hoch ist die Zahlung?
present-value-exercise-payment-simple-interest = Du hast ohne Zinseszins gerechnet. Multipliziere für jedes der Jahre mit dem Wachstumsfaktor.
present-value-exercise-payment-discounted = Du hast durch den Wachstumsfaktor geteilt. Der Barwert ist schon abgezinst: Multipliziere.
present-value-exercise-payment-one-year = Du hast nur um ein Jahr aufgezinst. Multipliziere für jedes der Jahre mit dem Wachstumsfaktor.
