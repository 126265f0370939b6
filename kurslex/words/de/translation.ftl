# Ob die Seiten aktuell sind, und was fehlt.
outdated-notice = Diese Seite ist nicht auf dem neuesten Stand. Aktuellere Fassung:
draft-notice = Diese Seite ist ein Entwurf. Was noch fehlt, ist markiert.
never-compared-notice = Diese Seite ist noch nicht mit den Fassungen in anderen Sprachen verglichen worden:
untranslated-notice = In dieser Sprache ist der Begriff noch nicht beschrieben. Hier steht er in einer anderen:
untranslated-read = Die ganze Seite lesen
untranslated-start = Die Seite in dieser Sprache schreiben
untranslated-heading = In dieser Sprache noch nicht beschrieben
# Steht in einer Sprache, die sich die Texte der Oberfläche hier leiht.
borrowed-notice = Menüs und Beschriftungen sind noch nicht übersetzt. Bis dahin stehen sie auf Deutsch.

status-link = Stand der Sprachen
status-title = Wie weit die Sprachen sind
status-description = Die Tabelle zeigt, welche Begriffe in welcher Sprache beschrieben sind und welche Seiten hinter einer anderen Sprache zurückliegen.
status-concept = Begriff
status-complete = Aktuell
status-outdated = Veraltet
status-never-compared = Nicht verglichen
status-draft = Entwurf
status-missing = Fehlt
status-all-complete = In allen Sprachen aktuell: { $concepts }
status-changed = { $source }: { $changed ->
    [one] einer von { $parts } Teilen geändert
   *[other] { $changed } von { $parts } Teilen geändert
}
