relations-heading = Liens avec d’autres notions
relations-more = { $more ->
    [one] et une autre
    [many] et { $more } autres
   *[other] et { $more } autres
}

relation-broader = Est un type de
relation-broader-inverse = Types
relation-example-of = Est un exemple de
relation-example-of-inverse = Exemples
relation-part-of = Fait partie de
relation-part-of-inverse = Comprend
relation-counterpart = S’oppose à
relation-leads-to = Mène à
relation-leads-to-inverse = Résulte de
relation-depends-on = Dépend de
relation-depends-on-inverse = Influe sur
relation-done-by = Qui s’en charge
relation-done-by-inverse = Se charge de
relation-measures = Mesure
relation-measures-inverse = Se mesure par
relation-related = Voir aussi
