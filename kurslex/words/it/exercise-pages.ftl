# Pagine in cui si risolvono esercizi e si preparano schede. $name è il calcolatore e ciò che si cerca.
overview-worksheet = Schede di esercizi
overview-worksheet-title = Schede di esercizi da stampare
overview-worksheet-description = A ogni studente una scheda con numeri propri; le soluzioni sono su pagine a parte.

exercise-title = Esercizio: { $name }
exercise-lead = È un esercizio, non un esame: puoi riprovare quante volte vuoi, e le tue risposte restano sul tuo dispositivo.
exercise-check = Verifica
exercise-hint = Suggerimento
exercise-give-up = Mostra la soluzione
exercise-next = Altri numeri
exercise-solution = Soluzione
exercise-hints = Suggerimenti
exercise-calculator = Al calcolatore con questi numeri
exercise-link = Link a questo esercizio
exercise-copy-embed = Copia il codice per incorporarlo
exercise-index = Esercizi di calcolo
exercise-solved = risolto
exercise-practise = Esercitati

worksheet-choose = Quali esercizi?
worksheet-seeds = Numeri degli esercizi
worksheet-seeds-hint = A ogni numero corrisponde una scheda: 1-30 ne dà trenta; va bene anche 1-5,9. Al massimo { $most } per volta.
worksheet-series = Serie
worksheet-series-hint = Un nome, per esempio quello di una classe, dà nuovi valori a tutti i numeri. Può restare vuoto.
worksheet-make = Prepara le schede
worksheet-print-sheets = Stampa le schede
worksheet-print-key = Stampa le soluzioni
worksheet-none = Scegli almeno un esercizio.
worksheet-too-many = In una scheda c’è posto per { $most } esercizi al massimo.
worksheet-no-seeds = Scrivi numeri da 1 a 9999, per esempio 1-30 o 1-5,9, al massimo { $most } in tutto.
worksheet-made = Fatto. Numero di schede: { $sheets }. Le soluzioni seguono alla fine.
worksheet-scripts = Le schede si preparano nel browser: JavaScript deve essere attivo.
