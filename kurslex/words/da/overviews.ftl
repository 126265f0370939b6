overviews-label = Oversigter

overview-a-z = A–Å
overview-a-z-title = Alle termer fra A til Å
overview-a-z-description = Alle ordbogens termer i alfabetisk rækkefølge, med synonymer og med ord, der bør undgås.
a-z-letters = Bogstaver
a-z-see = se { $term }
a-z-avoid = bør undgås, se { $term }

overview-path = Læringssti
overview-path-title = Læringsstien
overview-path-description = Begreberne i en rækkefølge, som det er let at lære dem i.
path-position = { $step } af { $steps }
path-previous = Forrige
path-next = Næste på læringsstien

overview-practice = Øv dig
overview-practice-title = Spørgsmål til øvelse
overview-practice-description = Spørgsmål til hvert emne og hver etape på læringsstien, med forklaringer til de forkerte svar.

overview-calculators = Beregnere
overview-calculators-title = Alle beregnere
overview-calculators-description = Ordbogens beregnere, hvad hver af dem beregner, og hvilke begreber den hører til.
calculators-list-pages = Hører til
calculators-list-embed = Åbn kun beregneren

overview-terms = Terminologi
overview-terms-title = Termerne på alle sprog
overview-terms-description = Alle begreber i én tabel, med termer og synonymer på hvert af ordbogens sprog.
terms-other = Vis ved siden af
terms-filter = Filtrér tabellen
terms-filter-part = Filtrér denne del af tabellen
parts-label = Dele af listen
part-position = del { $part } af { $parts }
terms-count = Viser { $shown } af { $all } begreber
theme-map = Kort over begreberne
theme-map-lines = Et indrykket begreb er en slags, et eksempel på eller en del af begrebet over det. Linjerne ved siden af viser, hvad der ellers hænger sammen, og listen nedenfor siger hvordan.
theme-map-part = Kortet viser { $shown } af { $all } begreber, de mest overordnede først.
theme-map-short = Kort

overview-false-friends = Falske venner
overview-false-friends-title = Falske venner
overview-false-friends-description = Nogle ord ligner hinanden på tværs af sprog, men betyder ikke det samme. Her er dem, der oftest vildleder.

parallel-link = læs side om side
parallel-label = Det andet sprog
