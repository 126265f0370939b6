skip-to-content = Aller au contenu
languages-label = Langues
scheme-toggle = Passer du thème clair au thème sombre
concepts-heading = Toutes les notions
concepts-count = { $concepts ->
    [one] une notion
   *[other] { $concepts } notions
}
themes-heading = Les notions par thème
contents-heading = Sur cette page

term-admitted = aussi
term-deprecated = À éviter
other-languages-heading = Dans d’autres langues
second-terms = Termes en
listen = Écouter « { $term } »
confusion-label = À ne pas confondre
question-solution = Solution
question-right = (juste)
footnotes-heading = Notes
footnote-back = Retour au texte
tags-heading = Mots-clés
backlinks-count = { $count ->
    [one] Un article parle de cette notion
   *[other] { $count } articles parlent de cette notion
}
definition-close = Fermer
edit-page = Modifier cette page
translate-page = Participer à la traduction :

licence-content = Contenu
licence-code = Code
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Composants tiers

choose-language = Choisir une langue
moved = La page a changé d’adresse. La nouvelle est
not-found-title = Page introuvable
not-found-text = L’adresse contient peut-être une faute, ou la notion porte un autre nom. Vous pouvez la chercher ici ou repartir de la page d’accueil :
not-found-home = Aller à la page d’accueil
choice-no-script = Le calculateur a besoin de JavaScript. Sans lui, les nombres de l’adresse sont perdus et la page montre l’exemple.
withdrawn-notice = Cette notion ne figure plus dans le glossaire.
withdrawn-related = À lire à la place
