# Det denne ordboken sier på sin egen måte, i stedet for ordene som følger med Kurslex.
overview-path-title = Fra emisjon til handel
overview-path-description = Begrepene i en rekkefølge det er lett å lære dem i: fra et selskap trenger kapital, til aksjene er solgt videre og handelen er gjort opp.
overview-terms-title = Termene på norsk, tysk og italiensk
overview-terms-description = Alle begrepene på tre språk i én tabell, med synonymer og falske venner.
overview-false-friends-description = Noen ord ligner på hverandre fra språk til språk, men betyr ikke det samme. Her er de som oftest lurer norske lesere.
home-teaching-text = Fritt til bruk når kilden oppgis (CC BY 4.0), uten innlogging og sporing.
overview-downloads-description = Termer, definisjoner og forbindelsene mellom begrepene som filer til eget bruk: i regneark, læringsplattformer, oversettelsesverktøy og egne programmer. Fritt til bruk når kilden oppgis (CC BY 4.0).
downloads-moodle-glossary-about = Importeres i aktiviteten «Ordbok». Moodle lenker så termene og bøyningsformene i kursets tekster til definisjonen. Hverdagsord som kurs blir ikke lenket.
overview-teaching-title = Kurslex i undervisningen
overview-teaching-description = Alt kan brukes, endres og deles videre når kilden oppgis (CC BY 4.0). Ingen trenger å logge inn, og ingen blir sporet.
