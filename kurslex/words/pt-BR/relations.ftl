relations-heading = Relações
relations-more = { $more ->
    [one] e mais { $more }
    [many] e mais { $more }
   *[other] e mais { $more }
}

relation-broader = É um tipo de
relation-broader-inverse = Tipos
relation-example-of = É um exemplo de
relation-example-of-inverse = Exemplos
relation-part-of = Faz parte de
relation-part-of-inverse = Compõe-se de
# Not "contraparte", which in finance is a party to a contract.
relation-counterpart = Contrapõe-se a
relation-leads-to = Leva a
relation-leads-to-inverse = Resulta de
relation-depends-on = Depende de
relation-depends-on-inverse = Influencia
relation-done-by = Quem faz
relation-done-by-inverse = O que faz
relation-measures = É uma medida de
relation-measures-inverse = Mede-se por
relation-related = Ver também
