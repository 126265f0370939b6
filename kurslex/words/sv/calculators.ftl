calculators-own-figures = Räkna med egna tal
calculators-own-figures-in = Räkna med egna tal, i { $unit }
calculators-currency = Valuta
calculators-working = Uträkning
calculators-step-by-step = Steg för steg
calculators-next-step = Nästa steg
calculators-all-steps = Alla steg
calculators-fields = Fälten
calculators-share = Dela
calculators-no-result = –
calculators-reset = Tillbaka till exemplet
calculators-link = Länk till de här värdena
calculators-copy-link = Kopiera länken
calculators-copy-embed = Kopiera kod för inbäddning
calculators-copy-text = Text att kopiera
calculators-copied = Kopierat.
calculators-selected = Texten är markerad. Kopiera den härifrån.
calculators-open-page = Läs förklaringen i ordboken
calculators-whole = Öppna hela räknaren med de här talen

calculators-empty = Här saknas ett tal, till exempel { $example }.
calculators-not-a-number = Det här är inget tal. Skriv till exempel { $example }.
calculators-ambiguous = Punkten kan här vara decimaltecken eller tusentalsavgränsare. Skriv talet med decimalkomma och utan punkt.
calculators-below-minimum = Värdet måste vara minst { $minimum }.
calculators-above-maximum = Värdet får vara högst { $maximum }.
calculators-too-many-decimals = { $decimals ->
    [0] Skriv ett heltal, till exempel { $example }.
    [one] Skriv högst en decimal, till exempel { $example }.
   *[other] Skriv högst { $decimals } decimaler, till exempel { $example }.
}
calculators-too-long = Det här är för långt för ett tal. Skriv till exempel { $example }.

calculators-invalid = Inget resultat: minst ett fält måste rättas.
calculators-division-by-zero = De här värdena ger inget resultat, eftersom det skulle bli en division med noll.
calculators-out-of-range = Räknaren ger inget resultat för de här värdena: de ligger utanför det område som den är gjord för.

calculators-row = { $field }, rad { $row }
calculators-add-row = Lägg till en rad: { $rows }
calculators-remove-row = Ta bort rad { $row }: { $rows }

calculators-solve = Vad ska räknas ut?
calculators-solve-nothing = Resultatet av alla tal
calculators-solve-other = Räkna baklänges
calculators-solve-by-search = Formeln går inte att vända. Räknaren prövar de värden som fältet tillåter och tar det som precis når det önskade resultatet.
calculators-target-hint = Värdet som ska nås
calculators-found = { $name }: { $value }.
calculators-no-value = Inget värde mellan { $minimum } och { $maximum } ger det här resultatet.
calculators-missed = Resultatet går inte att nå exakt: det avviker med { $miss }.

calculators-if = om
calculators-otherwise = annars
calculators-and = och
calculators-or = eller
calculators-min = min
calculators-max = max
calculators-round-to = avrunda
