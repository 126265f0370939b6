calculators-own-figures = Rekn med eigne tal
calculators-own-figures-in = Rekn med eigne tal, i { $unit }
calculators-currency = Valuta
calculators-working = Utrekning
calculators-step-by-step = Steg for steg
calculators-next-step = Neste steg
calculators-all-steps = Alle stega
calculators-fields = Felta
calculators-share = Del
calculators-no-result = –
calculators-reset = Tilbake til dømet
calculators-link = Lenke til desse verdiane
calculators-copy-link = Kopier lenka
calculators-copy-embed = Kopier kode for innbygging
calculators-copy-text = Tekst å kopiere
calculators-copied = Kopiert.
calculators-selected = Teksten er merkt. Kopier han herifrå.
calculators-open-page = Les forklaringa i ordboka
calculators-whole = Opne heile kalkulatoren med desse tala

calculators-empty = Her manglar eit tal, til dømes { $example }.
calculators-not-a-number = Dette er ikkje eit tal. Skriv til dømes { $example }.
calculators-ambiguous = Punktumet kan her vere desimalteikn eller tusenskilje. Skriv talet med desimalkomma og utan punktum.
calculators-below-minimum = Verdien må vere minst { $minimum }.
calculators-above-maximum = Verdien kan vere høgst { $maximum }.
calculators-too-many-decimals = { $decimals ->
    [0] Skriv eit heilt tal, til dømes { $example }.
    [one] Skriv høgst éin desimal, til dømes { $example }.
   *[other] Skriv høgst { $decimals } desimalar, til dømes { $example }.
}
calculators-too-long = Dette er for langt til å vere eit tal. Skriv til dømes { $example }.

calculators-invalid = Ikkje noko resultat: Minst eitt felt må rettast.
calculators-division-by-zero = Desse verdiane gir ikkje noko resultat, for då måtte ein dele på null.
calculators-out-of-range = Kalkulatoren gir ikkje noko resultat for desse verdiane, for dei ligg utanfor området han er laga for.

calculators-row = { $field }, rad { $row }
calculators-add-row = Legg til ei rad: { $rows }
calculators-remove-row = Fjern rad { $row }: { $rows }

calculators-solve = Kva skal reknast ut?
calculators-solve-nothing = Resultatet av alle tala
calculators-solve-other = Rekn baklengs
calculators-solve-by-search = Denne formelen kan ikkje snuast. Kalkulatoren prøver verdiane som feltet tillèt, og vel den som akkurat når det ønskte resultatet.
calculators-target-hint = Verdien som skal nåast
calculators-found = { $name }: { $value }.
calculators-no-value = Ingen verdi mellom { $minimum } og { $maximum } gir dette resultatet.
calculators-missed = Målet kan ikkje nåast nøyaktig: Resultatet avvik med { $miss }.

calculators-if = viss
calculators-otherwise = elles
calculators-and = og
calculators-or = eller
calculators-min = min
calculators-max = maks
calculators-round-to = rund av
