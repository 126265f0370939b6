overviews-label = Översikter

overview-a-z = A–Ö
overview-a-z-title = Knopar från A till Ö
overview-a-z-description = Alla namn på knopar i bokstavsordning, även sådana som bör undvikas.
a-z-letters = Bokstäver
a-z-see = se { $term }
a-z-avoid = bör undvikas, se { $term }

overview-path = Lärstig
overview-path-title = Från första öglan till stolpen
overview-path-description = Knoparna i den ordning de är lättast att lära sig.
path-position = { $step } av { $steps }
path-previous = Föregående
path-next = Nästa steg
stage-first = Den första knopen
stage-further = Fler knopar

overview-practice = Öva
overview-practice-title = Frågor att öva på
overview-practice-description = Frågor till varje tema och till varje steg på lärstigen.

overview-calculators = Räknare
overview-calculators-title = Alla räknare
overview-calculators-description = Bokens räknare och vilka knopar de hör till.
calculators-list-pages = Hör till
calculators-list-embed = Öppna bara räknaren

overview-terms = Ordtabell
overview-terms-title = Knoparna på svenska och franska
overview-terms-description = Alla knopar på båda språken i en tabell.
terms-other = Visa bredvid
terms-filter = Filtrera tabellen
terms-filter-part = Filtrera den här delen av tabellen
parts-label = Delar av listan
part-position = del { $part } av { $parts }
terms-count = Visar { $shown } av { $all } knopar
theme-map = Karta över knoparna
theme-map-lines = Längre in står det som är sorter, exempel eller delar av knopen ovanför. Linjerna bredvid visar vad som annars hör ihop, och listan säger hur.
theme-map-part = Kartan visar { $shown } av { $all } knopar, de vidaste först.
theme-map-short = Karta
overview-false-friends = Falska vänner
overview-false-friends-title = Falska vänner
overview-false-friends-description = De här orden liknar varandra men betyder olika saker.

parallel-link = läs sida vid sida
parallel-label = Det andra språket
