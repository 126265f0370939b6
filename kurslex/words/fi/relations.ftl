# Nouns and questions, so that the concepts that follow may stand in the nominative.
relations-heading = Käsitesuhteet
relations-more = { $more ->
    [one] ja yksi muu
   *[other] ja { $more } muuta
}

relation-broader = Yläkäsite
relation-broader-inverse = Alakäsitteet
relation-example-of = Esimerkki käsitteestä
relation-example-of-inverse = Esimerkkejä
relation-part-of = Osa kokonaisuutta
relation-part-of-inverse = Osat
relation-counterpart = Vastinpari
relation-leads-to = Mihin johtaa
relation-leads-to-inverse = Mistä syntyy
relation-depends-on = Mistä riippuu
relation-depends-on-inverse = Mihin vaikuttaa
relation-done-by = Kuka tekee
relation-done-by-inverse = Mitä tekee
relation-measures = Mitä mittaa
relation-measures-inverse = Millä mitataan
relation-related = Katso myös
