archive-download = Scarica tutto il glossario per leggerlo senza connessione (file ZIP)
archive-open = Per leggerlo si estraggono i file e si apre { $file } nel browser.

offline-title = Nessuna connessione a Internet
offline-text = Questa pagina non è salvata sul dispositivo e non si può mostrare senza connessione. Le pagine aperte di recente restano leggibili.
