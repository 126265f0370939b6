handout-contents = Sommaire
handout-example = Exemple de calcul
handout-more = Calculer avec d’autres nombres
handout-questions = Questions
handout-key = Corrigé
handout-changed = Mis à jour le { $date }
handout-accessibility = Avec titres et sommaire ; formules en MathML, images décrites en mots.
