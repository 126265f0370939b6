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
exercises-typing = Skriv talet utan mellanrum mellan tusentalen och med bindestreck som minustecken. Exempel: { $example } och -{ $example }.
exercises-right = Rätt.
exercises-nearly = Rätt, men avrundat på vägen. Exakt räknat är svaret { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] Det stämmer så långt. Ange en decimal.
   *[other] Det stämmer så långt. Ange { $decimals } decimaler.
}
exercises-sign = Talet stämmer, men tecknet är fel.
exercises-fraction = Du har förväxlat procent och decimaltal: 0,05 är 5 %. Svaret ska vara i procent.
exercises-power-of-ten = Siffrorna stämmer, men decimalkommat står på fel plats.
exercises-wrong = Det stämmer inte än. En ledtråd hjälper dig vidare.
exercises-thought = Tanken
exercises-formula = Formeln
exercises-numbers = Med talen insatta
exercises-result = Svaret
exercises-rearrange = Lös ut den här storheten ur formeln: { $name }.
exercises-try = Formeln går inte att lösa direkt. Pröva olika värden och kom allt närmare: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. Det är för högt.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. Det är för lågt.
exercises-number = Uppgift nummer { $seed }
exercises-series = Serie { $series }
exercises-fresh = Nya tal har dragits. Uppgiftens nummer är { $seed }.
exercises-no-seed = Ett uppgiftsnummer är ett heltal från 1 till 9999. Här är uppgift { $seed }.
exercises-no-series = Namnet på en serie har högst 40 tecken och ingen radbrytning. Talen har dragits utan serie.
worksheet-title = Arbetsblad
worksheet-name = Namn
worksheet-date = Datum
worksheet-number = Nr
worksheet-answer = Svar
worksheet-working = Uträkning
worksheet-key = Facit
worksheet-key-note = Ett svar är också rätt när det bara avviker på grund av avrundning på vägen.
worksheet-practice = Öva på nätet
worksheet-licence = { site-name }, { licence-content-name }
