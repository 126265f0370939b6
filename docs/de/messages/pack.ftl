handout-contents = Inhalt
handout-example = Beispielrechnung
handout-more = Mit anderen Zahlen rechnen
handout-questions = Fragen zur Probe
handout-key = Lösungen
handout-changed = Stand: { $date }
handout-accessibility = Mit Überschriften und Inhaltsverzeichnis; Formeln als MathML, Bilder mit Beschreibung in Worten.
