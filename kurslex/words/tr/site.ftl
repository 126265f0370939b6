skip-to-content = İçeriğe geç
languages-label = Diller
scheme-toggle = Açık ve koyu tema arasında geçiş yap
concepts-heading = Tüm kavramlar
concepts-count = { $concepts ->
    [one] bir kavram
   *[other] { $concepts } kavram
}
themes-heading = Konulara göre kavramlar
contents-heading = Bu sayfada

term-admitted = diğer adıyla
term-deprecated = Önerilmez
other-languages-heading = Diğer dillerde
second-terms = Terimlerin dili
listen = Dinle: “{ $term }”
confusion-label = Karıştırılmamalı
question-solution = Çözüm
question-right = (doğru)
footnotes-heading = Notlar
footnote-back = Metne dön
tags-heading = Etiketler
backlinks-count = { $count ->
    [one] Bu kavram bir maddede geçiyor
   *[other] Bu kavram { $count } maddede geçiyor
}
definition-close = Kapat
edit-page = Bu sayfayı düzenle
translate-page = Çeviriye yardım et:

licence-content = İçerik
licence-code = Kod
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Üçüncü taraf bileşenleri

choose-language = Dil seçin
moved = Bu sayfa taşındı. Yeni adresi:
not-found-title = Sayfa bulunamadı
not-found-text = Adres yanlış yazılmış veya kavramın adı başka olabilir. Buradan arayın ya da ana sayfadan başlayın:
not-found-home = Ana sayfaya git
choice-no-script = Hesaplayıcı için JavaScript gereklidir. JavaScript olmadan adresteki sayılar kaybolur ve sayfa örneği gösterir.
withdrawn-notice = Bu kavram artık sözlükte yer almıyor.
withdrawn-related = Okumaya devam edin
