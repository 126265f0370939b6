# Die Regeln, auf die kurslex check verweist, für alle, die auf Deutsch schreiben. Was hier fehlt, erscheint auf Englisch.

## Dateien und Felder
unreadable-file = Jede Datei ist eine gewöhnliche, lesbare Datei mit Text in UTF-8.
merge-conflict = Keine Datei enthält Zeilen, mit denen Git zwei Änderungen derselben Stelle markiert. Was kurslex selbst geschrieben hat, führt kurslex resolve zusammen.
file-name = Dateinamen bestehen aus Zeichen, die jedes System speichern kann, und unterscheiden sich nicht nur in Groß- und Kleinschreibung.
misplaced-page = Markdown unter docs/ liegt im Ordner einer Sprache, denn daraus wird eine Seite.
too-complex = Eine Seite ist so kurz und einfach, dass jedes Werkzeug sie lesen kann: Lange Absätze und tief verschachtelte Listen werden geteilt.
yaml = Die Felder sind gültiges YAML, und jedes Feld kommt nur einmal vor.
front-matter = Eine Seite beginnt mit ihren Feldern zwischen zwei Zeilen mit ---.
missing-field = Felder, ohne die eine Seite, eine Sprache oder die Liste der Begriffe nicht auskommt, sind ausgefüllt.
malformed-field = Ein Feld enthält, was sein Name verspricht, zum Beispiel eine Liste oder eine Zahl.
unknown-field = Es gibt nur die Felder, die auch gelesen werden. Meist ist der Name falsch geschrieben.
settings = mkdocs.yml ist da, und darin stehen dieselben Sprachen wie in docs/concepts.yml, gültige Adressen und das Plugin kurslex.
setting-without-effect = mkdocs.yml hat keine Einstellungen, auf die nur MkDocs achten würde: Kurslex baut die Website ohne MkDocs.
text-direction = Die Leserichtung einer Sprache ist die ihrer Schrift.
rule-setting = Unter rules in docs/concepts.yml lassen sich Regeln auf error, warning oder off setzen, und manche haben Grenzen. Regeln, die für Sicherheit sorgen, lassen sich nicht ändern.
character = Texte enthalten keine unsichtbaren Zeichen, die Wörter zerteilen oder den Bildschirm oder die Schreibrichtung steuern.

## Begriffe
unknown-concept = Jede Seite gehört zu einem Begriff aus docs/concepts.yml und trägt dessen ID als Dateinamen.
identifier = Eine ID besteht aus englischen Wörtern in Kleinbuchstaben mit Bindestrichen. Sie bleibt auf Dauer die Adresse und kommt nur einmal vor.
legacy-address = Eine alte Adresse führt zu genau einem Begriff und ist nicht die Adresse von etwas anderem.
lost-address = Jede veröffentlichte Adresse, die in docs/addresses.txt steht, bleibt erreichbar.
unknown-theme = Das Thema eines Begriffs steht in der Liste der Themen in docs/concepts.yml.
related-concept = Die Begriffe, mit denen ein Begriff zusammenhängt, stehen in docs/concepts.yml, und er selbst gehört nicht dazu.
relation-twice = Zwei Begriffe haben eine Beziehung, und sie steht nur bei einem der beiden; die andere Richtung ergibt sich daraus.
relation-circle = Ein Begriff steht nicht über sich selbst: broader, example-of und part-of führen nicht im Kreis.
orphan-concept = Ein Begriff hängt mit anderen zusammen: Genug Links führen zu ihm und von ihm weg.
path = Der Lernpfad nennt nur Begriffe, die es gibt, und jeden nur einmal.
false-friends = Falsche Freunde sind Wörter aus mindestens zwei Sprachen und verweisen auf Begriffe, die es gibt.

## Übersetzungen
missing-translation = Jeder Begriff hat in jeder Sprache eine Seite. Was fehlt, kann jederzeit geschrieben werden.
unfinished = In spitzen Klammern steht, was noch zu schreiben ist. Der fertige Text ersetzt die Klammern.
checked-source = checked nennt nur andere Sprachen des Glossars und wird von kurslex sync geschrieben.
never-compared = Jede Seite ist mit denen der anderen Sprachen verglichen, und kurslex sync hat es festgehalten.
missing-section = Hat ein Begriff in einer Sprache einen Abschnitt, so hat er ihn in allen.
example-numbers = Das Beispiel rechnet in allen Sprachen mit denselben Zahlen.
conflicting-fact = Jahreszahlen, Paragraphen und Namen stimmen in allen Sprachen überein, wenn sie dasselbe sagen.
repeated-sentence = Zwei Seiten einer Sprache haben keinen Satz fast gleich. Wo er auf beiden nötig ist, nennt repeats die andere Seite mit dem Grund.
needless-repeat = repeats nennt nur Seiten, die mit dieser wirklich einen Satz gemeinsam haben.
borrowed-words = Die Texte der Oberfläche sind in der Sprache selbst verfasst. Geliehenes wird nach und nach übersetzt.
lender = Texte lassen sich nur von einer Sprache des Glossars leihen, die selbst keine leiht.

## Bezeichnungen und Definitionen
ambiguous-term = Eine Bezeichnung steht in jeder Sprache für genau einen Begriff.
grammar = Eine Bezeichnung hat eines der Geschlechter und höchstens die Formen, die locale.yml für die Sprache nennt.
definition = Die Definition ist reiner Text: ein Satz, der für sich stehen kann und mit einem Punkt endet.
definition-length = Die Definition ist ein einziger Satz mit höchstens 40 Wörtern.
missing-reading = Bei einer Bezeichnung, die mit einem chinesischen Zeichen beginnt, ist die Lesung angegeben, nach der sie sortiert wird, es sei denn, ICU sortiert die Sprache und kennt die Lesung.
deprecated-term = Bezeichnungen, von denen das Glossar abrät, werden in den Texten nicht verwendet, nur in Anführungszeichen erwähnt.
needless-exception = allowed nennt nur, was auf der Seite vorkommt und sonst zu vermeiden wäre, except nur Wendungen, die eine solche Bezeichnung enthalten.

## Der Text
heading-id = Jede Überschrift endet mit einer ID wie {"{#example}"}, die in allen Sprachen gleich ist und auf der Seite nur einmal vorkommt.
heading-level = Der Titel der Seite ist die Bezeichnung, deshalb beginnen die Überschriften auf Ebene 2, mit ##.
broken-link = Ein Link führt zu einer Seite, die es gibt. Begriffe werden über den Dateinamen verlinkt.
broken-anchor = Was in einem Link hinter # steht, ist die ID einer Überschrift oder eines Rechners auf der Seite.
link-scheme = Links führen zu Seiten des Glossars oder zu Adressen, die mit https:// beginnen.
link-address = Eine Adresse ist vollständig: Sie nennt einen Host und davor keinen Benutzer.
link-text = Der Text eines Links enthält eine Form des Begriffs, zu dem er führt.
unlinked-mention = Wo ein anderer Begriff im Text zum ersten Mal vorkommt, ist er verlinkt.
late-link = Der Link steht dort, wo der Begriff zum ersten Mal vorkommt, nicht weiter unten.
needless-unlinked = unlinked nennt nur Begriffe, deren Wörter die Seite tatsächlich verwendet.
image = Ein Bild ist eine vorhandene Datei in docs/images/ oder neben den Seiten der Sprache.
image-text = Ein Bild sagt in Worten, was es zeigt, für alle, die es nicht sehen können.
image-file = Eine Bilddatei ist PNG, JPEG, WebP, AVIF oder SVG und lässt sich gefahrlos zeigen.
image-size = Eine Bilddatei ist nicht größer, als ein Bildschirm es braucht.
unused-image = Jede Bilddatei ist auf mindestens einer Seite zu sehen.
raw-html = Seiten sind reines Markdown, ohne HTML.
attribute-list = In einfachen geschweiften Klammern steht nur die ID einer Überschrift.
misleading-markdown = Markdown bedeutet, wonach es aussieht: Hervorhebungen, Listen und Links sind richtig abgeschlossen.
confusion = Eine Verwechslung steht als Zitat direkt unter ihrem Absatz und beginnt mit fett gesetzten Wörtern.
unlinked-confusion = Nennt eine Verwechslung in ihren fett gesetzten Wörtern einen Begriff, so verlinkt sie ihn.
question-form = Im Abschnitt questions steht eine nummerierte Liste von Fragen, unter jeder Frage die Liste ihrer Antworten.
question-options = Eine Frage hat zwei bis fünf verschiedene Antworten. Genau eine ist richtig, und jede wird erklärt.
shared-question = Eine Frage, die mehrere Sprachen unter derselben ID haben, hat überall gleich viele Antworten, und die richtige steht an derselben Stelle.
typography = Anführungszeichen, Gedankenstriche, Leerzeichen und Zahlen folgen den Regeln der Sprache.
spelling = Jedes Wort steht im Rechtschreibwörterbuch oder in docs/de/words.txt.

## Rechner
placeholder = In doppelten geschweiften Klammern steht ein vorhandener Rechner, eine lesbare Formel oder eine Rechnung, die ein Ergebnis hat.
unknown-calculator = Die Rechner eines Begriffs liegen im Ordner calculators/.
calculator-placement = Ein Rechner steht auf jeder Seite seines Begriffs genau einmal und sonst nirgends.
picture-placement = Ein Bild steht auf allen Seiten eines Begriffs je einmal, in jeder Sprache.
picture-words = Die Wörter eines Bildes haben in ihren Formen Platz, in jeder Sprache.
calculator-syntax = Die Datei eines Rechners ist gültiges Python.
calculator-language = Ein Rechner verwendet nur den Teil von Python, der sich im Browser zeigen und berechnen lässt.
calculator-declaration = Ein Rechner nennt alle Eingaben und Ergebnisse mit Einheit, Grenzen und Nachkommastellen.
calculator-id = Die ID eines Rechners gehört ihm allein, denn mit ihr beginnen die IDs seiner Felder und die Namen seiner Meldungen.
calculator-default = Die Beispielwerte eines Rechners führen zu einem Ergebnis.
calculator-exercise = Die Übungen eines Rechners haben Zahlen, mit denen sich die richtige Antwort von jedem bekannten Fehler unterscheidet.
calculator-concept = Die Felder eines Rechners verlinken nur Begriffe, die es gibt.
local-currency = Rechnet ein Rechner in der Währung der Sprache, so nennt deren locale.yml eine.

## Texte der Oberfläche
messages = Die Dateien mit Meldungen sind gültig und verwenden nur Werte, die die Meldung bekommt.
missing-message = Alle Texte der Oberfläche sind in der Sprache vorhanden.
duplicate-message = Eine Meldung steht in jeder Sprache nur einmal.
missing-placeholder = Eine Meldung verwendet in jeder Variante alle Werte, die sie bekommt. Was in geschweiften Klammern steht, bleibt erhalten.
unused-message = Meldungen, die nichts verwendet, werden entfernt.
message-address = Eine Adresse in einer Meldung beginnt mit https://, wie andere Links auch.
