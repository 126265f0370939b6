outdated-notice = Sidan är inte uppdaterad efter de senaste ändringarna. Nyare version:
draft-notice = Den här sidan är ett utkast. Det som återstår att skriva är markerat.
never-compared-notice = Ingen har jämfört sidan med de andra språken än:
untranslated-notice = Knopen är inte beskriven på det här språket än. Här är den på ett annat:
untranslated-read = Läs hela sidan
untranslated-start = Skriv sidan på det här språket
untranslated-heading = Inte beskrivna på det här språket än
borrowed-notice = Orden runt sidorna är inte översatta än. Så länge står de på svenska.

status-link = Hur långt språken har kommit
status-title = Hur långt språken har kommit
status-description = Tabellen visar vilka knopar som är beskrivna på varje språk och vilka sidor som ligger efter ett annat språk.
status-concept = Knop
status-complete = Aktuell
status-outdated = Inaktuell
status-never-compared = Inte jämförd
status-draft = Utkast
status-missing = Saknas
status-all-complete = Aktuella på alla språk: { $concepts }
status-changed = { $source }: { $changed ->
    [one] en av { $parts } delar är ändrad
   *[other] { $changed } av { $parts } delar är ändrade
}
