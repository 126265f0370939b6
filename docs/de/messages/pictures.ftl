# Die Bilder der Seiten: docs/pictures/ID.yml, und was bei ihnen steht.
pictures-in-words = Das Bild in Worten
pictures-download = Bild herunterladen (SVG)

## Sekundärmarkt
picture-secondary-market-title = Wer wem zahlt, auf dem Primärmarkt und auf dem Sekundärmarkt
picture-secondary-market-caption = Wer verkauft, bekommt das Geld. Das ist nur beim ersten Mal der Emittent.
picture-secondary-market-described = Auf dem Primärmarkt verkauft der Emittent neue Aktien an Anleger A und erhält das Geld. Auf dem Sekundärmarkt verkauft Anleger A dieselben Aktien an Anleger B. Nun geht das Geld an Anleger A, und der Emittent ist nicht beteiligt.
picture-secondary-market-primary = Primärmarkt
picture-secondary-market-once = einmal, bei der Ausgabe
picture-secondary-market-secondary = Sekundärmarkt
picture-secondary-market-again = danach, beliebig oft
picture-secondary-market-issuer = Emittent
picture-secondary-market-first = Anleger A
picture-secondary-market-second = Anleger B
picture-secondary-market-outside = Emittent: nicht beteiligt
picture-secondary-market-sells = verkauft
picture-secondary-market-buys = kauft
picture-secondary-market-new = neue Aktien
picture-secondary-market-same = dieselben Aktien
picture-secondary-market-money = Geld

## Primärmarkt
picture-primary-market-title = Der Weg vom Emittenten über die Bank zum ersten Anleger
picture-primary-market-caption = Von { $gross } Millionen Dollar kommen { $net } beim Emittenten an. Danach wechseln die Aktien nur noch den Besitzer, und er erhält nichts mehr.
picture-primary-market-described = Bei fester Übernahme kauft die Bank dem Emittenten die neuen Aktien ab und verkauft sie an Anleger A weiter. Der Anleger zahlt { $gross } Millionen Dollar, die Bank behält ihre Gebühr, und beim Emittenten kommen { $net } Millionen an. Verkauft Anleger A die Aktien später auf dem Sekundärmarkt an Anleger B, so erhält er selbst das Geld. Der Emittent ist daran nicht beteiligt.
picture-primary-market-primary = Primärmarkt
picture-primary-market-firm = mit fester Übernahme
picture-primary-market-secondary = Sekundärmarkt
picture-primary-market-later = wenn weiterverkauft wird
picture-primary-market-issuer = Emittent
picture-primary-market-bank = Investmentbank
picture-primary-market-investor = Anleger A
picture-primary-market-second = Anleger B
picture-primary-market-outside = Emittent: nicht beteiligt
picture-primary-market-sells = verkauft
picture-primary-market-buys = kauft
picture-primary-market-passes-on = verkauft weiter
picture-primary-market-shares = neue Aktien
picture-primary-market-proceeds = { $net } Millionen Dollar
picture-primary-market-paid = { $gross } Millionen Dollar
picture-primary-market-same = dieselben Aktien
picture-primary-market-money = Geld
