# Dette glossarets egne relasjoner
relation-traded-at = Hvor det handles
relation-traded-at-inverse = Hva som handles
relation-issued-by = Gis ut av
relation-issued-by-inverse = Gir ut
relation-takes-part-in = Deltar i
relation-takes-part-in-inverse = Hvem som deltar
relation-income-from = Er avkastning av
relation-income-from-inverse = Gir som avkastning
relation-guaranteed-by = Garanteres av
relation-guaranteed-by-inverse = Garanterer
