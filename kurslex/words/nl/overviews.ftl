overviews-label = Overzichten

overview-a-z = A–Z
overview-a-z-title = Alle termen van A tot Z
overview-a-z-description = Alle termen van de begrippenlijst op alfabetische volgorde, met synoniemen en met woorden die je beter kunt vermijden.
a-z-letters = Letters
a-z-see = zie { $term }
a-z-avoid = te vermijden, zie { $term }

overview-path = Leerpad
overview-path-title = Het leerpad
overview-path-description = De begrippen in een volgorde waarin ze makkelijk te leren zijn.
path-position = { $step } van { $steps }
path-previous = Vorige
path-next = Volgende op het leerpad

overview-practice = Oefenen
overview-practice-title = Vragen om te oefenen
overview-practice-description = Vragen over elk onderwerp en elke etappe van het leerpad, met uitleg bij de antwoorden die fout zijn.

overview-calculators = Rekenhulpen
overview-calculators-title = Alle rekenhulpen
overview-calculators-description = De rekenhulpen van de begrippenlijst: wat elke rekenhulp berekent en bij welke begrippen die hoort.
calculators-list-pages = Hoort bij
calculators-list-embed = Alleen de rekenhulp openen

overview-terms = Terminologie
overview-terms-title = De termen in alle talen
overview-terms-description = Alle begrippen in één tabel, met hun termen en synoniemen in elke taal van de begrippenlijst.
terms-other = Ernaast tonen
terms-filter = Tabel filteren
terms-filter-part = Dit deel van de tabel filteren
parts-label = Delen van de lijst
part-position = deel { $part } van { $parts }
terms-count = { $shown } van { $all } begrippen getoond
theme-map = Kaart van de begrippen
theme-map-lines = Een ingesprongen begrip is een soort, een voorbeeld of een onderdeel van het begrip erboven. De lijnen ernaast laten zien wat er verder samenhangt, en in de lijst eronder staat hoe.
theme-map-part = De kaart toont { $shown } van { $all } begrippen, de meest algemene eerst.
theme-map-short = Kaart

overview-false-friends = Valse vrienden
overview-false-friends-title = Valse vrienden
overview-false-friends-description = Sommige woorden lijken in verschillende talen op elkaar, maar betekenen niet hetzelfde. Dit zijn de woorden die het vaakst tot misverstanden leiden.

parallel-link = naast elkaar lezen
parallel-label = De andere taal
