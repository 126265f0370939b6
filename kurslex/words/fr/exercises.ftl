exercises-asked = { $decimals ->
    [0] Répondez par un nombre entier.
    [one] Répondez avec une décimale.
    [many] Répondez avec { $decimals } décimales.
   *[other] Répondez avec { $decimals } décimales.
}
exercises-asked-unit = { $decimals ->
    [0] Répondez en { $unit }, par un nombre entier.
    [one] Répondez en { $unit }, avec une décimale.
    [many] Répondez en { $unit }, avec { $decimals } décimales.
   *[other] Répondez en { $unit }, avec { $decimals } décimales.
}
exercises-typing = Tapez le nombre sans espace entre les milliers, avec un trait d’union comme signe moins. Exemples : { $example } et -{ $example }.

exercises-right = Juste.
exercises-nearly = Juste, mais avec un arrondi en cours de calcul. Le résultat exact est { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] C’est juste jusque-là. Donnez une décimale.
    [many] C’est juste jusque-là. Donnez { $decimals } décimales.
   *[other] C’est juste jusque-là. Donnez { $decimals } décimales.
}
exercises-sign = Le nombre est juste, mais pas le signe.
exercises-fraction = Vous confondez pourcentage et nombre décimal : 0,05 égale 5 %. La réponse est attendue en pourcentage.
exercises-power-of-ten = Les chiffres sont justes, mais la virgule est mal placée.
exercises-wrong = Ce n’est pas encore juste. Un indice peut vous aider.

exercises-thought = L’idée
exercises-formula = La formule
exercises-numbers = Avec les nombres
exercises-result = Le résultat
exercises-rearrange = Tirez de la formule cette grandeur : { $name }.
exercises-try = Cette formule ne peut pas être résolue directement. Essayez plusieurs valeurs pour vous en approcher : { $name }.
exercises-tried-more = { $name } = { $value } : { $target } = { $result }. C’est trop.
exercises-tried-less = { $name } = { $value } : { $target } = { $result }. C’est trop peu.

exercises-number = Exercice numéro { $seed }
exercises-series = Série { $series }
exercises-fresh = De nouveaux nombres sont tirés. Le numéro de l’exercice est { $seed }.
exercises-no-seed = Un numéro d’exercice est un nombre entier de 1 à 9999. Voici l’exercice { $seed }.
exercises-no-series = Le nom d’une série a 40 caractères au plus et aucun saut de ligne. Les nombres sont tirés sans série.

worksheet-title = Fiche d’exercices
worksheet-name = Nom
worksheet-date = Date
worksheet-number = N°
worksheet-answer = Réponse
worksheet-working = Calcul
worksheet-key = Corrigé
worksheet-key-note = Une réponse qui ne s’écarte que par un arrondi en cours de calcul est juste elle aussi.
worksheet-practice = S’exercer en ligne
worksheet-licence = { site-name }, { licence-content-name }
