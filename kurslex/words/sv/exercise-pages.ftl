# Sidor där uppgifter löses och uppgiftsblad görs.
overview-worksheet = Uppgiftsblad
overview-worksheet-title = Uppgiftsblad att skriva ut
overview-worksheet-description = Ett blad med egna tal för var och en, och facit på egna sidor.

exercise-title = Öva: { $name }
exercise-lead = Det här är övning, inget prov.
exercise-check = Kontrollera
exercise-hint = Ledtråd
exercise-give-up = Visa lösningen
exercise-next = Nya tal
exercise-solution = Lösning
exercise-hints = Ledtrådar
exercise-calculator = Till räknaren med dessa tal
exercise-link = Länk till den här uppgiften
exercise-copy-embed = Kopiera kod för inbäddning
exercise-index = Räkneuppgifter
exercise-solved = löst
exercise-practise = Öva

worksheet-choose = Vilka uppgifter?
worksheet-seeds = Uppgiftsnummer
worksheet-seeds-hint = Varje nummer ger ett blad, högst { $most } åt gången.
worksheet-series = Serie
worksheet-series-hint = Ett namn ger alla nummer nya tal.
worksheet-make = Gör bladen
worksheet-print-sheets = Skriv ut bladen
worksheet-print-key = Skriv ut facit
worksheet-none = Välj minst en uppgift.
worksheet-too-many = Högst { $most } uppgifter får plats på ett blad.
worksheet-no-seeds = Skriv nummer från 1 till 9999, högst { $most }.
worksheet-made = Klart. Antal blad: { $sheets }.
worksheet-scripts = Bladen görs i webbläsaren, med JavaScript.
