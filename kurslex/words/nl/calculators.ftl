calculators-own-figures = Met eigen getallen rekenen
calculators-own-figures-in = Met eigen getallen rekenen, in { $unit }
calculators-currency = Valuta
calculators-working = Berekening
calculators-step-by-step = Stap voor stap
calculators-next-step = Volgende stap
calculators-all-steps = Alle stappen
calculators-fields = De velden
calculators-share = Delen
calculators-no-result = –
calculators-reset = Terug naar het voorbeeld
calculators-link = Link naar deze waarden
calculators-copy-link = Link kopiëren
calculators-copy-embed = Insluitcode kopiëren
calculators-copy-text = Tekst om te kopiëren
calculators-copied = Gekopieerd.
calculators-selected = De tekst is geselecteerd. Je kunt hem hier kopiëren.
calculators-open-page = Uitleg in de begrippenlijst lezen
calculators-whole = Volledige rekenhulp met deze getallen openen

calculators-empty = Hier ontbreekt een getal, bijvoorbeeld { $example }.
calculators-not-a-number = Dit is geen getal. Schrijf bijvoorbeeld { $example }.
calculators-ambiguous = De punt kan hier een decimaalteken of een scheidingsteken tussen duizendtallen zijn. Schrijf het getal met een decimale komma en zonder punten.
calculators-below-minimum = De waarde moet minstens { $minimum } zijn.
calculators-above-maximum = De waarde mag hoogstens { $maximum } zijn.
calculators-too-many-decimals = { $decimals ->
    [0] Schrijf een geheel getal, bijvoorbeeld { $example }.
    [one] Schrijf hoogstens één decimaal, bijvoorbeeld { $example }.
   *[other] Schrijf hoogstens { $decimals } decimalen, bijvoorbeeld { $example }.
}
calculators-too-long = Dit is te lang voor een getal. Schrijf bijvoorbeeld { $example }.

calculators-invalid = Geen resultaat: minstens één veld moet worden verbeterd.
calculators-division-by-zero = Deze waarden hebben geen resultaat, omdat er door nul zou moeten worden gedeeld.
calculators-out-of-range = De rekenhulp heeft geen resultaat voor deze waarden: ze liggen buiten het bereik waarvoor hij is gemaakt.

calculators-row = { $field }, rij { $row }
calculators-add-row = Rij toevoegen: { $rows }
calculators-remove-row = Rij { $row } verwijderen: { $rows }

calculators-solve = Wat wil je berekenen?
calculators-solve-nothing = Het resultaat van deze getallen
calculators-solve-other = Terugrekenen
calculators-solve-by-search = Deze formule kan niet worden omgeschreven. De rekenhulp probeert de waarden die het veld toelaat en neemt de waarde waarmee het gewenste resultaat net wordt bereikt.
calculators-target-hint = De waarde die eruit moet komen
calculators-found = { $name }: { $value }.
calculators-no-value = Geen enkele waarde tussen { $minimum } en { $maximum } geeft dit resultaat.
calculators-missed = Het resultaat kan niet precies worden bereikt: het verschil is { $miss }.

calculators-if = als
calculators-otherwise = anders
calculators-and = en
calculators-or = of
calculators-min = min
calculators-max = max
calculators-round-to = afronden
