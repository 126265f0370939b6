exercises-asked = { $decimals ->
    [0] Antwoord met een geheel getal.
    [one] Antwoord met één decimaal.
   *[other] Antwoord met { $decimals } decimalen.
}
exercises-asked-unit = { $decimals ->
    [0] Antwoord in { $unit }, met een geheel getal.
    [one] Antwoord in { $unit }, met één decimaal.
   *[other] Antwoord in { $unit }, met { $decimals } decimalen.
}
exercises-typing = Typ het getal zonder scheidingstekens tussen duizendtallen en met een streepje als minteken. Voorbeelden: { $example } en -{ $example }.

exercises-right = Goed.
exercises-nearly = Goed, maar tussendoor afgerond. Precies berekend is het antwoord { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] Tot zover klopt het. Geef één decimaal.
   *[other] Tot zover klopt het. Geef { $decimals } decimalen.
}
exercises-sign = Het getal klopt, maar het teken niet.
exercises-fraction = Je hebt een percentage en een decimaal getal verwisseld: 0,05 is 5%. Het antwoord moet in procenten.
exercises-power-of-ten = De cijfers kloppen, maar de komma staat op de verkeerde plaats.
exercises-wrong = Dat klopt nog niet. Een hint helpt je verder.

exercises-thought = Het idee
exercises-formula = De formule
exercises-numbers = Met de getallen
exercises-result = Het resultaat
exercises-rearrange = Schrijf de formule om naar deze grootheid: { $name }.
exercises-try = Deze formule kan niet rechtstreeks worden opgelost. Probeer verschillende waarden en kom stap voor stap dichterbij: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. Dat is te hoog.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. Dat is te laag.

exercises-number = Opgavenummer { $seed }
exercises-series = Reeks { $series }
exercises-fresh = Er zijn nieuwe getallen getrokken. Het opgavenummer is { $seed }.
exercises-no-seed = Een opgavenummer is een geheel getal van 1 tot en met 9999. Dit is opgave { $seed }.
exercises-no-series = De naam van een reeks heeft hoogstens 40 tekens en geen regeleinde. De getallen zijn zonder reeks getrokken.

worksheet-title = Werkblad
worksheet-name = Naam
worksheet-date = Datum
worksheet-number = Nr.
worksheet-answer = Antwoord
worksheet-working = Berekening
worksheet-key = Antwoorden
worksheet-key-note = Een antwoord dat alleen door tussentijds afronden afwijkt, is ook goed.
worksheet-practice = Online oefenen
worksheet-licence = { site-name }, { licence-content-name }
