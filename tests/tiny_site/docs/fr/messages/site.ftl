site-name = Le petit livre des nœuds
site-subtitle = Petit glossaire des nœuds

theme-loops = Boucles
theme-binding = Nœuds de liaison
theme-hitches = Nœuds d’amarrage

overview-path-title = De la première boucle au poteau
stage-first = Le premier nœud
stage-further = D’autres nœuds

advice-disclaimer = Ce livre ne remplace pas un cours. Ne confiez jamais votre vie à un nœud que vous n’avez vu que sur une page.

licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.fr
