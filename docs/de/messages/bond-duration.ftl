bond-duration-title = Die Duration einer Anleihe
bond-duration-summary = Zeigt, wie lange das Geld in einer Anleihe im Mittel gebunden ist und wie stark ihr Kurs auf höhere Zinsen reagiert.
bond-duration-example = Eine Anleihe hat einen Nennwert von { $face } und einen Kuponsatz von { $coupon_rate }. Es werden noch { $years } jährliche Kupons gezahlt, der letzte wurde gerade ausgezahlt. Die Effektivverzinsung beträgt { $market_yield } und steigt um { $rise }.

bond-duration-face = Nennwert
bond-duration-face-hint = Betrag, der bei Fälligkeit zurückgezahlt wird
bond-duration-face-symbol = Nennwert

bond-duration-coupon-rate = Kuponsatz
bond-duration-coupon-rate-hint = Jährlicher Kupon in Prozent des Nennwerts
bond-duration-coupon-rate-symbol = Kuponsatz

bond-duration-market-yield = Effektivverzinsung
bond-duration-market-yield-hint = Rendite pro Jahr, die Anleger von vergleichbaren Anleihen verlangen
bond-duration-market-yield-symbol = Verzinsung

bond-duration-years = Verbleibende Kupons
bond-duration-years-hint = Einer im Jahr; mit dem letzten wird der Nennwert zurückgezahlt
bond-duration-years-symbol = n

bond-duration-rise = Anstieg der Verzinsung
bond-duration-rise-hint = In Prozentpunkten; negativ, wenn sie sinkt
bond-duration-rise-symbol = Anstieg

bond-duration-coupon-symbol = Kupon
bond-duration-coupon-step = Jedes Jahr zahlt der Emittent einen Kupon.

bond-duration-growth-symbol = Zinsfaktor
bond-duration-growth-step = Der Zinsfaktor gibt an, um welchen Faktor ein Betrag in einem Jahr wächst.

bond-duration-cash-flow = Die Zahlungen Jahr für Jahr
bond-duration-cash-flow-year = Jahr
bond-duration-cash-flow-payment = Zahlung
bond-duration-cash-flow-value = Barwert
bond-duration-cash-flow-weighted = Jahr × Barwert
bond-duration-cash-flow-step = Den Barwert einer Zahlung erhält man, indem man sie für jedes Jahr bis zur Fälligkeit einmal durch den Zinsfaktor teilt. In der letzten Spalte ist er mit der Zahl der Jahre multipliziert.

bond-duration-price = Kurs als Betrag
bond-duration-price-symbol = Kurs
bond-duration-price-step = Alle Barwerte zusammen sind der Kurs der Anleihe.

bond-duration-duration = Duration in Jahren
bond-duration-duration-symbol = Duration
bond-duration-duration-step = Die Duration ist die mittlere Zeit bis zu den Zahlungen, jede mit ihrem Barwert gewichtet. Nach ihrem Urheber heißt sie auch Macaulay-Duration.

bond-duration-modified = Modifizierte Duration
bond-duration-modified-symbol = modifizierte Duration
bond-duration-modified-step = Die modifizierte Duration gibt an, um wie viel Prozent der Kurs fiele, wenn die Verzinsung um einen Prozentpunkt stiege und der Zusammenhang eine Gerade wäre.

bond-duration-estimate = Kursänderung nach der Duration
bond-duration-estimate-symbol = geschätzte Änderung
bond-duration-estimate-step = Für den angenommenen Anstieg schätzt man damit:

bond-duration-new-growth-symbol = neuer Zinsfaktor
bond-duration-new-growth-step = Zum Vergleich wird der Kurs mit der neuen Verzinsung noch einmal berechnet.
bond-duration-new-price-symbol = neuer Kurs
bond-duration-new-price-step = Dieselben Zahlungen sind dann wert:

bond-duration-change = Kursänderung mit der neuen Verzinsung
bond-duration-change-symbol = Änderung
bond-duration-change-step = Der Zusammenhang ist gekrümmt. Deshalb fällt der Kurs bei steigenden Zinsen etwas weniger als geschätzt, und bei sinkenden steigt er etwas mehr.

bond-duration-status = Kurs: { $price }. Duration: { $duration } Jahre. Modifizierte Duration: { $modified }. Kursänderung nach der Duration: { $estimate }, mit der neuen Verzinsung: { $change }.

bond-duration-picture = Die Säulen zeigen Jahr für Jahr den Barwert der Zahlungen. Im Mittel vergehen bis zu ihnen { $duration } Jahre.
bond-duration-picture-across = Jahr
bond-duration-picture-up = Barwert in { $unit }

bond-duration-solve-market-yield-price = Effektivverzinsung bei gegebenem Kurs
bond-duration-solve-market-yield-duration = Effektivverzinsung bei gegebener Duration
bond-duration-solve-rise-change = Anstieg der Verzinsung bei gegebener Kursänderung

bond-duration-exercise-duration = Eine Anleihe hat einen Nennwert von { $face } und einen Kuponsatz von { $coupon_rate }. Es werden noch { $years } jährliche Kupons gezahlt, der letzte wurde gerade ausgezahlt. Die Effektivverzinsung beträgt { $market_yield }. Wie hoch ist die Duration in Jahren (nach Macaulay)?
bond-duration-exercise-duration-maturity = Das ist die Laufzeit. Die Kupons kommen früher und verkürzen die Duration.
bond-duration-exercise-duration-modified = Das ist die modifizierte Duration. Hier ist einmal zu viel durch den Zinsfaktor geteilt.
bond-duration-exercise-duration-mean-of-years = Das ist der Durchschnitt der Jahre. Jedes Jahr zählt so viel wie der Barwert seiner Zahlung.

bond-duration-exercise-market-yield = Eine Anleihe kostet { $price }. Ihr Nennwert beträgt { $face }, ihr Kuponsatz { $coupon_rate }, und es werden noch { $years } jährliche Kupons gezahlt; der letzte wurde gerade ausgezahlt. Wie hoch ist die Effektivverzinsung? Hier hilft nur Probieren oder eine Tabellenkalkulation.
bond-duration-exercise-market-yield-current-yield = Das ist der Kupon in Prozent des Kurses. Die Differenz zwischen Kurs und Nennwert zählt auch.
bond-duration-exercise-market-yield-coupon-rate = Das ist der Kuponsatz. Er ist nur dann die Effektivverzinsung, wenn der Kurs gleich dem Nennwert ist.
bond-duration-exercise-market-yield-gain-added = Hier ist die ganze Differenz zum Nennwert auf ein Jahr gerechnet. Sie verteilt sich auf die ganze Laufzeit.
