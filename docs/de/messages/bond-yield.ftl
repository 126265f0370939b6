bond-yield-title = Die Effektivverzinsung einer Anleihe
bond-yield-example = Eine Anleihe kostet { $clean } ohne Stückzinsen. Ihr Nennwert ist { $face }, ihr Kuponsatz { $coupon_rate }, und es stehen noch { $years } jährliche Kupons aus. Der letzte wurde vor { $days } Tagen gezahlt.

bond-yield-clean = Kurs ohne Stückzinsen
bond-yield-clean-hint = Der notierte Kurs
bond-yield-clean-symbol = Kurs

bond-yield-face = Nennwert
bond-yield-face-hint = Betrag, der bei Fälligkeit zurückgezahlt wird
bond-yield-face-symbol = Nennwert

bond-yield-coupon-rate = Kuponsatz
bond-yield-coupon-rate-hint = Jährlicher Kupon in Prozent des Nennwerts
bond-yield-coupon-rate-symbol = Kuponsatz

bond-yield-years = Ausstehende Kupons
bond-yield-years-hint = Einer im Jahr; mit dem letzten kommt der Nennwert zurück
bond-yield-years-symbol = n

bond-yield-days = Tage seit dem letzten Kupon
bond-yield-days-hint = Von 365 Tagen
bond-yield-days-symbol = Tage

bond-yield-coupon-symbol = Kupon
bond-yield-coupon-step = Jedes Jahr zahlt der Emittent einen Kupon.
bond-yield-accrued-symbol = Stückzinsen
bond-yield-accrued-step = Die Stückzinsen sind der Teil des nächsten Kupons, der zu den vergangenen Tagen gehört.
bond-yield-dirty-symbol = Preis mit Stückzinsen
bond-yield-dirty-step = Der Käufer bezahlt den Kurs und die Stückzinsen.

bond-yield-trials = Geprüfte Zinssätze
bond-yield-trials-market-yield = Verzinsung
bond-yield-trials-price = Kurs
bond-yield-trials-step = Keine Formel liefert die Effektivverzinsung unmittelbar. Deshalb wird ein Satz geprüft, und aus dem Abstand zwischen dem Kurs, den er ergibt, und dem wirklichen Kurs folgt ein besserer Satz, bis der Kurs stimmt.

bond-yield-market-yield = Effektivverzinsung
bond-yield-market-yield-symbol = Effektivverzinsung

bond-yield-growth-symbol = Zinsfaktor
bond-yield-growth-step = Die Probe: Bei dieser Verzinsung wächst ein Betrag in einem Jahr um den Zinsfaktor.
bond-yield-value-symbol = Wert
bond-yield-value-step = Am Tag des letzten Kupons waren alle Zahlungen zusammen so viel wert.
bond-yield-price-symbol = berechneter Kurs
bond-yield-price-step = Bis heute fortgeschrieben und ohne Stückzinsen ist es der Kurs vom Anfang.

bond-yield-no-yield = Zu diesem Kurs führt keine Effektivverzinsung zwischen −50 % und 100 %.

bond-yield-status = Effektivverzinsung: { $market_yield }.
