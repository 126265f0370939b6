overviews-label = Oversikter

overview-a-z = A–Å
overview-a-z-title = Alle termane frå A til Å
overview-a-z-description = Alle termane i ordboka i alfabetisk rekkjefølgje, med synonym og ord som ein bør unngå.
a-z-letters = Bokstavar
a-z-see = sjå { $term }
a-z-avoid = bør unngåast, sjå { $term }

overview-path = Læringssti
overview-path-title = Læringsstien
overview-path-description = Omgrepa i ei rekkjefølgje det er lett å lære dei i.
path-position = { $step } av { $steps }
path-previous = Førre
path-next = Neste på læringsstien

overview-practice = Øv
overview-practice-title = Spørsmål å øve på
overview-practice-description = Spørsmål til kvart tema og kvar etappe av læringsstien, med forklaring til dei svara som er feil.

overview-calculators = Kalkulatorar
overview-calculators-title = Alle kalkulatorane
overview-calculators-description = Kalkulatorane i ordboka, kva kvar av dei reknar ut, og kva omgrep dei høyrer til.
calculators-list-pages = Høyrer til
calculators-list-embed = Opne berre kalkulatoren

overview-terms = Terminologi
overview-terms-title = Termane på alle språka
overview-terms-description = Alle omgrepa i éin tabell, med termar og synonym på kvart av språka i ordboka.
terms-other = Vis ved sida av
terms-filter = Filtrer tabellen
terms-filter-part = Filtrer denne delen av tabellen
parts-label = Delar av lista
part-position = del { $part } av { $parts }
terms-count = Viser { $shown } av { $all } omgrep
theme-map = Kart over omgrepa
theme-map-lines = Eit omgrep med innrykk er ein type av, eit døme på eller ein del av omgrepet over. Linjene ved sida av viser kva som elles heng saman, og lista nedanfor seier korleis.
theme-map-part = Kartet viser { $shown } av { $all } omgrep, dei mest overordna først.
theme-map-short = Kart

overview-false-friends = Falske venner
overview-false-friends-title = Falske venner
overview-false-friends-description = Nokre ord liknar på kvarandre frå språk til språk, men tyder ikkje det same. Her er dei som oftast villeier.

parallel-link = les side om side
parallel-label = Det andre språket
