# Hvordan en side sier hva begrepet har med andre å gjøre. Disse ordene står i en liste foran de andre begrepene.
relations-heading = Sammenhenger
relations-more = { $more ->
    [one] og ett begrep til
   *[other] og { $more } til
}

relation-broader = Er en type
relation-broader-inverse = Typer
relation-example-of = Er et eksempel på
relation-example-of-inverse = Eksempler
relation-part-of = Er en del av
relation-part-of-inverse = Omfatter
relation-counterpart = Motstykke
relation-leads-to = Fører til
relation-leads-to-inverse = Oppstår gjennom
relation-depends-on = Avhenger av
relation-depends-on-inverse = Påvirker
relation-done-by = Utføres av
relation-done-by-inverse = Utfører
relation-measures = Er et mål på
relation-measures-inverse = Måles med
relation-related = Se også
