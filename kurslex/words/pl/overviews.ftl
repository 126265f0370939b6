overviews-label = Przegląd

overview-a-z = A–Ż
overview-a-z-title = Wszystkie terminy od A do Ż
overview-a-z-description = Wszystkie terminy słownika w porządku alfabetycznym, z synonimami i ze słowami, których lepiej unikać.
a-z-letters = Litery
a-z-see = zob. { $term }
a-z-avoid = niezalecane, zob. { $term }

overview-path = Ścieżka nauki
overview-path-title = Ścieżka nauki
overview-path-description = Pojęcia w kolejności, w której łatwo się ich uczyć.
path-position = { $step } z { $steps }
path-previous = Poprzednie
path-next = Następne na ścieżce nauki

overview-practice = Ćwicz
overview-practice-title = Pytania do ćwiczeń
overview-practice-description = Pytania na każdy temat i do każdego etapu ścieżki nauki, z objaśnieniami błędnych odpowiedzi.

overview-calculators = Kalkulatory
overview-calculators-title = Wszystkie kalkulatory
overview-calculators-description = Kalkulatory w tym słowniku: co każdy z nich oblicza i z którymi pojęciami jest związany.
calculators-list-pages = Powiązane pojęcia
calculators-list-embed = Otwórz sam kalkulator

overview-terms = Terminologia
overview-terms-title = Terminy we wszystkich językach
overview-terms-description = Wszystkie pojęcia w jednej tabeli, z terminami i synonimami w każdym języku słownika.
terms-other = Pokaż obok
terms-filter = Filtruj tabelę
terms-filter-part = Filtruj tę część tabeli
parts-label = Części listy
part-position = część { $part } z { $parts }
terms-count = Pokazane pojęcia: { $shown } z { $all }
theme-map = Mapa pojęć
theme-map-lines = Pojęcie z wcięciem to rodzaj, przykład lub część pojęcia nad nim. Linie obok pokazują pozostałe powiązania, a lista poniżej mówi, na czym one polegają.
theme-map-part = Mapa pokazuje pojęcia od najogólniejszych: { $shown } z { $all }.
theme-map-short = Mapa

overview-false-friends = Fałszywi przyjaciele
overview-false-friends-title = Fałszywi przyjaciele
overview-false-friends-description = Niektóre słowa wyglądają podobnie w kilku językach, ale nie znaczą tego samego. Oto te, które najczęściej wprowadzają w błąd.

parallel-link = czytaj równolegle
parallel-label = Drugi język
