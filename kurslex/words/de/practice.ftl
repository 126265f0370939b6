# Die Seiten zum Üben. Was beantwortet wurde, weiß nur das Gerät. $place und $count sind Zahlen, $name ist ein Thema oder eine Etappe.
practice-title = Üben: { $name }
practice-written = Fragen zu den Begriffen
practice-definitions = Welcher Begriff ist das?
practice-definition-asked = Welcher Begriff wird hier beschrieben?
practice-words = Wörter
practice-words-asked = Wie heißt „{ $term }“ auf { $name }?
practice-friends = Falsche Freunde
practice-friends-asked = Diese Wörter sehen sich ähnlich. Welche Erklärung gehört zu ihnen?

practice-hint = Tipp
practice-hint-above = Übergeordnet ist:
practice-hint-definition = So wird der Begriff dort erklärt:
practice-other = Dazu Wörter einer anderen Sprache
practice-other-none = keine
practice-position = Frage { $place } von { $count }
practice-right = Richtig.
practice-wrong = Nicht richtig.
practice-next = Nächste Frage
practice-to-result = Zum Ergebnis
practice-result = { $right } von { $count } richtig
practice-again = Hier lohnt es sich, noch einmal nachzulesen:
practice-more = Weiter üben
practice-source = Nachlesen:
practice-none = Zu diesen Begriffen gibt es noch keine Fragen.

practice-kept = Welche Fragen beantwortet sind, weiß nur dieses Gerät.
practice-forget = Vergessen, was ich geübt habe
practice-done = { $count } von { $concepts } geübt
practice-theme = Dieses Thema üben
practice-stage = Diese Etappe üben
practice-go-on = Weiter üben
practice-read = Alle Begriffe: { $name }
practice-all = Alle Themen und Etappen
