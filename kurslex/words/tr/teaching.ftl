teaching-heading = Ders için
teaching-title = Ders için: { $term }
teaching-back = Maddeye dön
teaching-close = Kapat
teaching-copy = Kopyala
teaching-copied = Kopyalandı.
teaching-selected = Metin seçildi, kopyalanabilir.
teaching-save = İndir

teaching-link = Bağlantı
teaching-link-own = Madde ({ $language })
teaching-link-all = Tüm diller için
teaching-link-values = Hesaplayıcıdaki sayılar bağlantının parçasıdır: bağlantıyı açan herkes aynı sayıları görür.

teaching-cite = Kaynak gösterme
teaching-attribution = Kaynak bilgisi
teaching-definition = Kaynak bilgisiyle tanım
teaching-apa = APA biçiminde kaynakça kaydı
teaching-bibtex = BibTeX
attribution = “{ $term }”, { $source }
cite-apa = { $author }. ({ $date }). { $term }. { $work } içinde. { $address }
cite-apa-no-author = { $term }. ({ $date }). { $work } içinde. { $address }
cite-no-date = t.y.

teaching-code = QR kodu
teaching-code-of = Madde ({ $language })
teaching-code-alt = Bağlantının QR kodu: “{ $term }”
teaching-download = Görsel olarak indir (SVG)

teaching-embed = Sayfaya yerleştir
teaching-embed-about = Kodu bir öğrenme platformunun veya kendi web sitenizin HTML görünümüne yapıştırın.
teaching-embed-card = Kavramı, tanımını ve çevirilerini içeren kart
teaching-embed-whole = Hesaplayıcı: { $title }
teaching-embed-compact = Küçük hesaplayıcı: { $title }
teaching-embed-exercise = Alıştırma: { $title }
teaching-look = Görünüm
teaching-look-device = cihazdaki gibi
teaching-look-light = açık
teaching-look-dark = koyu
teaching-preview = Önizleme
teaching-open = Açıklamayı sözlükte oku

teaching-further = Yazdır ve indir
teaching-print = Maddeyi yazdır
teaching-picture = Görsel (SVG)
teaching-formulas = Formüller: { $title }

teaching-author = Metin: { $author }
teaching-state = son değişiklik: { $date }
teaching-version = sürüm { $version }
teaching-report = Hata bildir
teaching-report-title = Maddede hata: “{ $term }”
teaching-report-text = Sayfa: { $address }
    Cümle: { $sentence }

    Yanlış olan nedir?
