handout-contents = Indice
handout-example = Esempio di calcolo
handout-more = Calcolare con altri numeri
handout-questions = Domande di verifica
handout-key = Soluzioni
handout-changed = Aggiornato al { $date }
handout-accessibility = Con titoli e indice; formule in MathML, immagini descritte a parole.
