# Wie eine Seite sagt, was ihr Begriff mit anderen zu tun hat. Diese Worte stehen in einer Liste vor den anderen Begriffen.
relations-heading = Im Zusammenhang
relations-more = { $more ->
    [one] und ein weiterer Begriff
   *[other] und { $more } weitere
}

relation-broader = Ist eine Art von
relation-broader-inverse = Arten
relation-example-of = Ist ein Beispiel für
relation-example-of-inverse = Beispiele
relation-part-of = Ist Teil von
relation-part-of-inverse = Umfasst
relation-counterpart = Gegenstück
relation-leads-to = Führt zu
relation-leads-to-inverse = Entsteht durch
relation-depends-on = Hängt ab von
relation-depends-on-inverse = Beeinflusst
relation-done-by = Wird ausgeführt von
relation-done-by-inverse = Führt aus
relation-measures = Ist ein Maß für
relation-measures-inverse = Wird gemessen an
relation-related = Siehe auch
