relations-heading = Samband
relations-more = { $more ->
    [one] och ett till
   *[other] och { $more } till
}

relation-broader = Är en sorts
relation-broader-inverse = Sorter
relation-example-of = Är ett exempel på
relation-example-of-inverse = Exempel
relation-part-of = Är en del av
relation-part-of-inverse = Omfattar
relation-counterpart = Motstycke
relation-leads-to = Leder till
relation-leads-to-inverse = Uppstår genom
relation-depends-on = Beror på
relation-depends-on-inverse = Påverkar
relation-done-by = Utförs av
relation-done-by-inverse = Utför
relation-measures = Är ett mått på
relation-measures-inverse = Mäts med
relation-related = Se även
