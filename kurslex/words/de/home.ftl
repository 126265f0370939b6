# Die Startseite und die Stationen des Lernpfads. Was gelesen ist, weiß nur dieses Gerät.
home-examples = Zum Beispiel
home-question = Eine Frage zum Üben
home-friends-all = Alle { $count } falschen Freunde mit Erklärung
home-teaching = Für den Unterricht
home-teaching-text = Links, Dateien und Seiten für den Unterricht, ohne Anmeldung und ohne Tracking.
home-teaching-downloads = Das Glossar mitnehmen: Tabelle, Moodle, Anki und mehr
home-teaching-embed = Einen Rechner in die eigene Seite einbetten
path-read = { $read } von { $steps } gelesen
path-begin = Beginnen: { $term }
path-continue = Weiter: { $term }
path-forget = Vergessen, was ich gelesen habe
