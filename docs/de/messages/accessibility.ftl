# Die Erklärung zur Barrierefreiheit. Was sie als geprüft bezeichnet, wird in tests/ geprüft.
overview-accessibility = Barrierefreiheit
overview-accessibility-title = Barrierefreiheit
overview-accessibility-description = Alle sollen das Glossar lesen, darin suchen und mit den Rechnern arbeiten können. Maßstab ist die Stufe AA der WCAG 2.2, der Richtlinien für barrierefreie Webinhalte.
accessibility-tested = Was geprüft wurde
accessibility-tested-rules = Alle Arten von Seiten wurden mit den Regeln von axe-core geprüft: in heller und dunkler Darstellung, bei vier Breiten von 320 bis 1.280 Pixeln, mit geöffneter und geschlossener Suche und mit eingeblendeten Definitionen. Beanstandet wurde nichts.
accessibility-tested-keyboard = Menü, Sprachwahl, Suche, Definitionen an den Links, Rechner und Tabellen lassen sich allein mit der Tastatur erreichen und bedienen. Wo auf der Seite man sich gerade befindet, ist immer zu sehen.
accessibility-tested-settings = Die Seiten lassen sich mit doppelt so großer Schrift und in einem nur 320 Pixel breiten Fenster lesen, ohne dass man die Seite seitwärts scrollen muss. Sie berücksichtigen die Einstellung für weniger Bewegung und bleiben mit selbst gewählten Farben lesbar.
accessibility-tested-scripts = Auch ohne JavaScript sind alle Texte, Rechenbeispiele, Abbildungen, Übersichten und Links vorhanden. Es fehlen dann unter anderem die Eingabefelder der Rechner, die Treffer der Suche und die Definitionen an den Links.
accessibility-tested-html = Jede Seite besteht die HTML-Prüfung des W3C mit einer Ausnahme: Eine der Angaben zur Darstellung der Formeln kennt das Prüfprogramm noch nicht.
accessibility-tested-engines = Die wichtigsten Abläufe wurden in Chromium, Firefox und WebKit getestet.
accessibility-limits = Bekannte Einschränkungen
accessibility-limits-people = Geprüft wurde mit Programmen und von denen, die diese Seiten machen, nicht aber von Menschen, die einen Screenreader benutzen, oder von einer unabhängigen Stelle.
accessibility-limits-formulas = Die längsten Formeln können breiter sein als der Bildschirm eines schmalen Telefons. Man muss sie dann seitwärts scrollen.
accessibility-limits-texts = Die Suche in den Texten braucht JavaScript und steht in der heruntergeladenen Ausgabe nicht zur Verfügung. Begriffe lassen sich auch dort nachschlagen.
accessibility-report = Etwas funktioniert nicht? Hier lässt es sich melden:
