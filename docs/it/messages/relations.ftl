# Relazioni proprie di questo glossario
relation-traded-at = Dove si negozia
relation-traded-at-inverse = Che cosa si negozia
relation-issued-by = Chi emette
relation-issued-by-inverse = Emette
relation-takes-part-in = Partecipa a
relation-takes-part-in-inverse = Chi partecipa
relation-income-from = È un provento di
relation-income-from-inverse = Dà come provento
relation-guaranteed-by = Chi garantisce
relation-guaranteed-by-inverse = Garantisce
