# Die Seiten, die viele Begriffe auf einmal zeigen.
overviews-label = Übersichten

overview-a-z = A–Z
overview-a-z-title = Begriffe von A bis Z
overview-a-z-description = Alle Bezeichnungen des Glossars in alphabetischer Reihenfolge, auch Synonyme und solche, die man besser vermeidet.
a-z-letters = Buchstaben
a-z-see = siehe { $term }
a-z-avoid = zu vermeiden, siehe { $term }

overview-path = Lernpfad
overview-path-title = Der Lernpfad
overview-path-description = Die Begriffe in einer Reihenfolge, in der sie leicht zu lernen sind.
path-position = { $step } von { $steps }
path-previous = Zurück
path-next = Weiter im Lernpfad

overview-practice = Üben
overview-practice-title = Fragen zum Üben
overview-practice-description = Fragen zu jedem Thema und zu jeder Etappe des Lernpfads, mit Erklärungen zu den falschen Antworten.

overview-calculators = Rechner
overview-calculators-title = Alle Rechner
overview-calculators-description = Die Rechner des Glossars: was jeder von ihnen berechnet und zu welchen Begriffen er gehört.
calculators-list-pages = Gehört zu
calculators-list-embed = Nur den Rechner öffnen

overview-terms = Terminologie
overview-terms-title = Die Begriffe in allen Sprachen
overview-terms-description = Alle Begriffe in einer Tabelle, mit ihren Bezeichnungen und Synonymen in jeder Sprache des Glossars.
terms-other = Daneben zeigen
terms-filter = Tabelle filtern
terms-filter-part = Diesen Teil der Tabelle filtern
parts-label = Teile der Liste
part-position = Teil { $part } von { $parts }
terms-count = { $shown } von { $all } Begriffen
theme-map = Karte der Begriffe
theme-map-lines = Eingerückt steht, was eine Art, ein Beispiel oder ein Teil des Begriffs darüber ist. Die Linien daneben zeigen, was sonst zusammenhängt; wie, sagt die Liste.
theme-map-part = Die Karte zeigt { $shown } von { $all } Begriffen, die weitesten zuerst.
theme-map-short = Karte
overview-false-friends = Falsche Freunde
overview-false-friends-title = Falsche Freunde
overview-false-friends-description = Manche Wörter sehen in zwei Sprachen ähnlich aus und bedeuten doch Verschiedenes. Diese führen am häufigsten in die Irre.

# Eine Seite in zwei Sprachen. Der Link steht hinter der Bezeichnung in der anderen Sprache.
parallel-link = nebeneinander lesen
parallel-label = Zweite Sprache
