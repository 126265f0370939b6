# Wörter, die alle Rechner gemeinsam haben. $example, $minimum und $maximum sind fertig geschriebene Zahlen.
calculators-own-figures = Mit eigenen Zahlen rechnen
calculators-own-figures-in = Mit eigenen Zahlen rechnen, in { $unit }
calculators-currency = Währung
calculators-working = Rechenweg
calculators-step-by-step = Schritt für Schritt
calculators-next-step = Nächster Schritt
calculators-all-steps = Alle Schritte
calculators-fields = Die Felder
calculators-share = Teilen
calculators-no-result = –
calculators-reset = Zurück zum Beispiel
calculators-link = Link zu diesen Werten
calculators-copy-link = Link kopieren
calculators-copy-embed = Code zum Einbetten kopieren
calculators-copy-text = Text zum Kopieren
calculators-copied = Kopiert.
calculators-selected = Der Text ist zum Kopieren markiert.
calculators-open-page = Erklärung im Glossar lesen
calculators-whole = Mit diesen Zahlen zum vollständigen Rechner

calculators-empty = Hier fehlt eine Zahl, zum Beispiel { $example }.
calculators-not-a-number = Das ist keine Zahl. Möglich ist zum Beispiel { $example }.
calculators-ambiguous = Der Punkt kann hier ein Dezimalzeichen oder ein Tausendertrennzeichen sein. Eindeutig ist die Zahl mit Dezimalkomma und ohne Punkt.
calculators-below-minimum = Der Wert muss mindestens { $minimum } betragen.
calculators-above-maximum = Der Wert darf höchstens { $maximum } betragen.
calculators-too-many-decimals = { $decimals ->
    [0] Möglich sind nur ganze Zahlen, zum Beispiel { $example }.
    [one] Möglich ist höchstens eine Nachkommastelle, zum Beispiel { $example }.
   *[other] Möglich sind höchstens { $decimals } Nachkommastellen, zum Beispiel { $example }.
}
calculators-too-long = Das ist zu lang für eine Zahl. Möglich ist zum Beispiel { $example }.

calculators-invalid = Kein Ergebnis: Mindestens ein Feld ist zu berichtigen.
calculators-division-by-zero = Diese Werte führen zu keinem Ergebnis, denn es müsste durch null geteilt werden.
calculators-out-of-range = Mit diesen Werten kann der Rechner nicht rechnen: Sie liegen außerhalb seines Bereichs.

# Zeilen, die Leser ergänzen und entfernen können. $row ist die Nummer der Zeile, $rows der Name der Liste.
calculators-row = { $field }, Zeile { $row }
calculators-add-row = Zeile hinzufügen: { $rows }
calculators-remove-row = Zeile { $row } entfernen: { $rows }

# Umgekehrtes Rechnen: Leser wählen ein Ergebnis, und der Rechner findet eine der Zahlen.
calculators-solve = Was ist gesucht?
calculators-solve-nothing = Das Ergebnis
calculators-solve-other = Umgekehrt rechnen
calculators-solve-by-search = Diese Formel lässt sich nicht umstellen. Der Rechner durchsucht alle Werte, die das Feld zulässt, und findet den, mit dem das Ziel gerade erreicht wird.
calculators-target-hint = Der Wert, der herauskommen soll
calculators-found = { $name }: { $value }.
calculators-no-value = Kein Wert zwischen { $minimum } und { $maximum } führt zu diesem Ergebnis.
calculators-missed = Das Ziel ist nicht genau zu erreichen: Das Ergebnis weicht um { $miss } ab.

# Wörter in Formeln.
calculators-if = falls
calculators-otherwise = sonst
calculators-and = und
calculators-or = oder
calculators-min = min
calculators-max = max
calculators-round-to = gerundet
