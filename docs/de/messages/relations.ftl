# Eigene Beziehungen dieses Glossars
relation-traded-at = Wo gehandelt wird
relation-traded-at-inverse = Was gehandelt wird
relation-issued-by = Wird ausgegeben von
relation-issued-by-inverse = Gibt aus
relation-takes-part-in = Nimmt teil an
relation-takes-part-in-inverse = Wer teilnimmt
relation-income-from = Ist ein Ertrag aus
relation-income-from-inverse = Bringt als Ertrag
relation-guaranteed-by = Wird garantiert von
relation-guaranteed-by-inverse = Garantiert
