skip-to-content = Vai al contenuto
languages-label = Lingue
scheme-toggle = Cambia tema, chiaro o scuro
concepts-heading = Tutti i termini
concepts-count = { $concepts ->
    [one] una voce
   *[other] { $concepts } voci
}
themes-heading = Le voci per tema
contents-heading = In questa voce

term-admitted = anche
term-deprecated = Da evitare
other-languages-heading = In altre lingue
second-terms = Termini in
listen = Ascolta «{ $term }»
confusion-label = Da non confondere
question-solution = Soluzione
question-right = (corretta)
footnotes-heading = Note
footnote-back = Torna al testo
tags-heading = Etichette
backlinks-count = { $count ->
    [one] Una voce parla di questo concetto
   *[other] { $count } voci parlano di questo concetto
}
definition-close = Chiudi
edit-page = Modifica questa pagina
translate-page = Collabora alla traduzione:

licence-content = Contenuti
licence-code = Codice
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Componenti di terzi

choose-language = Scegli la lingua
moved = La pagina è stata spostata. Nuovo indirizzo
not-found-title = Pagina non trovata
not-found-text = Forse l’indirizzo contiene un errore, oppure il concetto ha un altro nome. Lo si può cercare qui, oppure si può ripartire dalla pagina iniziale:
not-found-home = Vai alla pagina iniziale
choice-no-script = Il calcolatore richiede JavaScript. Senza JavaScript i numeri nell’indirizzo vanno persi e la pagina mostra l’esempio.
withdrawn-notice = Questa voce non fa più parte del glossario.
withdrawn-related = Voci da consultare
