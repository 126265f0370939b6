relations-heading = Samanhengar
relations-more = { $more ->
    [one] og eitt omgrep til
   *[other] og { $more } til
}

relation-broader = Er ein type
relation-broader-inverse = Typar
relation-example-of = Er eit døme på
relation-example-of-inverse = Døme
relation-part-of = Er ein del av
relation-part-of-inverse = Omfattar
relation-counterpart = Motstykke
relation-leads-to = Fører til
relation-leads-to-inverse = Oppstår gjennom
relation-depends-on = Avheng av
relation-depends-on-inverse = Påverkar
relation-done-by = Blir utført av
relation-done-by-inverse = Utfører
relation-measures = Er eit mål på
relation-measures-inverse = Blir målt med
relation-related = Sjå også
