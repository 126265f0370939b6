# Worded as questions or nouns, so that the concepts that follow may stand in the nominative.
relations-heading = Powiązania
relations-more = { $more ->
    [one] i jeszcze jedno
    [few] i jeszcze { $more }
    [many] i jeszcze { $more }
   *[other] i jeszcze { $more }
}

relation-broader = Pojęcie nadrzędne
relation-broader-inverse = Rodzaje
relation-example-of = Czego jest przykładem
relation-example-of-inverse = Przykłady
relation-part-of = Czego jest częścią
relation-part-of-inverse = Z czego się składa
relation-counterpart = Drugi element pary
relation-leads-to = Do czego prowadzi
relation-leads-to-inverse = Z czego wynika
relation-depends-on = Od czego zależy
relation-depends-on-inverse = Na co wpływa
relation-done-by = Kto to robi
relation-done-by-inverse = Czym się zajmuje
relation-measures = Co mierzy
relation-measures-inverse = Czym się to mierzy
relation-related = Zobacz też
