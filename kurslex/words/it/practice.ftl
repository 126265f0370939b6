# Le pagine per esercitarsi. Che cosa è stato risposto lo sa soltanto il dispositivo. $place e $count sono numeri, $name è un tema o una tappa.
practice-title = Esercizi: { $name }
practice-written = Domande sui concetti
practice-definitions = Di che concetto si tratta?
practice-definition-asked = Quale concetto è descritto qui?
practice-words = Parole
practice-words-asked = Come si dice «{ $term }» in { $name }?
practice-friends = Falsi amici
practice-friends-asked = Queste parole si somigliano. Quale spiegazione le riguarda?

practice-hint = Suggerimento
practice-hint-above = Concetto più ampio:
practice-hint-definition = Definizione nell’altra lingua:
practice-other = Aggiungere parole di un’altra lingua
practice-other-none = nessuna
practice-position = Domanda { $place } di { $count }
practice-right = Esatto.
practice-wrong = Non è esatto.
practice-next = Prossima domanda
practice-to-result = Vai al risultato
practice-result = Risposte esatte: { $right } su { $count }
practice-again = Può essere utile rileggere:
practice-more = Altre domande
practice-source = Da rileggere:
practice-none = Su questi concetti non ci sono ancora domande.

practice-kept = Quali domande hanno avuto risposta lo sa soltanto questo dispositivo.
practice-forget = Cancella gli esercizi svolti
practice-done = Concetti esercitati: { $count } su { $concepts }
practice-theme = Esercitarsi su questo tema
practice-stage = Esercitarsi su questa tappa
practice-go-on = Continuare gli esercizi
practice-read = Tutti i concetti: { $name }
practice-all = Tutti i temi e le tappe
