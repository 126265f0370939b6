# Ord som alle kalkulatorene deler. $example, $minimum og $maximum er ferdig skrevne tall.
calculators-own-figures = Regn med egne tall
calculators-own-figures-in = Regn med egne tall, i { $unit }
calculators-currency = Valuta
calculators-working = Utregning
calculators-step-by-step = Steg for steg
calculators-next-step = Neste steg
calculators-all-steps = Alle steg
calculators-fields = Feltene
calculators-share = Del
calculators-no-result = –
calculators-reset = Tilbake til eksempelet
calculators-link = Lenke til disse verdiene
calculators-copy-link = Kopier lenken
calculators-copy-embed = Kopier kode for innbygging
calculators-copy-text = Tekst å kopiere
calculators-copied = Kopiert.
calculators-selected = Teksten er merket. Kopier den herfra.
calculators-open-page = Les forklaringen i ordboken
calculators-whole = Åpne hele kalkulatoren med disse tallene

calculators-empty = Her mangler et tall, for eksempel { $example }.
calculators-not-a-number = Dette er ikke et tall. Skriv for eksempel { $example }.
calculators-ambiguous = Punktumet kan her være desimaltegn eller tusenskille. Skriv tallet med desimalkomma og uten punktum.
calculators-below-minimum = Verdien må være minst { $minimum }.
calculators-above-maximum = Verdien kan være høyst { $maximum }.
calculators-too-many-decimals = { $decimals ->
    [0] Skriv et helt tall, for eksempel { $example }.
    [one] Skriv høyst én desimal, for eksempel { $example }.
   *[other] Skriv høyst { $decimals } desimaler, for eksempel { $example }.
}
calculators-too-long = Dette er for langt til å være et tall. Skriv for eksempel { $example }.

calculators-invalid = Ikke noe resultat: Minst ett felt må rettes.
calculators-division-by-zero = Disse verdiene gir ikke noe resultat, for da måtte det deles på null.
calculators-out-of-range = Kalkulatoren gir ikke noe resultat for disse verdiene, for de ligger utenfor området den er laget for.

# Rader som leseren kan legge til og fjerne. $row er radens nummer, $rows navnet på listen.
calculators-row = { $field }, rad { $row }
calculators-add-row = Legg til en rad: { $rows }
calculators-remove-row = Fjern rad { $row }: { $rows }

# Omvendt regning: leseren velger et resultat, og kalkulatoren finner et av tallene.
calculators-solve = Hva skal regnes ut?
calculators-solve-nothing = Resultatet av alle tallene
calculators-solve-other = Regn baklengs
calculators-solve-by-search = Denne formelen kan ikke snus. Kalkulatoren prøver verdiene feltet tillater, og velger den som akkurat når det ønskede resultatet.
calculators-target-hint = Verdien som skal nås
calculators-found = { $name }: { $value }.
calculators-no-value = Ingen verdi mellom { $minimum } og { $maximum } gir dette resultatet.
calculators-missed = Målet kan ikke nås nøyaktig: Resultatet avviker med { $miss }.

# Ord i formler.
calculators-if = hvis
calculators-otherwise = ellers
calculators-and = og
calculators-or = eller
calculators-min = min
calculators-max = maks
calculators-round-to = avrund
