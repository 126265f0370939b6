exercises-asked = { $decimals ->
    [0] Svara med ett heltal.
    [one] Svara med en decimal.
   *[other] Svara med { $decimals } decimaler.
}
exercises-asked-unit = { $decimals ->
    [0] Svara i { $unit }, med ett heltal.
    [one] Svara i { $unit }, med en decimal.
   *[other] Svara i { $unit }, med { $decimals } decimaler.
}
exercises-typing = Skriv talet utan mellanrum mellan tusentalen, med bindestreck som minustecken: { $example } eller -{ $example }.
exercises-right = Rätt.
exercises-nearly = Rätt, men avrundat på vägen. Det exakta svaret är { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] Det stämmer så långt. Ange en decimal.
   *[other] Det stämmer så långt. Ange { $decimals } decimaler.
}
exercises-sign = Talet stämmer, men inte tecknet.
exercises-fraction = Du har förväxlat procent och decimaltal.
exercises-power-of-ten = Siffrorna stämmer, men decimaltecknet står fel.
exercises-wrong = Det stämmer inte än. En ledtråd hjälper dig vidare.
exercises-thought = Tanken
exercises-formula = Formeln
exercises-numbers = Med talen
exercises-result = Svaret
exercises-rearrange = Lös ut den här storheten ur formeln: { $name }.
exercises-try = Pröva olika värden: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. Det är för mycket.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. Det är för lite.
exercises-number = Uppgift nummer { $seed }
exercises-series = Serie { $series }
exercises-fresh = Nya tal har dragits: uppgift { $seed }.
exercises-no-seed = Ett uppgiftsnummer är ett heltal från 1 till 9999. Här är uppgift { $seed }.
exercises-no-series = En series namn har högst 40 tecken.
worksheet-title = Uppgiftsblad
worksheet-name = Namn
worksheet-date = Datum
worksheet-number = Nr
worksheet-answer = Svar
worksheet-working = Uträkning
worksheet-key = Facit
worksheet-key-note = Ett svar räknas också om det har avrundats på vägen.
worksheet-practice = Öva på nätet
worksheet-licence = CC BY 4.0
