relations-heading = Relaciones
relations-more = { $more ->
    [one] y uno más
    [many] y { $more } más
   *[other] y { $more } más
}

relation-broader = Es un tipo de
relation-broader-inverse = Tipos
relation-example-of = Es un ejemplo de
relation-example-of-inverse = Ejemplos
relation-part-of = Forma parte de
relation-part-of-inverse = Consta de
# Not "contraparte", which in finance is a party to a contract.
relation-counterpart = Se contrapone a
relation-leads-to = Lleva a
relation-leads-to-inverse = Surge de
relation-depends-on = Depende de
relation-depends-on-inverse = Influye en
relation-done-by = Quién lo hace
relation-done-by-inverse = Qué hace
relation-measures = Es una medida de
relation-measures-inverse = Se mide con
relation-related = Véase también
