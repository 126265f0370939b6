overviews-label = Översikter

overview-a-z = A–Ö
overview-a-z-title = Alla termer från A till Ö
overview-a-z-description = Alla termer i ordboken i bokstavsordning, med synonymer och ord som bör undvikas.
a-z-letters = Bokstäver
a-z-see = se { $term }
a-z-avoid = bör undvikas, se { $term }

overview-path = Lärstig
overview-path-title = Lärstigen
overview-path-description = Begreppen i en ordning som de är lätta att lära sig i.
path-position = { $step } av { $steps }
path-previous = Föregående
path-next = Nästa på lärstigen

overview-practice = Öva
overview-practice-title = Frågor att öva på
overview-practice-description = Frågor till varje tema och till varje etapp på lärstigen, med förklaringar till de svar som är fel.

overview-calculators = Räknare
overview-calculators-title = Alla räknare
overview-calculators-description = Ordbokens räknare, vad var och en räknar ut och vilka begrepp den hör till.
calculators-list-pages = Hör till
calculators-list-embed = Öppna bara räknaren

overview-terms = Terminologi
overview-terms-title = Termerna på alla språk
overview-terms-description = Alla begrepp i en tabell, med termer och synonymer på vart och ett av ordbokens språk.
terms-other = Visa bredvid
terms-filter = Filtrera tabellen
terms-filter-part = Filtrera den här delen av tabellen
parts-label = Delar av listan
part-position = del { $part } av { $parts }
terms-count = Visar { $shown } av { $all } begrepp
theme-map = Karta över begreppen
theme-map-lines = Ett indraget begrepp är en sorts, ett exempel på eller en del av begreppet ovanför. Linjerna bredvid visar vad som annars hör ihop, och listan nedanför säger hur.
theme-map-part = Kartan visar { $shown } av { $all } begrepp, de mest överordnade först.
theme-map-short = Karta
overview-false-friends = Falska vänner
overview-false-friends-title = Falska vänner
overview-false-friends-description = En del ord liknar varandra från språk till språk men betyder inte samma sak. Här är de som oftast vilseleder.

parallel-link = läs sida vid sida
parallel-label = Det andra språket
