site-name = Le petit livre des nœuds
site-subtitle = Petit glossaire des nœuds

theme-loops = Boucles
theme-binding = Nœuds de liaison
theme-hitches = Nœuds d’amarrage

skip-to-content = Aller au contenu
languages-label = Langues
scheme-toggle = Passer du thème clair au thème sombre
concepts-heading = Tous les nœuds
concepts-count = { $concepts ->
    [one] un nœud
   *[other] { $concepts } nœuds
}
themes-heading = Les nœuds par thème
contents-heading = Sur cette page

term-admitted = aussi
term-deprecated = À éviter
other-languages-heading = Dans d’autres langues
second-terms = Termes en
listen = Écouter « { $term } »
confusion-label = À ne pas confondre
backlinks-count = { $count ->
    [one] Une page parle de ce nœud
   *[other] { $count } pages parlent de ce nœud
}
definition-close = Fermer
edit-page = Modifier cette page
translate-page = Participer à la traduction :

advice-disclaimer = Ce livre ne remplace pas un cours. Ne confiez jamais votre vie à un nœud que vous n’avez vu que sur une page.
licence-content = Contenu
licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.fr
licence-code = Code
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Composants tiers

choose-language = Choisir une langue
moved = La page a changé d’adresse. La nouvelle est
not-found-title = Page introuvable
not-found-text = L’adresse contient peut-être une faute. Tous les nœuds figurent sur la page d’accueil :
not-found-home = Aller à la page d’accueil
choice-no-script = Le calculateur a besoin de JavaScript. Sans lui, les nombres de l’adresse sont perdus et la page montre l’exemple.
withdrawn-notice = Ce nœud ne figure plus dans le livre.
withdrawn-related = À lire à la place
question-solution = Solution
question-right = (juste)
footnotes-heading = Notes
footnote-back = Retour au texte
