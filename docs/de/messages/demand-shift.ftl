demand-shift-title = Wo sich Angebot und Nachfrage treffen
demand-shift-summary = Zeigt, wie sich Preis und Menge ändern, wenn bei jedem Preis mehr oder weniger gekauft werden soll.
demand-shift-example = Zu 70 Dollar sollen 600 Aktien gekauft und ebenso viele verkauft werden. Nun sollen zu jedem Preis { $shift } Aktien mehr gekauft werden.

demand-shift-shift = Zusätzliche Nachfrage bei jedem Preis
demand-shift-shift-hint = Zahl der Aktien, die zu jedem Preis mehr gekauft werden sollen; mit Minuszeichen, wenn es weniger sind
demand-shift-shift-symbol = zusätzliche Nachfrage

demand-shift-price = Preis im Gleichgewicht
demand-shift-price-symbol = Preis
demand-shift-price-step = Bisher treffen sich Angebot und Nachfrage bei 70 Dollar. Mit jedem Dollar mehr sollen 300 Aktien weniger gekauft und 200 mehr verkauft werden; das gleicht zusammen 500 Aktien aus.

demand-shift-quantity = Gehandelte Aktien
demand-shift-quantity-symbol = Menge
demand-shift-quantity-step = Zu 70 Dollar werden 600 Aktien angeboten, mit jedem Dollar mehr weitere 200. Beim neuen Preis finden sie alle einen Käufer.

demand-shift-course = Angebot und Nachfrage
demand-shift-course-price = Preis
demand-shift-course-demand = Nachfrage
demand-shift-course-supply = Angebot
demand-shift-course-before = Nachfrage zuvor
demand-shift-course-widest = Größte Menge
demand-shift-picture = Wächst die Nachfrage, rückt ihre Linie nach rechts, und Preis und Menge steigen; sinkt sie, ist es umgekehrt. Jetzt treffen sich die Linien bei { $price } und { $quantity } Aktien.
demand-shift-picture-across = Zahl der Aktien
demand-shift-picture-up = Preis in { $unit }

demand-shift-status = Preis im Gleichgewicht: { $price }. Gehandelte Aktien: { $quantity }.

demand-shift-exercise-price = Zu 70 Dollar sollen 600 Aktien gekauft und ebenso viele verkauft werden. Mit jedem Dollar mehr sollen 300 Aktien weniger gekauft und 200 mehr verkauft werden. Nun sollen zu jedem Preis { $shift } Aktien mehr gekauft werden. Bei welchem Preis treffen sich Angebot und Nachfrage?
demand-shift-exercise-price-buyers-alone = Hier reagieren nur die Käufer auf den höheren Preis. Mit jedem Dollar werden aber nicht nur 300 Aktien weniger nachgefragt, sondern auch 200 mehr angeboten.
demand-shift-exercise-price-sellers-alone = Hier reagieren nur die Verkäufer auf den höheren Preis. Mit jedem Dollar werden aber nicht nur 200 Aktien mehr angeboten, sondern auch 300 weniger nachgefragt.

demand-shift-exercise-quantity = Zu 70 Dollar sollen 600 Aktien gekauft und ebenso viele verkauft werden. Mit jedem Dollar mehr sollen 300 Aktien weniger gekauft und 200 mehr verkauft werden. Nun sollen zu jedem Preis { $shift } Aktien mehr gekauft werden. Wie viele Aktien werden dann gehandelt?
demand-shift-exercise-quantity-all-of-it = Hier ist die ganze zusätzliche Nachfrage addiert. Der Preis steigt aber, und ein Teil der Käufer verzichtet.
demand-shift-exercise-quantity-slope-of-demand = Hier ist mit den 300 Aktien gerechnet, um die die Nachfrage je Dollar sinkt. Das Angebot wächst mit jedem Dollar um 200.
