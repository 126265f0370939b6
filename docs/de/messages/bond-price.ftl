bond-price-title = Der Preis einer Anleihe
bond-price-summary = Ermittelt aus Kupons, Restlaufzeit und Effektivverzinsung den Preis einer Anleihe, mit und ohne Stückzinsen.
bond-price-example = Eine Anleihe hat einen Nennwert von { $face } und einen Kuponsatz von { $coupon_rate }. Bis zur Fälligkeit werden noch { $years } jährliche Kupons gezahlt; die letzte Zahlung liegt { $days } Tage zurück. Die Effektivverzinsung am Markt beträgt { $market_yield }.

bond-price-face = Nennwert
bond-price-face-hint = Betrag, der bei Fälligkeit zurückgezahlt wird
bond-price-face-symbol = Nennwert

bond-price-coupon-rate = Kuponsatz
bond-price-coupon-rate-hint = Jährlicher Kupon in Prozent des Nennwerts
bond-price-coupon-rate-symbol = Kuponsatz

bond-price-market-yield = Effektivverzinsung
bond-price-market-yield-hint = Rendite pro Jahr, die Anleger von vergleichbaren Anleihen verlangen
bond-price-market-yield-symbol = Verzinsung

bond-price-years = Verbleibende Kupons
bond-price-years-hint = Einer im Jahr; mit dem letzten wird der Nennwert zurückgezahlt
bond-price-years-symbol = n

bond-price-days = Tage seit dem letzten Kupon
bond-price-days-hint = Das Jahr zählt 365 Tage
bond-price-days-symbol = Tage

bond-price-coupon-symbol = Kupon
bond-price-coupon-step = Jedes Jahr zahlt der Emittent einen Kupon.

bond-price-growth-symbol = Zinsfaktor
bond-price-growth-step = Der Zinsfaktor gibt an, um welchen Faktor ein Betrag in einem Jahr wächst.

bond-price-value-symbol = Wert
bond-price-value-step = Am letzten Zinstermin entsprach der Wert der Anleihe dem Barwert aller künftigen Kupons und des Nennwerts, also ihrem abgezinsten Wert: Jeder Betrag wird für jedes Jahr bis zur Zahlung einmal durch den Zinsfaktor geteilt.

bond-price-accrued = Stückzinsen
bond-price-accrued-symbol = Stückzinsen
bond-price-accrued-step = Ein Teil des nächsten Kupons entfällt auf die Tage, die schon vergangen sind. Diese Stückzinsen stehen dem Verkäufer zu.

bond-price-dirty = Voller Preis mit Stückzinsen
bond-price-dirty-symbol = voller Preis
bond-price-dirty-step = Seit dem letzten Zinstermin ist der Wert mit der Effektivverzinsung gewachsen. Das Ergebnis ist der volle Preis, den der Käufer bezahlt.

bond-price-clean = Kurs ohne Stückzinsen
bond-price-clean-symbol = Kurs
bond-price-clean-step = Nach Abzug der Stückzinsen bleibt der Kurs ohne Stückzinsen, hier noch als Betrag.

bond-price-quote = Notierter Kurs in Prozent des Nennwerts
bond-price-quote-symbol = notierter Kurs
bond-price-quote-step = Notiert wird der Kurs ohne Stückzinsen, und zwar in Prozent des Nennwerts.

bond-price-status = Stückzinsen: { $accrued }. Voller Preis mit Stückzinsen: { $dirty }. Kurs ohne Stückzinsen: { $clean }, notiert mit { $quote } des Nennwerts.

bond-price-solve-face-accrued = Nennwert bei gegebenen Stückzinsen
bond-price-solve-coupon-rate-accrued = Kuponsatz bei gegebenen Stückzinsen
bond-price-solve-days-accrued = Tage seit dem letzten Kupon bei gegebenen Stückzinsen
bond-price-solve-face-dirty = Nennwert bei gegebenem vollem Preis
bond-price-solve-coupon-rate-dirty = Kuponsatz bei gegebenem vollem Preis
bond-price-solve-days-dirty = Tage seit dem letzten Kupon bei gegebenem vollem Preis
bond-price-solve-face-clean = Nennwert bei gegebenem Kurs ohne Stückzinsen
bond-price-solve-coupon-rate-clean = Kuponsatz bei gegebenem Kurs ohne Stückzinsen
bond-price-solve-market-yield-clean = Effektivverzinsung bei gegebenem Kurs ohne Stückzinsen
bond-price-solve-market-yield-quote = Effektivverzinsung bei gegebenem notiertem Kurs

bond-price-exercise-clean = Eine Anleihe hat einen Nennwert von { $face } und einen Kuponsatz von { $coupon_rate }. Es werden noch { $years } jährliche Kupons gezahlt; die letzte Zahlung liegt { $days } Tage zurück. Ein Jahr hat 365 Tage. Die Effektivverzinsung beträgt { $market_yield }. Wie hoch ist der Kurs ohne Stückzinsen?
bond-price-exercise-clean-dirty = Das ist der volle Preis mit Stückzinsen. Sie sind noch abzuziehen.
bond-price-exercise-clean-accrued-added = Hier sind die Stückzinsen addiert. Der Barwert enthält sie schon: Sie sind abzuziehen.
bond-price-exercise-clean-last-coupon-day = Hier ist mit dem Wert am letzten Kupontag gerechnet. Er wird zuerst mit der Effektivverzinsung bis heute aufgezinst, dann gehen die Stückzinsen davon ab.

bond-price-exercise-coupon-rate = Eine Anleihe mit einem Nennwert von { $face } hat { $days } Tage nach dem letzten Kupon Stückzinsen von { $accrued }. Ein Jahr hat 365 Tage. Wie hoch ist der Kuponsatz?
bond-price-exercise-coupon-rate-not-for-a-year = Das ist der Zins nur für diese Tage. Er ist auf ein ganzes Jahr umzurechnen.
bond-price-exercise-coupon-rate-amount = Das ist der Kupon als Betrag. Geteilt durch den Nennwert ergibt er den Satz.
bond-price-exercise-coupon-rate-days-upside-down = Der Bruch mit den Tagen steht auf dem Kopf. Ein Jahr ist länger als diese Tage: Zu multiplizieren ist mit 365 geteilt durch die Zahl der Tage.
