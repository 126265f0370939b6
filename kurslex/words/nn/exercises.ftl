exercises-asked = { $decimals ->
    [0] Svar med eit heilt tal.
    [one] Svar med éin desimal.
   *[other] Svar med { $decimals } desimalar.
}
exercises-asked-unit = { $decimals ->
    [0] Svar i { $unit }, med eit heilt tal.
    [one] Svar i { $unit }, med éin desimal.
   *[other] Svar i { $unit }, med { $decimals } desimalar.
}
exercises-typing = Skriv talet utan punktum eller mellomrom som tusenskilje, og bruk bindestrek som minusteikn. Døme: { $example } og -{ $example }.

exercises-right = Rett.
exercises-nearly = Rett, men runda av undervegs. Nøyaktig rekna er svaret { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] Det stemmer så langt. Skriv éin desimal.
   *[other] Det stemmer så langt. Skriv { $decimals } desimalar.
}
exercises-sign = Talet stemmer, men forteiknet er feil.
exercises-fraction = Du har blanda saman prosent og desimaltal: 0,05 er 5 %. Svaret skal vere i prosent.
exercises-power-of-ten = Sifra stemmer, men kommaet står på feil plass.
exercises-wrong = Det stemmer ikkje enno. Eit hint hjelper deg vidare.

exercises-thought = Slik kan du tenkje
exercises-formula = Formelen
exercises-numbers = Med tala sette inn
exercises-result = Svaret
exercises-rearrange = Løys formelen med omsyn på denne storleiken: { $name }.
exercises-try = Denne formelen kan ikkje løysast direkte. Prøv ulike verdiar, og kom stadig nærare: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. Det er for høgt.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. Det er for lågt.

exercises-number = Oppgåvenummer { $seed }
exercises-series = Serie { $series }
exercises-fresh = Nye tal er trekte. Oppgåvenummeret er { $seed }.
exercises-no-seed = Eit oppgåvenummer er eit heilt tal frå 1 til 9999. Her er oppgåve { $seed }.
exercises-no-series = Namnet på ein serie har høgst 40 teikn og ingen linjeskift. Tala er trekte utan serie.

worksheet-title = Oppgåveark
worksheet-name = Namn
worksheet-date = Dato
worksheet-number = Nr.
worksheet-answer = Svar
worksheet-working = Utrekning
worksheet-key = Fasit
worksheet-key-note = Eit svar er også rett når det berre avvik på grunn av avrunding undervegs.
worksheet-practice = Øv på nettet
worksheet-licence = { site-name }, { licence-content-name }
