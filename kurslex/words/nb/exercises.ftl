# Oppgaver til kalkulatorene. $answer, $value og $result er ferdig skrevne tall.
exercises-asked = { $decimals ->
    [0] Svar med et helt tall.
    [one] Svar med én desimal.
   *[other] Svar med { $decimals } desimaler.
}
exercises-asked-unit = { $decimals ->
    [0] Svar i { $unit }, med et helt tall.
    [one] Svar i { $unit }, med én desimal.
   *[other] Svar i { $unit }, med { $decimals } desimaler.
}
exercises-typing = Skriv tallet uten punktum eller mellomrom som tusenskille, og bruk bindestrek som minustegn. Eksempler: { $example } og -{ $example }.

exercises-right = Riktig.
exercises-nearly = Riktig, men avrundet underveis. Nøyaktig regnet er svaret { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] Det stemmer så langt. Oppgi én desimal.
   *[other] Det stemmer så langt. Oppgi { $decimals } desimaler.
}
exercises-sign = Tallet stemmer, men fortegnet er feil.
exercises-fraction = Du har forvekslet prosent og desimaltall: 0,05 er 5 %. Svaret skal være i prosent.
exercises-power-of-ten = Sifrene stemmer, men kommaet står på feil plass.
exercises-wrong = Det stemmer ikke ennå. Et hint hjelper deg videre.

exercises-thought = Slik kan du tenke
exercises-formula = Formelen
exercises-numbers = Med tallene satt inn
exercises-result = Svaret
exercises-rearrange = Løs formelen med hensyn på denne størrelsen: { $name }.
exercises-try = Denne formelen kan ikke løses direkte. Prøv ulike verdier, og kom stadig nærmere: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. Det er for høyt.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. Det er for lavt.

exercises-number = Oppgavenummer { $seed }
exercises-series = Serie { $series }
exercises-fresh = Nye tall er trukket. Oppgavenummeret er { $seed }.
exercises-no-seed = Et oppgavenummer er et helt tall fra 1 til 9999. Her er oppgave { $seed }.
exercises-no-series = Navnet på en serie har høyst 40 tegn og ingen linjeskift. Tallene er trukket uten serie.

worksheet-title = Oppgaveark
worksheet-name = Navn
worksheet-date = Dato
worksheet-number = Nr.
worksheet-answer = Svar
worksheet-working = Utregning
worksheet-key = Fasit
worksheet-key-note = Et svar er også riktig når det bare avviker på grunn av avrunding underveis.
worksheet-practice = Øv på nettet
worksheet-licence = { site-name }, { licence-content-name }
