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

## Orderbuch
picture-order-book-title = Das Orderbuch vor und nach einer Market-Order über 100 Stück
picture-order-book-caption = Jeder Auftrag hat seinen Platz nach dem Preis. Wird das beste Verkaufsangebot weggenommen, rückt das nächste vor.
picture-order-book-described = Vor dem Auftrag werden 100 Stück zu { $best } Dollar und 200 zu { $next } angeboten. Geboten werden { $bid } Dollar für 200 Stück und weniger für 300. Die Spanne beträgt { $spread } Dollar. Die Market-Order über 100 Stück nimmt das beste Verkaufsangebot ganz weg. Danach kostet die Aktie mindestens { $next } Dollar, und die Spanne beträgt { $wider } Dollar.
picture-order-book-buyers = Käufer
picture-order-book-sellers = Verkäufer
picture-order-book-before = Vorher
picture-order-book-after = Nachher
picture-order-book-taken = wird gekauft
picture-order-book-spread = Spanne { $spread }
picture-order-book-wider = Spanne { $wider }

## Anleihe
picture-bond-title = Die Zahlungen einer Anleihe in fünf Jahren, mit und ohne Verkauf
picture-bond-caption = Der Emittent zahlt dasselbe, wem immer das Papier gehört. Wer es zwischendurch kauft, erhält die übrigen Zahlungen.
picture-bond-described = Der erste Inhaber zahlt 1.000 Dollar, erhält jedes Jahr { $coupon } Dollar Zinsen und im letzten, wenn die Anleihe getilgt wird, { $last } Dollar. Wird sie nach zwei Jahren für { $price } Dollar verkauft, so erhält der Käufer { $coupon } Dollar im dritten und im vierten Jahr und { $last } Dollar im fünften.
picture-bond-payments = Erster Inhaber
picture-bond-holder = behält die Anleihe
picture-bond-sold = Käufer
picture-bond-buyer = übernimmt sie nach zwei Jahren
picture-bond-years = Jahre nach der Ausgabe, Beträge in Dollar
picture-bond-pays = zahlt
picture-bond-bought = zahlt
picture-bond-repaid = mit der Tilgung

## Stückzinsen
picture-accrued-interest-title = Stückzinsen im Lauf von zwei Jahren
picture-accrued-interest-caption = Der Zins wächst Tag für Tag, gezahlt wird er auf einmal. Wer dazwischen verkauft, bekommt seinen Teil vom Käufer.
picture-accrued-interest-described = Eine Linie wie ein Sägeblatt: Die Stückzinsen wachsen im Lauf eines Jahres gleichmäßig von null auf { $coupon } Dollar und fallen auf null, sobald der Kupon gezahlt ist. So geht es jedes Jahr. Nach { $days } Tagen sind { $accrued } Dollar aufgelaufen. So viel zahlt der Käufer dem Verkäufer zusätzlich zum Kurs.
picture-accrued-interest-years = Jahre
picture-accrued-interest-dollars = aufgelaufen, in Dollar
picture-accrued-interest-seller = { $accrued } nach { $days } Tagen
picture-accrued-interest-paid = Kupon wird gezahlt

## Gesamtrendite
picture-total-return-title = Vom Kaufpreis zu dem, was am Ende da ist
picture-total-return-caption = Kursgewinn und Dividende zählen beide. Zusammen sind sie { $total } Prozent dessen, was die Aktie gekostet hat.
picture-total-return-described = Vier Balken, in Dollar je Aktie: Gekauft wurde zu 50. Der Kurs ist um { $price } gestiegen, und { $dividend } sind als Dividende dazugekommen. Das ergibt { $end }, also { $total } Prozent mehr, als die Aktie gekostet hat.
picture-total-return-bought = Gekauft zu (Dollar je Aktie)
picture-total-return-gain = Der Kurs ist gestiegen
picture-total-return-dividend = Dividende kam dazu
picture-total-return-end = Am Ende insgesamt

## Volatilität
picture-volatility-title = Ein ruhiger und ein unruhiger Kurs an 60 Handelstagen
picture-volatility-caption = Beide beginnen bei 100, und beide schwanken zufällig. Verschieden ist nur, wie weit sie von Tag zu Tag ausschlagen.
picture-volatility-described = Zwei Kurven aus derselben Zufallsreihe. Die Aktie A hat eine Standardabweichung von { $calm } Prozent am Tag und bleibt nahe bei 100. Die Aktie B hat { $wild } Prozent und schwankt weit nach oben und unten.
picture-volatility-calm = Aktie A
picture-volatility-wild = Aktie B
picture-volatility-calm-deviation = Standard{"\u00AD"}abweichung { $calm } Prozent am Tag
picture-volatility-wild-deviation = Standard{"\u00AD"}abweichung { $wild } Prozent am Tag
picture-volatility-price = Kurs in Dollar
picture-volatility-days = 60 Handelstage
