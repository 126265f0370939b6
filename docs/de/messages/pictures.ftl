# Die Bilder der Seiten: docs/pictures/ID.yml, und was bei ihnen steht.

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
picture-secondary-market-same = alte Aktien
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

## Börse und außerbörslicher Handel
picture-exchange-and-dealers-title = Handel über ein gemeinsames Orderbuch und Handel über ein Netz von Händlern
picture-exchange-and-dealers-caption = An der Börse treffen sich alle in einem Buch. Außerhalb fragt jeder mehrere Händler, und zwei Geschäfte können verschiedene Preise haben.
picture-exchange-and-dealers-described = Links gehen die Aufträge aller Käufer und Verkäufer in ein Orderbuch, in dem ein Preis für alle gilt. Rechts gibt es kein gemeinsames Buch: Käufer, Verkäufer und vier Händler sind jeweils zu zweit verbunden, und jedes Geschäft wird für sich vereinbart.
picture-exchange-and-dealers-exchange = Börse
picture-exchange-and-dealers-one-book = alle Aufträge in einem Buch
picture-exchange-and-dealers-dealers = Außerbörslich
picture-exchange-and-dealers-net = jedes Geschäft für sich
picture-exchange-and-dealers-seller = Ver{"\u00AD"}käufer
picture-exchange-and-dealers-buyer = Käufer
picture-exchange-and-dealers-seller-two = Ver{"\u00AD"}käufer
picture-exchange-and-dealers-buyer-two = Käufer
picture-exchange-and-dealers-book = Orderbuch
picture-exchange-and-dealers-one-price = ein Preis für alle
picture-exchange-and-dealers-dealer-a = Händler 1
picture-exchange-and-dealers-dealer-b = Händler 2
picture-exchange-and-dealers-dealer-c = Händler 3
picture-exchange-and-dealers-dealer-d = Händler 4

## Limit-Order
picture-limit-order-title = Eine Kauforder mit Limit im Orderbuch, erst wartend, dann ausgeführt
picture-limit-order-caption = Das Limit sagt, wie weit die Anlegerin geht. Bis jemand zu diesem Preis verkauft, wartet die Order im Buch.
picture-limit-order-described = Zuerst: Die Anlegerin bietet { $limit } Dollar für 100 Stück, das günstigste Verkaufsangebot liegt bei { $ask }. Ihre Order stellt sich an die Spitze der Käufer und wartet. Dann: Jemand ist bereit, für { $limit } Dollar zu verkaufen, und die Order wird ganz zum Limit ausgeführt.
picture-limit-order-buyers = Käufer
picture-limit-order-sellers = Verkäufer
picture-limit-order-waits = Die Order wartet
picture-limit-order-done = Jemand verkauft zum Limit
picture-limit-order-own = die Order, Limit { $limit }
picture-limit-order-executed = ausgeführt

## Liquidität
picture-liquidity-title = Der Verkauf von 100 Aktien in einem tiefen und in einem dünnen Orderbuch
picture-liquidity-caption = Derselbe Verkauf, { $less } Dollar Unterschied. Im dünnen Buch gibt es zum besten Preis nicht genug Käufer.
picture-liquidity-described = Im tiefen Buch werden zu 70 Dollar 250 Stück gesucht. Die 100 Aktien finden alle zu diesem Preis einen Käufer und bringen { $deep } Dollar. Im dünnen Buch gibt es zu 70 Dollar nur Käufer für 40 Stück, der Rest geht zu 69. Der Verkauf bringt { $thin } Dollar, { $less } weniger.
picture-liquidity-buyers = Käufer
picture-liquidity-sellers = Verkäufer
picture-liquidity-deep = Tiefes Buch
picture-liquidity-deep-proceeds = bringt { $deep } Dollar
picture-liquidity-thin = Dünnes Buch
picture-liquidity-thin-proceeds = bringt { $thin } Dollar
picture-liquidity-hundred = 100 verkauft
picture-liquidity-forty = 40 verkauft
picture-liquidity-sixty = 60 verkauft

## Geld-Brief-Spanne
picture-bid-ask-spread-title = Geldkurs und Briefkurs auf einer Linie, und der Abstand dazwischen
picture-bid-ask-spread-caption = Innerhalb der Spanne handelt niemand. Wer sofort handeln will, muss auf die andere Seite gehen und zahlt den Abstand.
picture-bid-ask-spread-described = Eine Linie mit Preisen. Die Käufer bieten bis { $bid } Dollar, die Verkäufer verlangen mindestens { $ask }. Dazwischen liegt die Spanne von { $spread } Dollar, in ihrer Mitte der Mittelkurs { $middle }.
picture-bid-ask-spread-price = Preis in Dollar
picture-bid-ask-spread-buyers = Käufer bieten bis { $bid }
picture-bid-ask-spread-between = Spanne { $spread }
picture-bid-ask-spread-sellers = Verkäufer verlangen ab { $ask }

## Market-Maker
picture-market-maker-title = Der Market-Maker kauft vom einen und verkauft an den anderen
picture-market-maker-caption = An 1.000 Stück verdient der Market-Maker { $earned } Dollar. Es ist die Spanne, der Lohn dafür, jederzeit da zu sein.
picture-market-maker-described = Ein Verkäufer gibt 1.000 Stück ab und erhält vom Market-Maker je { $bid } Dollar. Ein Käufer nimmt sie und zahlt je { $ask } Dollar. Dem Market-Maker bleibt der Unterschied von { $earned } Dollar, vor seinen Kosten.
picture-market-maker-seller = Anleger A
picture-market-maker-sells = verkauft
picture-market-maker-maker = Market-Maker
picture-market-maker-earns = behält { $earned } Dollar
picture-market-maker-buyer = Anleger B
picture-market-maker-buys = kauft
picture-market-maker-shares = 1.000 Aktien
picture-market-maker-at-bid = je { $bid } Dollar
picture-market-maker-at-ask = je { $ask } Dollar

## Preisfindung
picture-price-discovery-title = Der Kurs von Geschäft zu Geschäft nach einer Nachricht
picture-price-discovery-caption = Niemand setzt den neuen Kurs fest. Die Geschäfte tasten sich an ihn heran, mal etwas zu hoch, mal etwas zu tief.
picture-price-discovery-described = Ein gedachter Kurs beginnt bei { $before } Dollar, wo er vor der Nachricht stand. Er steigt rasch, aber nicht geradlinig, und schwankt schließlich um { $after } Dollar, die eine gepunktete Linie zeigt.
picture-price-discovery-price = Kurs in Dollar
picture-price-discovery-trades = Geschäfte nach der Nachricht
picture-price-discovery-found = { $after }

## Kupon
picture-coupon-title = Derselbe Kupon, einmal oder zweimal im Jahr gezahlt
picture-coupon-caption = { $year } Dollar im Jahr werden durch Teilen nicht mehr. Bei halbjährlicher Zahlung kommt nur die eine Hälfte früher.
picture-coupon-described = Oben werden nach jedem Jahr { $year } Dollar gezahlt, unten nach jedem halben Jahr { $half }. In zwei Jahren sind es beide Male { $total } Dollar.
picture-coupon-yearly = Jährlich
picture-coupon-twice = Halbjährlich
picture-coupon-years = Jahre, Beträge in Dollar

## Börsengang
picture-initial-public-offering-title = Ein möglicher Ablauf eines Börsengangs, Woche für Woche
picture-initial-public-offering-caption = Das meiste geschieht, bevor jemand kaufen kann. Wie lange es dauert, ist sehr verschieden; dies ist ein Beispiel.
picture-initial-public-offering-described = Eine Zeitachse über ein halbes Jahr. In den ersten zwölf Wochen wird das Unternehmen geprüft. Von Woche 8 bis Woche 21 wird der Prospekt geschrieben und gebilligt. In den Wochen 21 bis 24 zeichnen Anleger die Aktien. In Woche 24 wird der Preis festgesetzt und zugeteilt. Danach werden die Aktien auf dem Sekundärmarkt gehandelt.
picture-initial-public-offering-weeks = Wochen
picture-initial-public-offering-examined = Das Unternehmen wird geprüft
picture-initial-public-offering-prospectus = Prospekt: Entwurf und Billigung
picture-initial-public-offering-offered = Anleger zeichnen Aktien
picture-initial-public-offering-allotted = Preis und Zuteilung
picture-initial-public-offering-traded = Handel an der Börse

## Übernahme der Emission
picture-underwriting-title = Wer auf den unverkauften Aktien sitzen bleibt
picture-underwriting-caption = Die feste Zusage verlagert das Risiko. Mit ihr bekommt das Unternehmen alle Aktien bezahlt, ohne sie nur die verkauften.
picture-underwriting-described = Von einer Million Aktien finden { $sold } einen Käufer. Bei fester Übernahme behält die Bank die übrigen { $left } und bezahlt dem Unternehmen alle Aktien, zusammen { $owed } Millionen Dollar. Ohne sie bleiben { $left } unverkauft, und das Unternehmen bekommt nur { $sold } bezahlt.
picture-underwriting-firm = Feste Übernahme
picture-underwriting-bank-risk = die Bank trägt das Risiko
picture-underwriting-best-efforts = Nach besten Kräften
picture-underwriting-issuer-risk = das Unternehmen trägt das Risiko
picture-underwriting-investors = Von Anlegern gekauft
picture-underwriting-bank-keeps = Der Bank bleiben
picture-underwriting-unsold = Unverkauft
picture-underwriting-paid-for = Dem Unternehmen bezahlt

## Verbriefung
picture-securitisation-title = Von den Darlehen der Bank zu den Wertpapieren der Anleger
picture-securitisation-caption = Die Raten fließen dem zu, der die Papiere hat. Fallen Schuldner aus, verliert zuerst die unterste Tranche.
picture-securitisation-described = Links: Die Bank hat Geld verliehen und verkauft { $loans } Darlehen über zusammen { $pool } Millionen Dollar an eine Zweckgesellschaft. Diese bezahlt sie mit dem, was Anleger für die Papiere geben. Rechts: Was die Schuldner zahlen, geht zuerst an die erstrangige Tranche, dann an die mittlere und zuletzt an die nachrangige, die die ersten Verluste trägt.
picture-securitisation-chain = Vom Darlehen zum Papier
picture-securitisation-tranches = Die Tranchen
picture-securitisation-order = wer zuerst bekommt
picture-securitisation-borrowers = Schuldner
picture-securitisation-pay = zahlen Raten
picture-securitisation-bank = Bank
picture-securitisation-sells = verkauft die Darlehen
picture-securitisation-vehicle = Zweckgesellschaft
picture-securitisation-issues = gibt Papiere aus
picture-securitisation-investors = Anleger
picture-securitisation-buy = kaufen die Papiere
picture-securitisation-lent = früher verliehen
picture-securitisation-instalments = Raten
picture-securitisation-claims = { $loans } Darlehen
picture-securitisation-price = { $pool } Millionen Dollar
picture-securitisation-securities = Wertpapiere
picture-securitisation-inflow = Raten der Schuldner
picture-securitisation-senior = Erstrangig
picture-securitisation-first = bekommt zuerst
picture-securitisation-mezzanine = Mittlerer Rang
picture-securitisation-second = bekommt danach
picture-securitisation-equity = Nachrangig
picture-securitisation-last = verliert zuerst
picture-securitisation-then = wenn diese bedient ist
picture-securitisation-rest = was übrig bleibt

## Sekundärmarkt für Hypothekendarlehen
picture-secondary-mortgage-market-title = Wo Fannie Mae, Freddie Mac und Ginnie Mae stehen
picture-secondary-mortgage-market-caption = Zwei kaufen Darlehen, eine bürgt. Ginnie Mae besitzt weder die Darlehen noch die Papiere.
picture-secondary-mortgage-market-described = Links: Die Bank verkauft Darlehen über { $loans } Millionen Dollar an Fannie Mae oder Freddie Mac, die sie zu einem Pool bündeln und Wertpapiere daraus an Anleger verkaufen. Rechts: Die Bank gibt selbst Wertpapiere aus und verkauft sie an Anleger. Ginnie Mae kauft nichts, sondern bürgt für die Zahlungen.
picture-secondary-mortgage-market-buy = Wer kauft
picture-secondary-mortgage-market-guarantee = Wer bürgt
picture-secondary-mortgage-market-bank = Bank
picture-secondary-mortgage-market-sells = verkauft Darlehen
picture-secondary-mortgage-market-two-names = Fannie Mae, Freddie Mac
picture-secondary-mortgage-market-pool = bündeln zu einem Pool
picture-secondary-mortgage-market-investors = Anleger
picture-secondary-mortgage-market-buy-securities = kaufen Wertpapiere
picture-secondary-mortgage-market-buy-short = kaufen
picture-secondary-mortgage-market-issues = gibt aus
picture-secondary-mortgage-market-guarantees = bürgt für die Zahlungen
picture-secondary-mortgage-market-loans-sold = Darlehen
picture-secondary-mortgage-market-money = Geld
picture-secondary-mortgage-market-securities = Wertpapiere
picture-secondary-mortgage-market-paper = Wert{"\u00AD"}papiere

## Wertpapierabwicklung
picture-settlement-title = Vom Abschluss bis zur Abwicklung zwei Geschäftstage später
picture-settlement-caption = Abgeschlossen ist noch nicht erfüllt. Erst an T+2 wechseln Aktien und Geld den Besitzer, und zwar zugleich.
picture-settlement-described = Eine Zeitachse mit drei Geschäftstagen. Am Handelstag T wird der Kauf vereinbart: 100 Aktien für { $amount } Dollar. Bis T+2 wird das Geschäft abgeglichen, und beide Seiten stellen Papiere und Geld bereit. An T+2 werden die Aktien Zug um Zug gegen das Geld geliefert.
picture-settlement-days = 100 Aktien für { $amount } Dollar
picture-settlement-trade-day = T
picture-settlement-next-day = T+1
picture-settlement-second-day = T+2
picture-settlement-agreed = Das Geschäft ist abgeschlossen
picture-settlement-checked = Abgleich und Bereitstellung
picture-settlement-exchanged = Aktien gegen Geld

## Kursgewinn
picture-capital-gain-title = Was 100 Aktien gekostet und was sie eingebracht haben
picture-capital-gain-caption = Der Gewinn ist, was über den Kauf hinausragt. Hier sind es { $gain } Dollar, vor Gebühren und Steuern.
picture-capital-gain-described = Drei Balken: Der Kauf hat { $bought } Dollar gekostet, der Verkauf { $sold } gebracht. Der dritte beginnt, wo der Kauf endet, und zeigt den Gewinn von { $gain } Dollar.
picture-capital-gain-buy = Kauf: 100 Aktien zu 50 Dollar
picture-capital-gain-sell = Verkauf: 100 Aktien zu 70 Dollar
picture-capital-gain-gain = Gewinn

## Innerer Wert
picture-intrinsic-value-title = Was zwei Dollar in einem, fünf, zehn, zwanzig und fünfzig Jahren heute wert sind
picture-intrinsic-value-caption = Je später die Dividende kommt, desto weniger zählt sie. Darum ist die Summe aller nicht unendlich, sondern { $value } Dollar.
picture-intrinsic-value-described = Fünf Balken. Jeder hat einen gepunkteten Rahmen für 2 Dollar und darin, was sie heute wert sind, wenn die Anleger 5 Prozent verlangen. Die Dividende in einem Jahr ist fast so groß, die in zehn Jahren ist { $ten } Dollar wert, die in fünfzig fast nichts mehr.
picture-intrinsic-value-in-one = 2 Dollar in einem Jahr
picture-intrinsic-value-in-five = 2 Dollar in fünf Jahren
picture-intrinsic-value-in-ten = 2 Dollar in zehn Jahren
picture-intrinsic-value-in-twenty = 2 Dollar in zwanzig Jahren
picture-intrinsic-value-in-fifty = 2 Dollar in fünfzig Jahren

## Marktkapitalisierung
picture-market-capitalisation-title = Zwei Gesellschaften: Die Höhe ist der Kurs, die Breite die Zahl der Aktien
picture-market-capitalisation-caption = Der Wert ist die Fläche, nicht die Höhe. Die Gesellschaft mit dem niedrigeren Kurs ist hier doppelt so viel wert.
picture-market-capitalisation-described = Zwei Rechtecke. Das erste ist hoch und schmal: 1.000.000 Aktien zu 70 Dollar, zusammen { $one } Millionen Dollar. Das zweite ist halb so hoch und viermal so breit: 4.000.000 Aktien zu 35 Dollar, zusammen { $other } Millionen.
picture-market-capitalisation-worth = Börsenwert
picture-market-capitalisation-in-millions = in Millionen Dollar
picture-market-capitalisation-dear = 1.000.000 Aktien zu 70 Dollar
picture-market-capitalisation-cheap = 4.000.000 Aktien zu 35 Dollar

## Finanzmarkt
picture-financial-market-title = Karte der Märkte, nach Verkauf und nach Papier geteilt
picture-financial-market-caption = Derselbe Markt lässt sich auf zwei Arten teilen. Danach, der wievielte Verkauf es ist, und danach, welches Papier gehandelt wird.
picture-financial-market-described = Links: Der Finanzmarkt teilt sich in den Primärmarkt für den ersten Verkauf und den Sekundärmarkt für den Weiterverkauf, an Handelsplätzen oder außerbörslich. Rechts: Er teilt sich in den Aktienmarkt für Eigentümer und den Anleihemarkt für Gläubiger. Jeder Kasten ist ein Link.
picture-financial-market-secondary = Sekundärmarkt
picture-financial-market-bonds = Anleihemarkt
picture-financial-market-first-sale = erster Verkauf
picture-financial-market-resale = Weiter{"\u00AD"}verkauf
picture-financial-market-in-public = gemeinsame Regeln
picture-financial-market-between-two = je zwei vereinbaren
picture-financial-market-owners = für Eigen{"\u00AD"}tümer
picture-financial-market-creditors = für Gläubiger
