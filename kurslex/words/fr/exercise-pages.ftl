# Pages où l’on résout des exercices et prépare des fiches.
overview-worksheet = Fiches d’exercices
overview-worksheet-title = Fiches d’exercices à imprimer
overview-worksheet-description = Une fiche avec ses propres nombres pour chacun, et le corrigé à part.

exercise-title = Exercice : { $name }
exercise-lead = C’est un exercice, non un examen.
exercise-check = Vérifier
exercise-hint = Indice
exercise-give-up = Montrer la solution
exercise-next = Autres nombres
exercise-solution = Solution
exercise-hints = Indices
exercise-calculator = Au calculateur avec ces nombres
exercise-link = Lien vers cet exercice
exercise-copy-embed = Copier le code à intégrer
exercise-index = Exercices de calcul
exercise-solved = résolu
exercise-practise = S’exercer

worksheet-choose = Quels exercices ?
worksheet-seeds = Numéros
worksheet-seeds-hint = Chaque numéro donne une fiche, { $most } au plus à la fois.
worksheet-series = Série
worksheet-series-hint = Un nom donne d’autres nombres à tous les numéros.
worksheet-make = Préparer les fiches
worksheet-print-sheets = Imprimer les fiches
worksheet-print-key = Imprimer le corrigé
worksheet-none = Choisissez au moins un exercice.
worksheet-too-many = Une fiche contient { $most } exercices au plus.
worksheet-no-seeds = Écrivez des numéros de 1 à 9999, { $most } au plus.
worksheet-made = Prêt. Nombre de fiches : { $sheets }.
worksheet-scripts = Les fiches se préparent dans le navigateur, avec JavaScript.
