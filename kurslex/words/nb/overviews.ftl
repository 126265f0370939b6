# Sidene som viser mange begreper på én gang.
overviews-label = Oversikter

overview-a-z = A–Å
overview-a-z-title = Termene fra A til Å
overview-a-z-description = Alle termene i ordboken i alfabetisk rekkefølge, med synonymer og ord som bør unngås.
a-z-letters = Bokstaver
a-z-see = se { $term }
a-z-avoid = bør unngås, se { $term }

overview-path = Læringssti
overview-path-title = Læringsstien
overview-path-description = Begrepene i en rekkefølge det er lett å lære dem i.
path-position = { $step } av { $steps }
path-previous = Forrige
path-next = Neste i læringsstien

overview-practice = Øv
overview-practice-title = Spørsmål å øve på
overview-practice-description = Spørsmål til hvert tema og hver etappe av læringsstien, med forklaring til svarene som er feil.

overview-calculators = Kalkulatorer
overview-calculators-title = Alle kalkulatorene
overview-calculators-description = Kalkulatorene i ordboken, hva hver av dem regner ut, og hvilke begreper de hører til.
calculators-list-pages = Hører til
calculators-list-embed = Åpne bare kalkulatoren

overview-terms = Terminologi
overview-terms-title = Termene på alle språk
overview-terms-description = Alle begrepene i én tabell, med termer og synonymer på hvert av språkene i ordboken.
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
overview-false-friends-description = Noen ord ligner på hverandre fra språk til språk, men betyr ikke det samme. Her er de som oftest villeder.

# En side på to språk. Lenken står etter termen på det andre språket.
parallel-link = les side om side
parallel-label = Det andre språket
