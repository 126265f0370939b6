exercises-asked = { $decimals ->
    [0] Svar med et helt tal.
    [one] Svar med én decimal.
   *[other] Svar med { $decimals } decimaler.
}
exercises-asked-unit = { $decimals ->
    [0] Svar i { $unit }, med et helt tal.
    [one] Svar i { $unit }, med én decimal.
   *[other] Svar i { $unit }, med { $decimals } decimaler.
}
exercises-typing = Skriv tallet uden punktum eller mellemrum mellem tusinderne og med bindestreg som minustegn. Eksempler: { $example } og -{ $example }.

exercises-right = Rigtigt.
exercises-nearly = Rigtigt, men afrundet undervejs. Regnet præcist er svaret { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] Det er rigtigt så langt. Angiv én decimal.
   *[other] Det er rigtigt så langt. Angiv { $decimals } decimaler.
}
exercises-sign = Tallet er rigtigt, men fortegnet er forkert.
exercises-fraction = Du har forvekslet procent og decimaltal: 0,05 er 5 %. Svaret skal være i procent.
exercises-power-of-ten = Cifrene er rigtige, men kommaet står det forkerte sted.
exercises-wrong = Det er ikke rigtigt endnu. Et hint hjælper dig videre.

exercises-thought = Tanken
exercises-formula = Formlen
exercises-numbers = Med tallene indsat
exercises-result = Resultatet
exercises-rearrange = Isolér denne størrelse i formlen: { $name }.
exercises-try = Formlen kan ikke løses direkte. Prøv forskellige værdier, og kom tættere på trin for trin: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. Det er for højt.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. Det er for lavt.

exercises-number = Opgavenummer { $seed }
exercises-series = Serie { $series }
exercises-fresh = Der er trukket nye tal. Opgavenummeret er { $seed }.
exercises-no-seed = Et opgavenummer er et helt tal fra 1 til 9999. Dette er opgave { $seed }.
exercises-no-series = Navnet på en serie har højst 40 tegn og intet linjeskift. Tallene er trukket uden serie.

worksheet-title = Opgaveark
worksheet-name = Navn
worksheet-date = Dato
worksheet-number = Nr.
worksheet-answer = Svar
worksheet-working = Udregning
worksheet-key = Facit
worksheet-key-note = Et svar er også rigtigt, når det kun afviger på grund af afrunding undervejs.
worksheet-practice = Øv dig på nettet
worksheet-licence = { site-name }, { licence-content-name }
