skip-to-content = Zum Inhalt springen
languages-label = Sprachen
scheme-toggle = Zwischen heller und dunkler Darstellung wechseln
concepts-heading = Alle Begriffe
concepts-count = { $concepts ->
    [one] ein Begriff
   *[other] { $concepts } Begriffe
}
themes-heading = Begriffe nach Themen
contents-heading = Auf dieser Seite

term-admitted = auch
term-deprecated = Zu vermeiden
other-languages-heading = In anderen Sprachen
second-terms = Begriffe auf
listen = „{ $term }“ anhören
confusion-label = Nicht zu verwechseln
question-solution = Lösung
question-right = (richtig)
footnotes-heading = Anmerkungen
footnote-back = Zurück zum Text
tags-heading = Schlagwörter
backlinks-count = { $count ->
    [one] Ein Artikel erwähnt diesen Begriff
   *[other] { $count } Artikel erwähnen diesen Begriff
}
definition-close = Schließen
edit-page = Diese Seite bearbeiten
translate-page = An der Übersetzung mitarbeiten:

licence-content = Inhalte
licence-code = Code
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Komponenten Dritter

choose-language = Sprache wählen
moved = Diese Seite ist umgezogen. Die neue Adresse lautet
not-found-title = Seite nicht gefunden
not-found-text = Vielleicht ist die Adresse falsch geschrieben, oder der Begriff heißt anders. Weiter geht es mit der Suche oder auf der Startseite:
not-found-home = Zur Startseite
choice-no-script = Der Rechner funktioniert nur mit JavaScript. Ohne JavaScript gehen die Zahlen in der Adresse verloren, und die Seite zeigt das Beispiel.
withdrawn-notice = Dieser Begriff gehört nicht mehr zum Glossar.
withdrawn-related = Zum Weiterlesen
