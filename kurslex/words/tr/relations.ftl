# Nouns and questions, so that the concepts that follow need no suffix.
relations-heading = Bağlantılar
relations-more = { $more ->
    [one] ve bir tane daha
   *[other] ve { $more } tane daha
}

relation-broader = Üst kavram
relation-broader-inverse = Türleri
relation-example-of = Neyin örneği
relation-example-of-inverse = Örnekler
relation-part-of = Neyin parçası
relation-part-of-inverse = Parçaları
relation-counterpart = Karşıtı veya eşi
relation-leads-to = Neye yol açar
relation-leads-to-inverse = Neyin sonucu
relation-depends-on = Neye bağlı
relation-depends-on-inverse = Neyi etkiler
relation-done-by = Kim yapar
relation-done-by-inverse = Ne yapar
relation-measures = Neyi ölçer
relation-measures-inverse = Neyle ölçülür
relation-related = Ayrıca bakınız
