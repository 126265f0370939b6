exercises-asked = { $decimals ->
    [0] Réponds par un nombre entier.
    [one] Réponds avec une décimale.
   *[other] Réponds avec { $decimals } décimales.
}
exercises-asked-unit = { $decimals ->
    [0] Réponds en { $unit }, par un nombre entier.
    [one] Réponds en { $unit }, avec une décimale.
   *[other] Réponds en { $unit }, avec { $decimals } décimales.
}
exercises-typing = Tape le nombre sans espace entre les milliers, avec un trait d’union comme signe moins : { $example } ou -{ $example }.
exercises-right = Juste.
exercises-nearly = Juste, mais arrondi en chemin. Le résultat exact est { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] C’est juste jusque-là. Donne une décimale.
   *[other] C’est juste jusque-là. Donne { $decimals } décimales.
}
exercises-sign = Le nombre est juste, mais pas le signe.
exercises-fraction = Tu confonds pourcentage et nombre décimal.
exercises-power-of-ten = Les chiffres sont justes, mais la virgule est mal placée.
exercises-wrong = Ce n’est pas encore juste. Un indice peut t’aider.
exercises-thought = L’idée
exercises-formula = La formule
exercises-numbers = Avec les nombres
exercises-result = Le résultat
exercises-rearrange = Tire de la formule cette grandeur : { $name }.
exercises-try = Essaie plusieurs valeurs : { $name }.
exercises-tried-more = { $name } = { $value } : { $target } = { $result }. C’est trop.
exercises-tried-less = { $name } = { $value } : { $target } = { $result }. C’est trop peu.
exercises-number = Exercice numéro { $seed }
exercises-series = Série { $series }
exercises-fresh = De nouveaux nombres sont tirés : exercice { $seed }.
exercises-no-seed = Un numéro d’exercice est un entier de 1 à 9999. Voici l’exercice { $seed }.
exercises-no-series = Un nom de série a 40 caractères au plus.
worksheet-title = Feuille d’exercices
worksheet-name = Nom
worksheet-date = Date
worksheet-number = N°
worksheet-answer = Réponse
worksheet-working = Calcul
worksheet-key = Solutions
worksheet-key-note = Une réponse compte aussi si elle a été arrondie en chemin.
worksheet-practice = S’exercer en ligne
worksheet-licence = CC BY 4.0
