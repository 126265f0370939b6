outdated-notice = Denne sida er ikkje oppdatert etter dei siste endringane. Nyare utgåve:
draft-notice = Denne sida er eit utkast. Det som enno ikkje er skrive, er markert.
never-compared-notice = Denne sida er enno ikkje samanlikna med dei andre språka:
untranslated-notice = Dette omgrepet er ikkje skildra på dette språket enno. Her er det på eit anna:
untranslated-read = Les heile sida
untranslated-start = Skriv sida på dette språket
untranslated-heading = Ikkje skildra på dette språket enno
borrowed-notice = Menyar og knappar er ikkje omsette enno. Så lenge står dei på nynorsk.

status-link = Status for språka
status-title = Kor langt språka er komne
status-description = Tabellen viser kva omgrep som er skildra på kvart språk, og kva sider som heng etter eit anna språk.
status-concept = Omgrep
status-complete = Oppdatert
status-outdated = Utdatert
status-never-compared = Ikkje samanlikna
status-draft = Utkast
status-missing = Manglar
status-all-complete = Oppdaterte på alle språka: { $concepts }
status-changed = { $source }: { $changed ->
    [one] éin av { $parts } delar er endra
   *[other] { $changed } av { $parts } delar er endra
}
