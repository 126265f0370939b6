relations-heading = Sammenhænge
relations-more = { $more ->
    [one] og ét mere
   *[other] og { $more } mere
}

relation-broader = Er en slags
relation-broader-inverse = Slags
relation-example-of = Er et eksempel på
relation-example-of-inverse = Eksempler
relation-part-of = Er en del af
relation-part-of-inverse = Består af
relation-counterpart = Modstykke
relation-leads-to = Fører til
relation-leads-to-inverse = Opstår gennem
relation-depends-on = Afhænger af
relation-depends-on-inverse = Påvirker
relation-done-by = Udføres af
relation-done-by-inverse = Udfører
relation-measures = Er et mål for
relation-measures-inverse = Måles med
relation-related = Se også
