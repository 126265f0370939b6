relations-heading = Verbanden
relations-more = { $more ->
    [one] en nog één
   *[other] en nog { $more }
}

relation-broader = Is een soort
relation-broader-inverse = Soorten
relation-example-of = Is een voorbeeld van
relation-example-of-inverse = Voorbeelden
relation-part-of = Maakt deel uit van
relation-part-of-inverse = Bestaat uit
relation-counterpart = Tegenhanger
relation-leads-to = Leidt tot
relation-leads-to-inverse = Ontstaat door
relation-depends-on = Hangt af van
relation-depends-on-inverse = Beïnvloedt
relation-done-by = Wordt uitgevoerd door
relation-done-by-inverse = Voert uit
relation-measures = Is een maat voor
relation-measures-inverse = Wordt gemeten met
relation-related = Zie ook
