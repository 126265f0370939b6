rights-issue-title = Kapitalerhöhung mit Bezugsrecht: der Kurs danach
rights-issue-summary = Zeigt, wie weit der Kurs fällt, wenn Aktionäre neue Aktien unter dem Kurs beziehen dürfen, und was ein Bezugsrecht wert ist.
rights-issue-example = Eine Aktie kostet { $price }. Das Unternehmen bietet seinen Aktionären neue Aktien zu { $subscription } an, und zwar im Verhältnis { $old } zu { $new }, alte zu neuen Aktien. Eine Aktionärin besitzt { $shares } Aktien.

rights-issue-price = Kurs vor der Emission
rights-issue-price-hint = Kurs mit Bezugsrecht am letzten Tag, an dem das Recht zur Aktie gehört
rights-issue-price-symbol = Kurs vorher

rights-issue-subscription = Bezugspreis
rights-issue-subscription-hint = Was eine neue Aktie den kostet, der sie bezieht
rights-issue-subscription-symbol = Bezugspreis

rights-issue-old = Bezugsverhältnis: alte Aktien
rights-issue-old-hint = So viele alte Aktien sind nötig, um neue zu beziehen
rights-issue-old-symbol = alte

rights-issue-new = Bezugsverhältnis: neue Aktien
rights-issue-new-hint = So viele neue Aktien lassen sich dafür beziehen
rights-issue-new-symbol = neue

rights-issue-shares = Aktien des Aktionärs
rights-issue-shares-hint = Bestand vor der Emission; auf jede Aktie entfällt ein Bezugsrecht
rights-issue-shares-symbol = Anzahl

rights-issue-ex-price = Rechnerischer Kurs ex Bezugsrecht
rights-issue-ex-price-symbol = Kurs ex Bezugsrecht
rights-issue-ex-price-step = Die alten Aktien sind den bisherigen Kurs wert, die neuen das, was für sie eingezahlt wird. Der Durchschnitt ist der rechnerische Kurs danach, englisch „theoretical ex-rights price“ (TERP).

rights-issue-right = Wert eines Bezugsrechts
rights-issue-right-symbol = Bezugsrecht
rights-issue-right-step = Um den Wert des Rechts, das nun von der Aktie getrennt ist, sinkt der Kurs. Dasselbe ergibt sich, wenn man den Abstand zwischen neuem Kurs und Bezugspreis auf die Rechte verteilt, die für eine neue Aktie nötig sind.

rights-issue-before = Aktien vor der Emission
rights-issue-before-symbol = Wert vorher
rights-issue-before-step = Vor der Emission waren die Aktien zusammen wert:

rights-issue-kept = Aktien nach der Emission
rights-issue-kept-symbol = Aktien
rights-issue-kept-step = Wer die Rechte verkauft, besitzt dieselben Aktien wie zuvor, nun zum niedrigeren Kurs.

rights-issue-rights = Bezugsrechte
rights-issue-rights-symbol = Rechte
rights-issue-rights-step = Der Verkauf der Rechte bringt genau das ein, was die Aktien an Wert verloren haben.

rights-issue-new-shares-symbol = bezogene Aktien
rights-issue-new-shares-step = Wer die Rechte stattdessen ausübt, erhält neue Aktien. Geht die Zahl nicht auf, werden die übrigen Rechte verkauft oder fehlende zugekauft.

rights-issue-paid-symbol = Einzahlung
rights-issue-paid-step = Die neuen Aktien kosten:

rights-issue-exercised = Nach Ausübung, abzüglich der Einzahlung
rights-issue-exercised-symbol = Wert nach Ausübung
rights-issue-exercised-step = Alle Aktien zum neuen Kurs, abzüglich der Einzahlung, sind so viel wert wie die Aktien vorher.

rights-issue-above-market = Der Bezugspreis liegt über dem Kurs. Niemand würde neue Aktien beziehen, die an der Börse billiger zu haben sind; das Recht ist wertlos.

rights-issue-status = Rechnerischer Kurs ex Bezugsrecht: { $ex_price }. Wert eines Bezugsrechts: { $right }. Aktien vor der Emission: { $before }. Danach: Aktien für { $kept } und Bezugsrechte für { $rights } oder, nach Ausübung, { $exercised }.

rights-issue-picture = Vor der Emission waren die Aktien { $before } wert. Danach verteilt sich dieser Wert auf die Aktien und die Bezugsrechte.

rights-issue-solve-price-ex-price = Kurs vor der Emission bei gegebenem Kurs ex Bezugsrecht
rights-issue-solve-subscription-ex-price = Bezugspreis bei gegebenem Kurs ex Bezugsrecht
rights-issue-solve-old-ex-price = Alte Aktien im Bezugsverhältnis bei gegebenem Kurs ex Bezugsrecht
rights-issue-solve-new-ex-price = Neue Aktien im Bezugsverhältnis bei gegebenem Kurs ex Bezugsrecht
rights-issue-solve-price-right = Kurs vor der Emission bei gegebenem Wert des Bezugsrechts
rights-issue-solve-subscription-right = Bezugspreis bei gegebenem Wert des Bezugsrechts
rights-issue-solve-old-right = Alte Aktien im Bezugsverhältnis bei gegebenem Wert des Bezugsrechts
rights-issue-solve-new-right = Neue Aktien im Bezugsverhältnis bei gegebenem Wert des Bezugsrechts

rights-issue-exercise-right = Eine Aktie kostet { $price }. Das Unternehmen bietet seinen Aktionären neue Aktien zu { $subscription } an, im Verhältnis { $old } zu { $new }, alte zu neuen Aktien. Wie viel ist ein Bezugsrecht wert?
rights-issue-exercise-right-whole-discount = Das ist der ganze Abschlag einer neuen Aktie. Er verteilt sich auf alte und neue Aktien: Zuerst ist der Kurs ex Bezugsrecht zu berechnen.
rights-issue-exercise-right-new-share-forgotten = Hier ist nur durch die alten Aktien geteilt. Nach der Emission gibt es auch die neuen.
rights-issue-exercise-right-price-without-right = Das ist der Kurs ex Bezugsrecht. Das Recht ist die Differenz zum Kurs vor der Emission.

rights-issue-exercise-subscription = Eine Aktie kostet { $price } vor einer Kapitalerhöhung im Verhältnis { $old } zu { $new }, alte zu neuen Aktien. Der rechnerische Kurs ex Bezugsrecht beträgt { $ex_price }. Wie hoch ist der Bezugspreis?
rights-issue-exercise-subscription-plain-mean = Hier ist gerechnet, als gäbe es gleich viele alte und neue Aktien. Wie viele es sind, sagt das Bezugsverhältnis.
rights-issue-exercise-subscription-shares-swapped = Hier sind alte und neue Aktien vertauscht. Die alten zählen mit dem Kurs vor der Emission.
