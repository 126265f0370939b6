# Parole comuni a tutti i calcolatori. $example, $minimum e $maximum sono numeri già scritti.
calculators-own-figures = Calcola con altri valori
calculators-own-figures-in = Calcola con altri valori, in { $unit }
calculators-currency = Valuta
calculators-working = Passaggi
calculators-step-by-step = Un passaggio alla volta
calculators-next-step = Passaggio successivo
calculators-all-steps = Tutti i passaggi
calculators-fields = I campi
calculators-share = Condividi
calculators-no-result = –
calculators-reset = Torna all’esempio
calculators-link = Link a questi valori
calculators-copy-link = Copia il link
calculators-copy-embed = Copia il codice per incorporare il calcolatore
calculators-copy-text = Testo da copiare
calculators-copied = Copiato.
calculators-selected = Il testo è selezionato: ora si può copiare.
calculators-open-page = Leggi la spiegazione nel glossario
calculators-whole = Apri il calcolatore completo con questi valori

calculators-empty = Manca un numero, per esempio { $example }.
calculators-not-a-number = Questo non è un numero. Va bene, per esempio, { $example }.
calculators-ambiguous = Qui il punto può separare i decimali o le migliaia. Il numero va scritto con la virgola decimale e senza punti.
calculators-below-minimum = Il valore deve essere almeno { $minimum }.
calculators-above-maximum = Il valore può essere al massimo { $maximum }.
calculators-too-many-decimals = { $decimals ->
    [0] Serve un numero intero, per esempio { $example }.
    [one] È ammesso al massimo un decimale, per esempio { $example }.
   *[other] Sono ammessi al massimo { $decimals } decimali, per esempio { $example }.
}
calculators-too-long = Il testo è troppo lungo per un numero. Va bene, per esempio, { $example }.

calculators-invalid = Nessun risultato: almeno un campo è da correggere.
calculators-division-by-zero = Questi valori non danno un risultato, perché si dovrebbe dividere per zero.
calculators-out-of-range = Questi valori sono fuori dall’intervallo con cui il calcolatore può lavorare.

# Righe che chi legge può aggiungere e togliere. $row è il numero della riga, $rows il nome dell’elenco.
calculators-row = { $field }, riga { $row }
calculators-add-row = Aggiungi una riga: { $rows }
calculators-remove-row = Togli la riga { $row }: { $rows }

# Il calcolo inverso: chi legge sceglie un risultato e il calcolatore trova uno dei valori.
calculators-solve = Valore da ricavare
calculators-solve-nothing = Il risultato con questi valori
calculators-solve-other = Calcolo inverso
calculators-solve-by-search = Questa formula non si può invertire. Il calcolatore cerca tra tutti i valori ammessi dal campo e trova il valore limite che raggiunge ancora l’obiettivo.
calculators-target-hint = Il valore da ottenere
calculators-found = { $name }: { $value }.
calculators-no-value = Nessun valore tra { $minimum } e { $maximum } porta a questo risultato.
calculators-missed = L’obiettivo non si può raggiungere esattamente: il risultato se ne scosta di { $miss }.

# Parole nelle formule.
calculators-if = se
calculators-otherwise = altrimenti
calculators-and = e
calculators-or = o
calculators-min = min
calculators-max = max
calculators-round-to = arrotonda
