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

present-value-exercise-present-value = In { $years } Jahren erhält eine Anlegerin { $payment }. Der Zinssatz beträgt { $rate } im Jahr, mit Zinseszins. Wie viel ist die Zahlung heute wert?
present-value-exercise-present-value-interest-subtracted = Hier sind für jedes Jahr die Prozente vom Betrag abgezogen. Stattdessen ist für jedes Jahr einmal durch den Zinsfaktor zu teilen.
present-value-exercise-present-value-future-value = Hier ist der Betrag aufgezinst. Er kommt erst später und ist heute weniger wert: Durch den Zinsfaktor ist zu teilen.
present-value-exercise-present-value-one-year = Hier ist nur um ein Jahr abgezinst. Für jedes der Jahre ist durch den Zinsfaktor zu teilen.

present-value-exercise-payment = Eine Zahlung in { $years } Jahren ist heute { $present_value } wert. Der Zinssatz beträgt { $rate } im Jahr, mit Zinseszins. Wie hoch ist die Zahlung?
present-value-exercise-payment-simple-interest = Hier ist ohne Zinseszins gerechnet. Für jedes der Jahre ist mit dem Zinsfaktor zu multiplizieren.
present-value-exercise-payment-discounted = Hier ist durch den Zinsfaktor geteilt. Der Barwert ist schon abgezinst: Zu multiplizieren ist mit ihm.
present-value-exercise-payment-one-year = Hier ist nur um ein Jahr aufgezinst. Für jedes der Jahre ist mit dem Zinsfaktor zu multiplizieren.
