# Sidene som viser mange begreper på én gang.
overviews-label = Oversikter

overview-a-z = A–Å
overview-a-z-title = Termene fra A til Å
overview-a-z-description = Alle termene i ordboken i alfabetisk rekkefølge, med synonymer og ord som bør unngås.
a-z-letters = Bokstaver
a-z-see = se { $term }
a-z-avoid = bør unngås, se { $term }

overview-path = Læringssti
overview-path-title = Fra emisjon til handel
overview-path-description = Begrepene i en rekkefølge det er lett å lære dem i: fra et selskap trenger kapital, til aksjene er solgt videre og handelen er gjort opp.
path-position = { $step } av { $steps }
path-previous = Forrige
path-next = Neste i læringsstien
stage-capital = Et selskap henter kapital
stage-primary = Verdipapirene selges for første gang
stage-secondary = Investorene handler seg imellom
stage-orders = Ordrene møtes
stage-price = Prisen blir til
stage-outcome = Oppgjør og avkastning

overview-practice = Øv
overview-practice-title = Spørsmål å øve på
overview-practice-description = Spørsmål til hvert tema og hver etappe av læringsstien, med forklaring til svarene som er feil.

overview-calculators = Kalkulatorer
overview-calculators-title = Alle kalkulatorene
overview-calculators-description = Kalkulatorene i ordboken, hva hver av dem regner ut, og hvilke begreper de hører til.
calculators-list-pages = Hører til
calculators-list-embed = Åpne bare kalkulatoren

overview-terms = Terminologi
overview-terms-title = Termene på norsk, tysk og italiensk
overview-terms-description = Alle begrepene på tre språk i én tabell, med synonymer og falske venner.
terms-other = Vis ved siden av
terms-filter = Filtrer tabellen
terms-filter-part = Filtrer denne delen av tabellen
parts-label = Deler av listen
part-position = del { $part } av { $parts }
terms-count = Viser { $shown } av { $all } begreper
theme-map = Kart over begrepene
theme-map-lines = Et innrykket begrep er en type av, et eksempel på eller en del av begrepet over. Linjene ved siden av viser hva som ellers henger sammen, og listen nedenfor sier hvordan.
theme-map-part = Kartet viser { $shown } av { $all } begreper, de mest overordnede først.
theme-map-short = Kart
overview-false-friends = Falske venner
overview-false-friends-title = Falske venner
overview-false-friends-description = Noen ord ligner på hverandre fra språk til språk, men betyr ikke det samme. Her er de som oftest lurer norske lesere.

# En side på to språk. Lenken står etter termen på det andre språket.
parallel-link = les side om side
parallel-label = Det andre språket
