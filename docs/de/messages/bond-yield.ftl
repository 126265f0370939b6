bond-yield-title = Die Effektivverzinsung einer Anleihe
bond-yield-summary = Ermittelt die Effektivverzinsung einer Anleihe, die zu einem bestimmten Preis gekauft und bis zur Fälligkeit gehalten wird.
bond-yield-example = Eine Anleihe kostet ohne Stückzinsen { $clean }. Ihr Nennwert beträgt { $face }, ihr Kuponsatz { $coupon_rate }. Bis zur Fälligkeit werden noch { $years } jährliche Kupons gezahlt; die letzte Zahlung liegt { $days } Tage zurück.

bond-yield-clean = Kurs ohne Stückzinsen
bond-yield-clean-hint = Als Betrag: notierter Kurs in Prozent mal Nennwert
bond-yield-clean-symbol = Kurs

bond-yield-quote = Notierter Kurs in Prozent des Nennwerts
bond-yield-quote-symbol = notierter Kurs
bond-yield-quote-step = Notiert wird der Kurs nicht als Betrag, sondern in Prozent des Nennwerts.

bond-yield-face = Nennwert
bond-yield-face-hint = Betrag, der bei Fälligkeit zurückgezahlt wird
bond-yield-face-symbol = Nennwert

bond-yield-coupon-rate = Kuponsatz
bond-yield-coupon-rate-hint = Jährlicher Kupon in Prozent des Nennwerts
bond-yield-coupon-rate-symbol = Kuponsatz

bond-yield-years = Verbleibende Kupons
bond-yield-years-hint = Einer im Jahr; mit dem letzten wird der Nennwert zurückgezahlt
bond-yield-years-symbol = n

bond-yield-days = Tage seit dem letzten Kupon
bond-yield-days-hint = Das Jahr zählt 365 Tage
bond-yield-days-symbol = Tage

bond-yield-coupon-symbol = Kupon
bond-yield-coupon-step = Jedes Jahr zahlt der Emittent einen Kupon.
bond-yield-accrued-symbol = Stückzinsen
bond-yield-accrued-step = Die Stückzinsen sind der Teil des nächsten Kupons, der auf die vergangenen Tage entfällt.
bond-yield-dirty-symbol = voller Preis
bond-yield-dirty-step = Der Käufer bezahlt den vollen Preis, also den Kurs und die Stückzinsen.

bond-yield-trials = Geprüfte Zinssätze
bond-yield-trials-market-yield = Verzinsung
bond-yield-trials-price = Kurs
bond-yield-trials-step = Keine Formel liefert die Effektivverzinsung unmittelbar. Deshalb wird ein Zinssatz ausprobiert. Aus dem Abstand zwischen dem Kurs, der sich daraus ergibt, und dem tatsächlichen Kurs folgt ein besserer Zinssatz, und so weiter, bis der Kurs stimmt.

bond-yield-market-yield = Effektivverzinsung
bond-yield-market-yield-symbol = Effektivverzinsung

bond-yield-growth-symbol = Zinsfaktor
bond-yield-growth-step = Die Probe: Der Zinsfaktor gibt an, um welchen Faktor ein Betrag bei dieser Verzinsung in einem Jahr wächst.
bond-yield-value-symbol = Wert
bond-yield-value-step = So viel waren alle künftigen Zahlungen am letzten Zinstermin zusammen wert.
bond-yield-price-symbol = berechneter Kurs
bond-yield-price-step = Bis heute aufgezinst und um die Stückzinsen vermindert, ergibt das wieder den eingegebenen Kurs.

bond-yield-no-yield = Zu diesem Kurs führt keine Effektivverzinsung zwischen −50 % und 100 %.

bond-yield-status = Effektivverzinsung: { $market_yield }. Notierter Kurs: { $quote } des Nennwerts.

bond-yield-solve-clean-quote = Kurs als Betrag bei gegebenem notiertem Kurs

bond-yield-exercise-market-yield = Eine Anleihe kostet ohne Stückzinsen { $clean }. Ihr Nennwert beträgt { $face }, ihr Kuponsatz { $coupon_rate }, und es werden noch { $years } jährliche Kupons gezahlt. Die letzte Zahlung liegt { $days } Tage zurück, und ein Jahr hat 365 Tage. Wie hoch ist die Effektivverzinsung? Hier hilft nur Probieren oder eine Tabellenkalkulation.
bond-yield-exercise-market-yield-current-yield = Das ist der Kupon in Prozent des Kurses. Die Differenz zwischen Kurs und Nennwert zählt auch.
bond-yield-exercise-market-yield-coupon-rate = Das ist der Kuponsatz. Er ist nur dann die Effektivverzinsung, wenn der Kurs gleich dem Nennwert ist.
bond-yield-exercise-market-yield-gain-added = Hier ist die ganze Differenz zum Nennwert auf ein Jahr gerechnet. Sie verteilt sich auf die ganze Laufzeit.

bond-yield-exercise-clean = Eine Anleihe mit einem Nennwert von { $face } und einem Kuponsatz von { $coupon_rate } notiert bei { $quote } des Nennwerts. Der letzte Kupon wurde vor { $days } Tagen gezahlt. Wie hoch ist der Kurs ohne Stückzinsen als Betrag?
bond-yield-exercise-clean-quote-as-amount = Die Notierung steht in Prozent und ist kein Betrag. Gesucht sind so viele Prozent des Nennwerts.
bond-yield-exercise-clean-accrued-added = Das ist der Preis mit Stückzinsen. Notiert wird der Kurs ohne sie.
bond-yield-exercise-clean-divided = Hier ist durch die Notierung geteilt. Der Nennwert ist mit ihr zu multiplizieren.
