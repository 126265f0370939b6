# Die Erklärung zur Barrierefreiheit. Was sie als geprüft bezeichnet, steht in tests/browser/.
overview-accessibility = Barrierefreiheit
overview-accessibility-title = Barrierefreiheit
overview-accessibility-description = Das Glossar soll für alle lesbar, durchsuchbar und zum Rechnen benutzbar sein. Maßstab sind die Richtlinien für barrierefreie Webinhalte WCAG 2.2, Stufe AA.
accessibility-tested = Was geprüft wurde
accessibility-tested-rules = Alle Arten von Seiten wurden mit den Regeln von axe-core geprüft, hell und dunkel, bei vier Breiten von 320 bis 1280 Pixeln, mit geöffneter und geschlossener Suche und mit eingeblendeten Erklärungen. Beanstandet wurde nichts.
accessibility-tested-keyboard = Menü, Sprachwahl, Suche, Erklärungen an den Links, Rechner und Tabellen lassen sich allein mit der Tastatur erreichen und bedienen. Wo man sich gerade befindet, ist immer zu sehen.
accessibility-tested-settings = Die Seiten vertragen doppelt so große Schrift und eine Vergrößerung auf 320 Pixel, ohne dass man seitwärts rollen muss. Sie achten den Wunsch nach weniger Bewegung und bleiben mit selbst gewählten Farben lesbar.
accessibility-tested-scripts = Ohne JavaScript sind alle Texte, Rechenbeispiele, Abbildungen, Übersichten und Links vorhanden. Es fehlen dann die Formulare, die Vorschläge der Suche und die Erklärungen an den Links.
accessibility-tested-html = Jede Seite besteht die HTML-Prüfung des W3C mit einer Ausnahme: Eine der Eigenschaften, mit denen die Formeln gesetzt sind, kennt das Prüfprogramm noch nicht.
accessibility-tested-engines = Die wichtigsten Aufgaben wurden in Chromium, Firefox und WebKit ausgeführt.
accessibility-limits = Was noch fehlt
accessibility-limits-people = Geprüft haben Programme und die Menschen, die diese Seiten gemacht haben, nicht aber Nutzerinnen und Nutzer von Screenreadern oder eine unabhängige Stelle.
accessibility-limits-formulas = Die längsten Formeln sind breiter als ein schmales Telefon und müssen in ihrem Rahmen seitwärts gerollt werden.
accessibility-limits-texts = Die Suche im laufenden Text braucht JavaScript und steht in der heruntergeladenen Ausgabe nicht zur Verfügung; Begriffe lassen sich auch dort nachschlagen.
accessibility-report = Funktioniert etwas für Sie nicht? Hier können Sie es melden:
