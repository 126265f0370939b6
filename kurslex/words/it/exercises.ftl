# Esercizi dei calcolatori. $answer, $value e $result sono numeri già scritti.
exercises-asked = { $decimals ->
    [0] Rispondi con un numero intero.
    [one] Rispondi con una cifra decimale.
   *[other] Rispondi con { $decimals } cifre decimali.
}
exercises-asked-unit = { $decimals ->
    [0] Rispondi in { $unit }, con un numero intero.
    [one] Rispondi in { $unit }, con una cifra decimale.
   *[other] Rispondi in { $unit }, con { $decimals } cifre decimali.
}
exercises-typing = Scrivi il numero senza punti né spazi tra le migliaia e usa il trattino come segno meno. Esempi: { $example } e -{ $example }.

exercises-right = Giusto.
exercises-nearly = Giusto, ma con arrotondamenti intermedi. Senza, il risultato è { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] Giusto fin qui, ma serve una cifra decimale.
   *[other] Giusto fin qui, ma servono { $decimals } cifre decimali.
}
exercises-sign = Il valore è giusto, ma il segno no.
exercises-fraction = Hai confuso la percentuale con il numero decimale: 0,05 è il 5 %. La risposta va data in percentuale.
exercises-power-of-ten = Le cifre sono giuste, ma la virgola è al posto sbagliato.
exercises-wrong = Non è ancora giusto. Un suggerimento ti aiuta ad andare avanti.

exercises-thought = Il ragionamento
exercises-formula = La formula
exercises-numbers = Con i numeri
exercises-result = Il risultato
exercises-rearrange = Ricava dalla formula questa grandezza: { $name }.
exercises-try = Questa formula non si può invertire. Prova diversi valori e restringi l’intervallo: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. È troppo.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. È troppo poco.

exercises-number = Esercizio numero { $seed }
exercises-series = Serie { $series }
exercises-fresh = I numeri sono stati estratti di nuovo. Ecco l’esercizio { $seed }.
exercises-no-seed = Il numero di un esercizio è un intero da 1 a 9.999. Ecco l’esercizio { $seed }.
exercises-no-series = Il nome di una serie ha al massimo 40 caratteri, senza interruzioni di riga. I numeri sono stati estratti senza serie.

worksheet-title = Scheda di esercizi
worksheet-name = Nome
worksheet-date = Data
worksheet-number = N.
worksheet-answer = Risposta
worksheet-working = Svolgimento
worksheet-key = Soluzioni
worksheet-key-note = È giusta anche una risposta che si discosta soltanto per gli arrotondamenti intermedi.
worksheet-practice = Esercizi in rete
worksheet-licence = { site-name }, { licence-content-name }
