# Ord som alle kalkulatorene deler. $example, $minimum og $maximum er ferdig skrevne tall.
calculators-own-figures = Regn med egne tall
calculators-no-result = –
calculators-reset = Tilbake til eksemplet
calculators-link = Lenke til disse verdiene
calculators-open-page = Les forklaringen i ordlisten

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
calculators-too-long = Dette er for langt for et tall. Skriv for eksempel { $example }.

calculators-invalid = Ikke noe resultat: Minst ett felt må rettes.
calculators-division-by-zero = Disse verdiene gir ikke noe resultat, for regnestykket ville dele på null.
calculators-out-of-range = Disse verdiene ligger utenfor det kalkulatoren kan regne med.

# Rader som leseren kan legge til og fjerne. $row er radens nummer, $rows navnet på listen.
calculators-row = { $field }, rad { $row }
calculators-add-row = Legg til en rad: { $rows }
calculators-remove-row = Fjern rad { $row }: { $rows }

# Ord i formler.
calculators-if = hvis
calculators-otherwise = ellers
calculators-and = og
calculators-or = eller
calculators-min = min
calculators-max = maks
calculators-round-to = avrund
