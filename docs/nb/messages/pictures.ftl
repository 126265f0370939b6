# Bildene på sidene: docs/pictures/ID.yml, og hva som står ved dem.
pictures-in-words = Bildet med ord
pictures-download = Last ned bildet (SVG)

## Sekundærmarked
picture-secondary-market-title = Hvem som betaler hvem i primærmarkedet og i sekundærmarkedet
picture-secondary-market-caption = Den som selger, får pengene. Bare første gang er det utstederen.
picture-secondary-market-described = I primærmarkedet selger utstederen nye aksjer til investor A og får pengene. I sekundærmarkedet selger investor A de samme aksjene til investor B. Da går pengene til investor A, og utstederen er ikke med.
picture-secondary-market-primary = Primærmarked
picture-secondary-market-once = én gang, ved utstedelsen
picture-secondary-market-secondary = Sekundærmarked
picture-secondary-market-again = senere, igjen og igjen
picture-secondary-market-issuer = Utsteder
picture-secondary-market-first = Investor A
picture-secondary-market-second = Investor B
picture-secondary-market-outside = Utsteder: er ikke med
picture-secondary-market-sells = selger
picture-secondary-market-buys = kjøper
picture-secondary-market-new = nye aksjer
picture-secondary-market-same = de samme aksjene
picture-secondary-market-money = penger

## Primærmarked
picture-primary-market-title = Veien fra utstederen gjennom banken til den første investoren
picture-primary-market-caption = Av { $gross } millioner dollar når { $net } frem til utstederen. Senere handler bytter bare eier, og da får utstederen ingenting.
picture-primary-market-described = Med fulltegningsgaranti overtar banken de nye aksjene fra utstederen og selger dem videre til investor A. Investoren betaler { $gross } millioner dollar, banken beholder honoraret, og utstederen får { $net } millioner. Selger investor A senere aksjene til investor B i sekundærmarkedet, går pengene til investor A. Utstederen er ikke med.
picture-primary-market-primary = Primærmarked
picture-primary-market-firm = med fulltegningsgaranti
picture-primary-market-secondary = Sekundærmarked
picture-primary-market-later = ved videresalg
picture-primary-market-issuer = Utsteder
picture-primary-market-bank = Investeringsbank
picture-primary-market-investor = Investor A
picture-primary-market-second = Investor B
picture-primary-market-outside = Utsteder: er ikke med
picture-primary-market-sells = selger
picture-primary-market-buys = kjøper
picture-primary-market-passes-on = overtar og selger videre
picture-primary-market-shares = nye aksjer
picture-primary-market-proceeds = { $net } millioner dollar
picture-primary-market-paid = { $gross } millioner dollar
picture-primary-market-same = de samme aksjene
picture-primary-market-money = penger
