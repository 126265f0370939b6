# Se le pagine sono aggiornate, e che cosa manca.
outdated-notice = Questa pagina non tiene ancora conto delle ultime modifiche. Versione più recente:
draft-notice = Questa pagina è una bozza. Le parti ancora da scrivere sono evidenziate.
never-compared-notice = Nessuno ha ancora confrontato questa pagina con le altre lingue:
untranslated-notice = In questa lingua il concetto non è ancora descritto. Eccolo in un’altra:
untranslated-read = Leggi la pagina completa
untranslated-start = Scrivi la pagina in questa lingua
untranslated-heading = Non ancora descritti in questa lingua
# Compare in una lingua che prende in prestito da qui i testi dell’interfaccia.
borrowed-notice = I testi dell’interfaccia non sono ancora tradotti. Per ora sono in italiano.

status-link = Stato delle lingue
status-title = A che punto sono le lingue
status-description = La tabella mostra quali concetti sono descritti in ciascuna lingua e quali pagine sono rimaste indietro rispetto a un’altra lingua.
status-concept = Concetto
status-complete = Aggiornata
status-outdated = Da aggiornare
status-never-compared = Mai confrontata
status-draft = Bozza
status-missing = Manca
status-all-complete = Aggiornati in tutte le lingue: { $concepts }
status-changed = { $source }: { $changed ->
    [one] modificata una parte su { $parts }
   *[other] modificate { $changed } parti su { $parts }
}
