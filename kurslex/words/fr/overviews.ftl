overviews-label = Index et parcours

overview-a-z = A–Z
overview-a-z-title = Tous les termes de A à Z
overview-a-z-description = Tous les termes du glossaire par ordre alphabétique, avec les synonymes et les mots à éviter.
a-z-letters = Lettres
a-z-see = voir { $term }
a-z-avoid = à éviter, voir { $term }

overview-path = Parcours
overview-path-title = Le parcours
overview-path-description = Les notions dans un ordre où elles s’apprennent facilement.
path-position = { $step } sur { $steps }
path-previous = Précédente
path-next = Suite du parcours

overview-practice = S’exercer
overview-practice-title = Questions pour s’exercer
overview-practice-description = Des questions sur chaque thème et chaque étape du parcours, avec l’explication des réponses fausses.

overview-calculators = Calculateurs
overview-calculators-title = Tous les calculateurs
overview-calculators-description = Les calculateurs du glossaire, ce que chacun calcule et les notions auxquelles il se rapporte.
calculators-list-pages = Notions
calculators-list-embed = Ouvrir seulement le calculateur

overview-terms = Terminologie
overview-terms-title = Les termes dans toutes les langues
overview-terms-description = Toutes les notions en un seul tableau, avec leurs termes et leurs synonymes dans chaque langue du glossaire.
terms-other = Afficher à côté
terms-filter = Filtrer le tableau
terms-filter-part = Filtrer cette partie du tableau
parts-label = Parties de la liste
part-position = partie { $part } sur { $parts }
terms-count = Notions affichées : { $shown } sur { $all }
theme-map = Carte des notions
theme-map-lines = En retrait se trouvent les types, les exemples et les parties de la notion qui précède. Les lignes à côté montrent ce qui est lié par ailleurs, et la liste ci-dessous dit comment.
theme-map-part = La carte montre { $shown } notions sur { $all }, les plus générales d’abord.
theme-map-short = Carte
overview-false-friends = Faux amis
overview-false-friends-title = Faux amis
overview-false-friends-description = Certains mots se ressemblent d’une langue à l’autre sans avoir le même sens. Voici ceux qui trompent le plus souvent.

parallel-link = lire en regard
parallel-label = Seconde langue
