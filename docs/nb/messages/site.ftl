site-name = Kurslex
site-subtitle = Ordbok om sekundærmarkedet for verdipapirer
site-author = Bidragsyterne til Kurslex

theme-markets = Markeder
theme-instruments = Instrumenter
theme-participants = Aktører
theme-transactions = Transaksjoner
theme-prices = Priser
theme-returns = Avkastning og kostnader
theme-quality = Markedskvalitet

stage-capital = Et selskap henter kapital
stage-primary = Verdipapirene selges for første gang
stage-secondary = Investorene handler seg imellom
stage-orders = Ordrene møtes
stage-price = Prisen blir til
stage-outcome = Oppgjør og avkastning

advice-disclaimer = Kurslex forklarer begreper. Ingenting her er investeringsråd.

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.no
