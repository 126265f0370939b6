# Pages où l’on résout des exercices et prépare des fiches.
overview-worksheet = Fiches d’exercices
overview-worksheet-title = Fiches d’exercices à imprimer
overview-worksheet-description = Une fiche avec ses propres nombres pour chaque élève, et le corrigé à part.

exercise-title = Exercice : { $name }
exercise-lead = C’est un exercice, pas un contrôle : essayez autant de fois que vous voulez. Vos réponses restent sur votre appareil.
exercise-check = Vérifier
exercise-hint = Indice
exercise-give-up = Montrer la solution
exercise-next = Autres nombres
exercise-solution = Solution
exercise-hints = Indices
exercise-calculator = Vers le calculateur avec ces nombres
exercise-link = Lien vers cet exercice
exercise-copy-embed = Copier le code à intégrer
exercise-index = Exercices de calcul
exercise-solved = résolu
exercise-practise = S’exercer

worksheet-choose = Quels exercices ?
worksheet-seeds = Numéros d’exercice
worksheet-seeds-hint = Chaque numéro donne une fiche : 1-30 donne trente fiches, et 1-5,9 est possible aussi. { $most } au plus à la fois.
worksheet-series = Série
worksheet-series-hint = Un nom, par exemple celui d’une classe, donne d’autres nombres à tous les numéros. Peut rester vide.
worksheet-make = Préparer les fiches
worksheet-print-sheets = Imprimer les fiches
worksheet-print-key = Imprimer le corrigé
worksheet-none = Choisissez au moins un exercice.
worksheet-too-many = Une fiche peut contenir { $most } exercices au plus.
worksheet-no-seeds = Écrivez des numéros de 1 à 9999, par exemple 1-30 ou 1-5,9, { $most } au plus en tout.
worksheet-made = Prêt. Nombre de fiches : { $sheets }. Le corrigé se trouve à la fin.
worksheet-scripts = Les fiches se préparent dans le navigateur. Pour cela, JavaScript doit être activé.
