calculators-own-figures = Kendi sayılarınızla hesaplayın
calculators-own-figures-in = Kendi sayılarınızla hesaplayın, birim: { $unit }
calculators-currency = Para birimi
calculators-working = İşlem adımları
calculators-step-by-step = Adım adım
calculators-next-step = Sonraki adım
calculators-all-steps = Tüm adımlar
calculators-fields = Alanlar
calculators-share = Paylaş
calculators-no-result = –
calculators-reset = Örneğe dön
calculators-link = Bu değerlerin bağlantısı
calculators-copy-link = Bağlantıyı kopyala
calculators-copy-embed = Yerleştirme kodunu kopyala
calculators-copy-text = Kopyalanacak metin
calculators-copied = Kopyalandı.
calculators-selected = Metin seçildi. Buradan kopyalayabilirsiniz.
calculators-open-page = Açıklamayı sözlükte oku
calculators-whole = Hesaplayıcının tamamını bu sayılarla aç

calculators-empty = Burada bir sayı eksik, örneğin { $example }.
calculators-not-a-number = Bu bir sayı değil. Örneğin { $example } yazın.
calculators-ambiguous = Buradaki nokta hem ondalık hem de binlik ayırıcı olabilir. Sayıyı ondalık virgülle ve noktasız yazın.
calculators-below-minimum = Değer en az { $minimum } olmalıdır.
calculators-above-maximum = Değer en fazla { $maximum } olmalıdır.
calculators-too-many-decimals = { $decimals ->
    [0] Bir tam sayı yazın, örneğin { $example }.
    [one] En fazla bir ondalık basamak yazın, örneğin { $example }.
   *[other] En fazla { $decimals } ondalık basamak yazın, örneğin { $example }.
}
calculators-too-long = Bu, bir sayı için çok uzun. Örneğin { $example } yazın.

calculators-invalid = Sonuç yok: en az bir alanın düzeltilmesi gerekiyor.
calculators-division-by-zero = Bu değerlerle sonuç bulunamaz, çünkü sıfıra bölmek gerekirdi.
calculators-out-of-range = Hesaplayıcı bu değerler için sonuç veremiyor: değerler, hesaplayıcının kapsadığı aralığın dışında.

calculators-row = { $field }, satır { $row }
calculators-add-row = Satır ekle: { $rows }
calculators-remove-row = Satırı kaldır ({ $row }): { $rows }

calculators-solve = Ne hesaplansın?
calculators-solve-nothing = Tüm sayıların sonucu
calculators-solve-other = Tersine hesapla
calculators-solve-by-search = Bu formül tersine çevrilemez. Hesaplayıcı, alanın izin verdiği değerleri dener ve istenen sonuca ancak ulaşan değeri seçer.
calculators-target-hint = Ulaşılacak değer
calculators-found = { $name }: { $value }.
calculators-no-value = Bu aralıktaki hiçbir değer bu sonucu vermiyor: { $minimum } – { $maximum }.
calculators-missed = Sonuca tam olarak ulaşılamıyor, fark: { $miss }.

calculators-if = eğer
calculators-otherwise = değilse
calculators-and = ve
calculators-or = veya
calculators-min = min
calculators-max = maks
calculators-round-to = yuvarla
