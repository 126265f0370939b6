site-name = Kurslex
site-subtitle = Glossar zum Sekundärmarkt für Wertpapiere
site-author = Mitwirkende an Kurslex

theme-markets = Märkte
theme-instruments = Instrumente
theme-participants = Akteure
theme-transactions = Transaktionen
theme-prices = Preise
theme-returns = Ertrag und Kosten
theme-quality = Marktqualität

stage-capital = Ein Unternehmen beschafft sich Kapital
stage-primary = Neue Wertpapiere werden verkauft
stage-secondary = Anleger handeln untereinander
stage-orders = Aufträge treffen aufeinander
stage-price = Der Preis entsteht
stage-outcome = Abwicklung und Ertrag

advice-disclaimer = Kurslex erklärt Begriffe. Die Inhalte sind keine Anlageberatung.

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.de
