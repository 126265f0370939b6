# Sider der oppgaver løses og oppgaveark lages. $name er kalkulatoren og det som er spurt etter.
overview-worksheet = Oppgaveark
overview-worksheet-title = Oppgaveark til utskrift
overview-worksheet-description = Ett ark med egne tall til hver elev, og fasiten på egne sider.

exercise-title = Øv: { $name }
exercise-lead = Dette er øving, ikke en prøve: Prøv så mange ganger du vil. Det du svarer, blir på enheten din.
exercise-check = Sjekk
exercise-hint = Hint
exercise-give-up = Vis løsningen
exercise-next = Nye tall
exercise-solution = Løsning
exercise-hints = Hint
exercise-calculator = Til kalkulatoren med disse tallene
exercise-link = Lenke til denne oppgaven
exercise-copy-embed = Kopier kode for innbygging
exercise-index = Regneoppgaver
exercise-solved = løst
exercise-practise = Øv

worksheet-choose = Hvilke oppgaver?
worksheet-seeds = Oppgavenumre
worksheet-seeds-hint = Hvert nummer gir ett ark: 1-30 gir tretti ark, og 1-5,9 går også. Høyst { $most } om gangen.
worksheet-series = Serie
worksheet-series-hint = Et navn, for eksempel på en klasse, gir alle numrene nye tall. Kan stå tomt.
worksheet-make = Lag arkene
worksheet-print-sheets = Skriv ut arkene
worksheet-print-key = Skriv ut fasiten
worksheet-none = Velg minst én oppgave.
worksheet-too-many = Det er plass til høyst { $most } oppgaver på et ark.
worksheet-no-seeds = Skriv numre fra 1 til 9999, for eksempel 1-30 eller 1-5,9, høyst { $most } til sammen.
worksheet-made = Ferdig. Antall ark: { $sheets }. Fasiten kommer til slutt.
worksheet-scripts = Arkene lages i nettleseren, og det krever at JavaScript er slått på.
