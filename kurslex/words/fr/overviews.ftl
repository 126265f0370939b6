overviews-label = Index et parcours

overview-a-z = A–Z
overview-a-z-title = Les nœuds de A à Z
overview-a-z-description = Tous les noms de nœuds par ordre alphabétique, même ceux qu’il vaut mieux éviter.
a-z-letters = Lettres
a-z-see = voir { $term }
a-z-avoid = à éviter, voir { $term }

overview-path = Parcours
overview-path-title = De la première boucle au poteau
overview-path-description = Les nœuds dans l’ordre où ils s’apprennent le plus facilement.
path-position = { $step } sur { $steps }
path-previous = Précédente
path-next = Étape suivante
stage-first = Le premier nœud
stage-further = D’autres nœuds

overview-practice = Exercices
overview-practice-title = S’exercer
overview-practice-description = Des questions sur chaque thème et chaque étape du parcours.

overview-calculators = Calculateurs
overview-calculators-title = Tous les calculateurs
overview-calculators-description = Les calculateurs du livre et les nœuds auxquels ils se rapportent.
calculators-list-pages = Pages
calculators-list-embed = Ouvrir seulement le calculateur

overview-terms = Tableau
overview-terms-title = Les nœuds en français et en suédois
overview-terms-description = Tous les nœuds dans les deux langues, en un seul tableau.
terms-other = Afficher à côté
terms-filter = Filtrer le tableau
terms-filter-part = Filtrer cette partie du tableau
parts-label = Parties de la liste
part-position = partie { $part } sur { $parts }
terms-count = Nœuds affichés : { $shown } sur { $all }
theme-map = Carte des nœuds
theme-map-lines = En retrait se trouvent les sortes, les exemples et les parties du nœud qui précède. Les lignes à côté montrent ce qui est lié par ailleurs ; la liste dit comment.
theme-map-part = La carte montre { $shown } nœuds sur { $all }, les plus généraux d’abord.
theme-map-short = Carte
overview-false-friends = Faux amis
overview-false-friends-title = Faux amis
overview-false-friends-description = Ces mots se ressemblent, mais ne veulent pas dire la même chose.

parallel-link = lire en regard
parallel-label = Seconde langue
