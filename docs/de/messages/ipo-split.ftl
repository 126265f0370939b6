ipo-split-title = Wer bei einem Börsengang das Geld bekommt
ipo-split-example = Ein Unternehmen geht zu { $price } je Aktie an die Börse. Es gibt { $primary } neue Aktien aus, und Alteigentümer verkaufen { $secondary } alte. Die Investmentbank behält { $discount } des Betrags, und das Unternehmen trägt weitere Kosten von { $costs }. Bisher gab es { $shares_before } Aktien.

ipo-split-price = Ausgabepreis
ipo-split-price-hint = Was die Anleger je Aktie bezahlen
ipo-split-price-symbol = Preis

ipo-split-primary = Neue Aktien
ipo-split-primary-hint = Aktien, die das Unternehmen ausgibt
ipo-split-primary-symbol = neue Aktien

ipo-split-secondary = Alte Aktien
ipo-split-secondary-hint = Aktien, die Alteigentümer verkaufen
ipo-split-secondary-symbol = alte Aktien

ipo-split-discount = Anteil der Bank
ipo-split-discount-hint = Abstand zwischen dem Preis, den die Bank zahlt, und dem Ausgabepreis, in Prozent
ipo-split-discount-symbol = Anteil der Bank

ipo-split-costs = Weitere Kosten
ipo-split-costs-hint = Anwälte, Wirtschaftsprüfer, Prospekt; vom Unternehmen getragen
ipo-split-costs-symbol = Kosten

ipo-split-shares-before = Bisherige Aktien
ipo-split-shares-before-hint = Alle Aktien des Unternehmens vor dem Börsengang
ipo-split-shares-before-symbol = bisherige Aktien

ipo-split-primary-gross-symbol = Betrag für neue Aktien
ipo-split-primary-gross-step = Für die neuen Aktien bezahlen die Anleger:
ipo-split-secondary-gross-symbol = Betrag für alte Aktien
ipo-split-secondary-gross-step = Für die alten Aktien bezahlen sie:

ipo-split-gross = Gesamtbetrag
ipo-split-gross-symbol = Gesamtbetrag
ipo-split-gross-step = Beides zusammen ist der Gesamtbetrag der Anleger.

ipo-split-primary-fee-symbol = Anteil an neuen Aktien
ipo-split-primary-fee-step = Der Anteil der Bank am Betrag für die neuen Aktien wird auf ganze Cent gerundet.
ipo-split-secondary-fee-symbol = Anteil an alten Aktien
ipo-split-secondary-fee-step = Ebenso der Anteil am Betrag für die alten Aktien.

ipo-split-underwriter = An die Investmentbank
ipo-split-underwriter-symbol = an die Bank
ipo-split-underwriter-step = Die Investmentbank erhält beide Anteile.

ipo-split-issuer = An das Unternehmen
ipo-split-issuer-symbol = an das Unternehmen
ipo-split-issuer-step = Das Unternehmen erhält den Betrag für die neuen Aktien abzüglich des Anteils der Bank und der weiteren Kosten. Das ist der Emissionserlös.

ipo-split-sellers = An die verkaufenden Alteigentümer
ipo-split-sellers-symbol = an die Alteigentümer
ipo-split-sellers-step = Die Alteigentümer erhalten den Betrag für die alten Aktien abzüglich des Anteils der Bank.

ipo-split-new-share = Anteil der neuen an allen Aktien
ipo-split-new-share-symbol = Anteil neuer Aktien
ipo-split-new-share-step = Die neuen Aktien sind Teil einer größeren Zahl; der Anteil der Alteigentümer wird entsprechend kleiner.

ipo-split-status = Gesamtbetrag: { $gross }. An das Unternehmen: { $issuer }. An die Alteigentümer: { $sellers }. An die Investmentbank: { $underwriter }. Anteil der neuen an allen Aktien: { $new_share }.
