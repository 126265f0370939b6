calculators-own-figures = Regn med dine egne tal
calculators-own-figures-in = Regn med dine egne tal, i { $unit }
calculators-currency = Valuta
calculators-working = Udregning
calculators-step-by-step = Trin for trin
calculators-next-step = Næste trin
calculators-all-steps = Alle trin
calculators-fields = Felterne
calculators-share = Del
calculators-no-result = –
calculators-reset = Tilbage til eksemplet
calculators-link = Link til disse værdier
calculators-copy-link = Kopiér linket
calculators-copy-embed = Kopiér koden til indlejring
calculators-copy-text = Tekst til kopiering
calculators-copied = Kopieret.
calculators-selected = Teksten er markeret. Kopiér den herfra.
calculators-open-page = Læs forklaringen i ordbogen
calculators-whole = Åbn hele beregneren med disse tal

calculators-empty = Her mangler et tal, for eksempel { $example }.
calculators-not-a-number = Det er ikke et tal. Skriv for eksempel { $example }.
calculators-ambiguous = Punktummet kan her være decimaltegn eller tusindtalsseparator. Skriv tallet med decimalkomma og uden punktum.
calculators-below-minimum = Værdien skal være mindst { $minimum }.
calculators-above-maximum = Værdien må højst være { $maximum }.
calculators-too-many-decimals = { $decimals ->
    [0] Skriv et helt tal, for eksempel { $example }.
    [one] Skriv højst én decimal, for eksempel { $example }.
   *[other] Skriv højst { $decimals } decimaler, for eksempel { $example }.
}
calculators-too-long = Det er for langt til at være et tal. Skriv for eksempel { $example }.

calculators-invalid = Intet resultat: Mindst ét felt skal rettes.
calculators-division-by-zero = Disse værdier giver intet resultat, for det ville kræve division med nul.
calculators-out-of-range = Beregneren giver intet resultat for disse værdier: De ligger uden for det område, den er lavet til.

calculators-row = { $field }, række { $row }
calculators-add-row = Tilføj en række: { $rows }
calculators-remove-row = Fjern række { $row }: { $rows }

calculators-solve = Hvad skal beregnes?
calculators-solve-nothing = Resultatet af alle tallene
calculators-solve-other = Regn baglæns
calculators-solve-by-search = Formlen kan ikke vendes om. Beregneren afprøver de værdier, feltet tillader, og vælger den, der netop når det ønskede resultat.
calculators-target-hint = Den værdi, der skal nås
calculators-found = { $name }: { $value }.
calculators-no-value = Ingen værdi mellem { $minimum } og { $maximum } giver dette resultat.
calculators-missed = Resultatet kan ikke nås præcist: Afvigelsen er { $miss }.

calculators-if = hvis
calculators-otherwise = ellers
calculators-and = og
calculators-or = eller
calculators-min = min
calculators-max = maks
calculators-round-to = afrund
