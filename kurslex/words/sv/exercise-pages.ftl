# Sidor där uppgifter löses och uppgiftsblad görs.
overview-worksheet = Uppgiftsblad
overview-worksheet-title = Uppgiftsblad att skriva ut
overview-worksheet-description = Ett blad med egna tal till varje elev, och facit på egna sidor.

exercise-title = Öva: { $name }
exercise-lead = Det här är övning, inget prov: försök så många gånger du vill. Dina svar stannar på den här enheten.
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
worksheet-seeds-hint = Varje nummer ger ett blad: 1-30 ger trettio blad, och 1-5,9 går också bra. Högst { $most } åt gången.
worksheet-series = Serie
worksheet-series-hint = Ett namn, till exempel på en klass, ger alla nummer nya tal. Kan lämnas tomt.
worksheet-make = Gör bladen
worksheet-print-sheets = Skriv ut bladen
worksheet-print-key = Skriv ut facit
worksheet-none = Välj minst en uppgift.
worksheet-too-many = Det får plats högst { $most } uppgifter på ett blad.
worksheet-no-seeds = Skriv nummer från 1 till 9999, till exempel 1-30 eller 1-5,9, högst { $most } sammanlagt.
worksheet-made = Klart. Antal blad: { $sheets }. Facit kommer sist.
worksheet-scripts = Bladen görs i webbläsaren, och då måste JavaScript vara påslaget.
