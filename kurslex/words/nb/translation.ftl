# Om sidene er oppdatert, og hva som mangler.
outdated-notice = Denne siden er ikke oppdatert etter de siste endringene. Nyere utgave:
draft-notice = Denne siden er et utkast. Det som ennå ikke er skrevet, er markert.
never-compared-notice = Denne siden er ennå ikke sammenlignet med de andre språkene:
untranslated-notice = Dette begrepet er ikke beskrevet på dette språket ennå. Her er det på et annet:
untranslated-read = Les hele siden
untranslated-start = Skriv siden på dette språket
untranslated-heading = Ikke beskrevet på dette språket ennå
# Vises på et språk som låner ordene rundt sidene herfra.
borrowed-notice = Menyer og knapper er ikke oversatt ennå. Så lenge står de på bokmål.

status-link = Status for språkene
status-title = Hvor langt språkene er kommet
status-description = Tabellen viser hvilke begreper som er beskrevet på hvert språk, og hvilke sider som henger etter et annet språk.
status-concept = Begrep
status-complete = Oppdatert
status-outdated = Utdatert
status-never-compared = Ikke sammenlignet
status-draft = Utkast
status-missing = Mangler
status-all-complete = Oppdatert på alle språk: { $concepts }
status-changed = { $source }: { $changed ->
    [one] én av { $parts } deler er endret
   *[other] { $changed } av { $parts } deler er endret
}
