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
calculators-copy-embed = Copier le code à intégrer
calculators-copy-text = Texte à copier
calculators-copied = Copié.
calculators-selected = Le texte est sélectionné : il reste à le copier.
calculators-open-page = Lire l’explication dans le glossaire
calculators-whole = Voir le calculateur complet avec ces valeurs

calculators-empty = Il manque un nombre, par exemple { $example }.
calculators-not-a-number = Ceci n’est pas un nombre. Écrivez par exemple { $example }.
calculators-ambiguous = Le point peut être ici un signe décimal ou un séparateur de milliers. Écrivez le nombre avec une virgule et sans point.
calculators-below-minimum = La valeur doit être d’au moins { $minimum }.
calculators-above-maximum = La valeur ne doit pas dépasser { $maximum }.
calculators-too-many-decimals = { $decimals ->
    [0] Écrivez un nombre entier, par exemple { $example }.
    [one] Écrivez au plus une décimale, par exemple { $example }.
    [many] Écrivez au plus { $decimals } décimales, par exemple { $example }.
   *[other] Écrivez au plus { $decimals } décimales, par exemple { $example }.
}
calculators-too-long = C’est trop long pour un nombre. Écrivez par exemple { $example }.

calculators-invalid = Pas de résultat : corrigez au moins un champ.
calculators-division-by-zero = Ces valeurs ne donnent pas de résultat, car il faudrait diviser par zéro.
calculators-out-of-range = Le calculateur n’a pas de résultat pour ces valeurs : elles sortent du domaine pour lequel il est fait.

calculators-row = { $field }, ligne { $row }
calculators-add-row = Ajouter une ligne : { $rows }
calculators-remove-row = Supprimer la ligne { $row } : { $rows }

calculators-solve = Que faut-il calculer ?
calculators-solve-nothing = Le résultat de tous les nombres
calculators-solve-other = Calcul inverse
calculators-solve-by-search = Cette formule ne peut pas être inversée. Le calculateur essaie les valeurs que le champ admet et prend celle qui atteint tout juste le résultat voulu.
calculators-target-hint = La valeur à obtenir
calculators-found = { $name } : { $value }.
calculators-no-value = Aucune valeur entre { $minimum } et { $maximum } ne donne ce résultat.
calculators-missed = Le résultat ne peut pas être atteint exactement : l’écart est de { $miss }.

calculators-if = si
calculators-otherwise = sinon
calculators-and = et
calculators-or = ou
calculators-min = min
calculators-max = max
calculators-round-to = arrondi
