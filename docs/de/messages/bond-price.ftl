bond-price-title = Der Preis einer Anleihe
bond-price-example = Eine Anleihe hat einen Nennwert von { $face } und einen Kuponsatz von { $coupon_rate }. Es stehen noch { $years } jährliche Kupons aus, der letzte wurde vor { $days } Tagen gezahlt. Die Effektivverzinsung am Markt beträgt { $market_yield }.

bond-price-face = Nennwert
bond-price-face-hint = Betrag, der bei Fälligkeit zurückgezahlt wird
bond-price-face-symbol = Nennwert

bond-price-coupon-rate = Kuponsatz
bond-price-coupon-rate-hint = Jährlicher Kupon in Prozent des Nennwerts
bond-price-coupon-rate-symbol = Kuponsatz

bond-price-market-yield = Effektivverzinsung
bond-price-market-yield-hint = Was Anleger pro Jahr für vergleichbare Anleihen verlangen
bond-price-market-yield-symbol = Verzinsung

bond-price-years = Ausstehende Kupons
bond-price-years-hint = Einer im Jahr; mit dem letzten kommt der Nennwert zurück
bond-price-years-symbol = n

bond-price-days = Tage seit dem letzten Kupon
bond-price-days-hint = Von 365 Tagen
bond-price-days-symbol = Tage

bond-price-coupon-symbol = Kupon
bond-price-coupon-step = Jedes Jahr zahlt der Emittent einen Kupon.

bond-price-growth-symbol = Zinsfaktor
bond-price-growth-step = Um den Zinsfaktor wächst ein Betrag in einem Jahr.

bond-price-value-symbol = Wert
bond-price-value-step = Am Tag des letzten Kupons war die Anleihe den Barwert aller Kupons und des Nennwerts wert: Jeder Betrag wird für jedes Jahr bis zur Zahlung einmal durch den Zinsfaktor geteilt.

bond-price-accrued = Stückzinsen
bond-price-accrued-symbol = Stückzinsen
bond-price-accrued-step = Vom nächsten Kupon gehört ein Teil zu den Tagen, die schon vergangen sind. Diese Stückzinsen stehen dem Verkäufer zu.

bond-price-dirty = Preis mit Stückzinsen
bond-price-dirty-symbol = Preis mit Stückzinsen
bond-price-dirty-step = Seit dem letzten Kupon ist der Wert mit der Effektivverzinsung gewachsen. Diesen Betrag bezahlt der Käufer.

bond-price-clean = Kurs ohne Stückzinsen
bond-price-clean-symbol = Kurs
bond-price-clean-step = Ohne die Stückzinsen ergibt sich der Kurs, der notiert wird.

bond-price-status = Stückzinsen: { $accrued }. Preis mit Stückzinsen: { $dirty }. Kurs ohne Stückzinsen: { $clean }.
