archive-download = De hele begrippenlijst downloaden voor gebruik zonder internet (zip-bestand)
archive-open = Pak het bestand uit en open { $file } in je browser.

offline-title = Geen netwerkverbinding
offline-text = Deze pagina is niet op dit apparaat opgeslagen en kan zonder netwerk niet worden getoond. Pagina’s die je onlangs hebt geopend, kun je nog wel lezen.
