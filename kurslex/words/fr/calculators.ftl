calculators-own-figures = Calculer avec vos valeurs
calculators-own-figures-in = Calculer avec vos valeurs, en { $unit }
calculators-currency = Devise
calculators-working = Calcul détaillé
calculators-step-by-step = Pas à pas
calculators-next-step = Étape suivante
calculators-all-steps = Toutes les étapes
calculators-fields = Les champs
calculators-share = Partager
calculators-no-result = –
calculators-reset = Revenir à l’exemple
calculators-link = Lien vers ces valeurs
calculators-copy-link = Copier le lien
calculators-copy-embed = Copier le code d’intégration
calculators-copy-text = Texte à copier
calculators-copied = Copié.
calculators-selected = Le texte est sélectionné : il reste à le copier.
calculators-open-page = Lire l’explication dans le livre des nœuds
calculators-whole = Voir le calculateur complet avec ces valeurs

calculators-empty = Il manque un nombre, par exemple { $example }.
calculators-not-a-number = Ceci n’est pas un nombre. Écrivez par exemple { $example }.
calculators-ambiguous = Le point peut être un signe décimal ou un séparateur de milliers. Écrivez le nombre avec une virgule.
calculators-below-minimum = La valeur doit être d’au moins { $minimum }.
calculators-above-maximum = La valeur ne doit pas dépasser { $maximum }.
calculators-too-many-decimals = { $decimals ->
    [0] Écrivez un nombre entier, par exemple { $example }.
    [one] Écrivez au plus une décimale, par exemple { $example }.
   *[other] Écrivez au plus { $decimals } décimales, par exemple { $example }.
}
calculators-too-long = C’est trop long pour un nombre. Écrivez par exemple { $example }.

calculators-invalid = Pas de résultat : corrigez au moins un champ.
calculators-division-by-zero = Ces valeurs ne donnent pas de résultat, car il faudrait diviser par zéro.
calculators-out-of-range = Ces valeurs sortent de ce que le calculateur sait traiter.

calculators-row = { $field }, ligne { $row }
calculators-add-row = Ajouter une ligne : { $rows }
calculators-remove-row = Supprimer la ligne { $row } : { $rows }

calculators-solve = Que cherchez-vous ?
calculators-solve-nothing = Le résultat de ces valeurs
calculators-solve-other = Calcul inverse
calculators-solve-by-search = Cette formule ne se retourne pas. Le calculateur essaie les valeurs que le champ admet et trouve celle qui atteint tout juste le but.
calculators-target-hint = La valeur à obtenir
calculators-found = { $name } : { $value }.
calculators-no-value = Aucune valeur entre { $minimum } et { $maximum } ne donne ce résultat.
calculators-missed = Le but ne peut pas être atteint exactement : le résultat s’en écarte de { $miss }.

calculators-if = si
calculators-otherwise = sinon
calculators-and = et
calculators-or = ou
calculators-min = min
calculators-max = max
calculators-round-to = arrondi
