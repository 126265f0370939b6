outdated-notice = Sidan är inte uppdaterad efter de senaste ändringarna. Nyare version:
draft-notice = Den här sidan är ett utkast. Det som återstår att skriva är markerat.
never-compared-notice = Sidan har ännu inte jämförts med de andra språken:
untranslated-notice = Det här begreppet är inte beskrivet på det här språket än. Här är det på ett annat:
untranslated-read = Läs hela sidan
untranslated-start = Skriv sidan på det här språket
untranslated-heading = Inte beskrivet på det här språket än
borrowed-notice = Menyer och knappar är inte översatta än. Så länge står de på svenska.

status-link = Språkens status
status-title = Hur långt språken har kommit
status-description = Tabellen visar vilka begrepp som är beskrivna på varje språk och vilka sidor som ligger efter ett annat språk.
status-concept = Begrepp
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
