archive-download = Scarica tutto il glossario per leggerlo senza connessione (file ZIP, { $megabytes } MB)
archive-open = Per leggerlo si estraggono i file e si apre { $file } nel browser.

offline-title = Nessuna connessione a Internet
offline-text = Questa pagina non è mai stata aperta sul dispositivo e senza connessione non si può mostrare. Le pagine già aperte restano leggibili.
