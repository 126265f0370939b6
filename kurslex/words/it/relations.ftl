# Come una pagina dice in che modo il suo concetto è collegato ad altri. Queste parole precedono gli altri concetti, in un elenco.
relations-heading = In relazione con altri concetti
relations-more = { $more ->
    [one] e un altro concetto
   *[other] e altri { $more }
}

relation-broader = È un tipo di
relation-broader-inverse = Tipi
relation-example-of = È un esempio di
relation-example-of-inverse = Esempi
relation-part-of = Fa parte di
relation-part-of-inverse = Comprende
relation-counterpart = Si contrappone a
relation-leads-to = Porta a
relation-leads-to-inverse = Deriva da
relation-depends-on = Dipende da
relation-depends-on-inverse = Influisce su
relation-done-by = Se ne occupa
relation-done-by-inverse = Si occupa di
relation-measures = È una misura di
relation-measures-inverse = Si misura con
relation-related = Vedi anche
