# Worded as questions or nouns, so that the concepts that follow may stand in the nominative.
relations-heading = Зв’язки
relations-more = { $more ->
    [one] і ще { $more }
    [few] і ще { $more }
    [many] і ще { $more }
   *[other] і ще { $more }
}

relation-broader = Загальніше поняття
relation-broader-inverse = Види
relation-example-of = Прикладом чого є
relation-example-of-inverse = Приклади
relation-part-of = Частиною чого є
relation-part-of-inverse = З чого складається
relation-counterpart = Парне поняття
relation-leads-to = До чого веде
relation-leads-to-inverse = З чого виникає
relation-depends-on = Від чого залежить
relation-depends-on-inverse = На що впливає
relation-done-by = Хто це робить
relation-done-by-inverse = Що робить
relation-measures = Мірою чого є
relation-measures-inverse = Чим вимірюється
relation-related = Див. також
