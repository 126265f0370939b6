outdated-notice = Denne side er ikke opdateret efter de seneste ændringer. Nyere version:
draft-notice = Denne side er et udkast. Det, der mangler at blive skrevet, er markeret.
never-compared-notice = Denne side er endnu ikke sammenlignet med de andre sprog:
untranslated-notice = Dette begreb er endnu ikke beskrevet på dette sprog. Her er det på et andet:
untranslated-read = Læs hele siden
untranslated-start = Skriv siden på dette sprog
untranslated-heading = Endnu ikke beskrevet på dette sprog
borrowed-notice = Menuer og knapper er endnu ikke oversat. Indtil videre er de på dansk.

status-link = Sprogenes status
status-title = Hvor langt sprogene er
status-description = Tabellen viser, hvilke begreber der er beskrevet på hvilke sprog, og hvilke sider der er bagud i forhold til et andet sprog.
status-concept = Begreb
status-complete = Opdateret
status-outdated = Forældet
status-never-compared = Ikke sammenlignet
status-draft = Udkast
status-missing = Mangler
status-all-complete = Opdateret på alle sprog: { $concepts }
status-changed = { $source }: { $changed ->
    [one] én af { $parts } dele er ændret
   *[other] { $changed } af { $parts } dele er ændret
}
