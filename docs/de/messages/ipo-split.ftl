ipo-split-title = Wer bei einem Börsengang das Geld bekommt
ipo-split-summary = Zeigt, wie sich das Geld aus einem Börsengang auf das Unternehmen, die Altaktionäre und die Bank verteilt.
ipo-split-example = Ein Unternehmen geht zu { $price } je Aktie an die Börse. Es gibt { $primary } neue Aktien aus, und Altaktionäre verkaufen { $secondary } bestehende. Die Investmentbank behält { $discount } des Betrags als Provision ein, und das Unternehmen trägt weitere Kosten von { $costs }. Bisher gab es { $shares_before } Aktien.

ipo-split-price = Ausgabepreis
ipo-split-price-hint = Was die Anleger je Aktie bezahlen
ipo-split-price-symbol = Preis

ipo-split-primary = Neue Aktien
ipo-split-primary-hint = Aktien, die das Unternehmen ausgibt
ipo-split-primary-symbol = neue Aktien

ipo-split-secondary = Bestehende Aktien
ipo-split-secondary-hint = Aktien, die Altaktionäre verkaufen
ipo-split-secondary-symbol = bestehende Aktien

ipo-split-discount = Provision der Bank
ipo-split-discount-hint = Abstand zwischen dem Ausgabepreis und dem Preis, den die Bank zahlt, in Prozent des Ausgabepreises
ipo-split-discount-symbol = Provisionssatz

ipo-split-costs = Weitere Kosten
ipo-split-costs-hint = Anwälte, Wirtschaftsprüfer, Prospekt; vom Unternehmen getragen
ipo-split-costs-symbol = Kosten

ipo-split-shares-before = Aktien vor dem Börsengang
ipo-split-shares-before-hint = Alle Aktien, die das Unternehmen bisher ausgegeben hat
ipo-split-shares-before-symbol = bisherige Aktien

ipo-split-primary-gross-symbol = Betrag für neue Aktien
ipo-split-primary-gross-step = Für die neuen Aktien bezahlen die Anleger:
ipo-split-secondary-gross-symbol = Betrag für bestehende Aktien
ipo-split-secondary-gross-step = Für die bestehenden Aktien bezahlen sie:

ipo-split-gross = Bruttobetrag
ipo-split-gross-symbol = Bruttobetrag
ipo-split-gross-step = Beides zusammen ist der Bruttobetrag, den die Anleger bezahlen.

ipo-split-primary-fee-symbol = Provision für neue Aktien
ipo-split-primary-fee-step = Die Provision der Bank für die neuen Aktien wird auf ganze Cent gerundet.
ipo-split-secondary-fee-symbol = Provision für bestehende Aktien
ipo-split-secondary-fee-step = Ebenso die Provision für die bestehenden Aktien.

ipo-split-underwriter = An die Investmentbank
ipo-split-underwriter-symbol = an die Bank
ipo-split-underwriter-step = Die Investmentbank behält beide Provisionen ein.

ipo-split-issuer = An das Unternehmen
ipo-split-issuer-symbol = an das Unternehmen
ipo-split-issuer-step = Das Unternehmen erhält den Betrag für die neuen Aktien abzüglich der Provision und der weiteren Kosten. Das ist der Emissionserlös, netto gerechnet.

ipo-split-sellers = An die verkaufenden Altaktionäre
ipo-split-sellers-symbol = an die Altaktionäre
ipo-split-sellers-step = Die Altaktionäre erhalten den Betrag für die bestehenden Aktien abzüglich der Provision.

ipo-split-new-share = Anteil der neuen Aktien an allen Aktien
ipo-split-new-share-symbol = Anteil neuer Aktien
ipo-split-new-share-step = Nach dem Börsengang gibt es mehr Aktien als zuvor; der Anteil der Altaktionäre wird entsprechend kleiner.

ipo-split-status = Bruttobetrag: { $gross }. An das Unternehmen: { $issuer }. An die Altaktionäre: { $sellers }. An die Investmentbank: { $underwriter }. Anteil der neuen Aktien an allen Aktien: { $new_share }.

ipo-split-picture = So verteilt sich der Bruttobetrag von { $gross } auf das Unternehmen, die verkaufenden Altaktionäre, die Investmentbank und die weiteren Kosten.

ipo-split-solve-price-gross = Ausgabepreis für einen gewünschten Bruttobetrag
ipo-split-solve-primary-gross = Neue Aktien für einen gewünschten Bruttobetrag
ipo-split-solve-secondary-gross = Bestehende Aktien für einen gewünschten Bruttobetrag
ipo-split-solve-discount-underwriter = Niedrigster Provisionssatz, der der Bank einen bestimmten Betrag bringt
ipo-split-solve-costs-issuer = Weitere Kosten, wenn das Unternehmen einen bestimmten Betrag erhält
ipo-split-solve-price-issuer = Niedrigster Ausgabepreis, der dem Unternehmen einen bestimmten Betrag bringt
ipo-split-solve-primary-issuer = Kleinste Zahl neuer Aktien, die dem Unternehmen einen bestimmten Betrag bringt
ipo-split-solve-secondary-sellers = Kleinste Zahl bestehender Aktien, die den Altaktionären einen bestimmten Betrag bringt
ipo-split-solve-primary-new-share = Neue Aktien für einen gewünschten Anteil an allen Aktien
ipo-split-solve-shares-before-new-share = Aktien vor dem Börsengang bei gegebenem Anteil der neuen Aktien

ipo-split-exercise-issuer = Ein Unternehmen geht zu { $price } je Aktie an die Börse. Es gibt { $primary } neue Aktien aus, und die Altaktionäre verkaufen { $secondary } von ihren. Von jedem Betrag behält die Bank { $discount } als Provision, und das Unternehmen trägt { $costs } weitere Kosten. Wie viel erhält das Unternehmen?
ipo-split-exercise-issuer-costs-forgotten = Die weiteren Kosten fehlen. Das Unternehmen trägt sie: Sie sind abzuziehen.
ipo-split-exercise-issuer-fee-forgotten = Die Provision der Bank fehlt. Sie geht vom Betrag für die neuen Aktien ab.
ipo-split-exercise-issuer-with-sellers = Hier sind die Aktien der Altaktionäre mitgerechnet. Das Geld dafür geht an sie, nicht an das Unternehmen.

ipo-split-exercise-price = Bei einem Börsengang werden { $primary } neue und { $secondary } bestehende Aktien für insgesamt { $gross } verkauft. Wie hoch ist der Preis je Aktie?
ipo-split-exercise-price-new-shares-alone = Hier ist nur durch die neuen Aktien geteilt. Die bestehenden werden ebenfalls verkauft.
ipo-split-exercise-price-old-shares-alone = Hier ist nur durch die bestehenden Aktien geteilt. Die neuen werden ebenfalls verkauft.
