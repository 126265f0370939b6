outdated-notice = Deze pagina bevat de laatste wijzigingen nog niet. Nieuwere versie:
draft-notice = Deze pagina is een concept. Wat nog geschreven moet worden, is gemarkeerd.
never-compared-notice = Deze pagina is nog niet met de andere talen vergeleken:
untranslated-notice = Dit begrip is in deze taal nog niet beschreven. Hier staat het in een andere taal:
untranslated-read = De hele pagina lezen
untranslated-start = De pagina in deze taal schrijven
untranslated-heading = In deze taal nog niet beschreven
borrowed-notice = Menu’s en knoppen zijn nog niet vertaald. Tot die tijd zijn ze in het Nederlands.

status-link = Stand van de talen
status-title = Hoever de talen zijn
status-description = De tabel laat zien welke begrippen in welke taal zijn beschreven en welke pagina’s achterlopen op een andere taal.
status-concept = Begrip
status-complete = Actueel
status-outdated = Verouderd
status-never-compared = Niet vergeleken
status-draft = Concept
status-missing = Ontbreekt
status-all-complete = In alle talen actueel: { $concepts }
status-changed = { $source }: { $changed ->
    [one] één van de { $parts } delen is gewijzigd
   *[other] { $changed } van de { $parts } delen zijn gewijzigd
}
