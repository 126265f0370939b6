exercises-asked = { $decimals ->
    [0] Tam sayıyla yanıtlayın.
    [one] Bir ondalık basamakla yanıtlayın.
   *[other] { $decimals } ondalık basamakla yanıtlayın.
}
exercises-asked-unit = { $decimals ->
    [0] Tam sayıyla yanıtlayın, birim: { $unit }.
    [one] Bir ondalık basamakla yanıtlayın, birim: { $unit }.
   *[other] { $decimals } ondalık basamakla yanıtlayın, birim: { $unit }.
}
exercises-typing = Sayıyı binlik ayırıcı kullanmadan ve eksi işareti olarak kısa çizgiyle yazın. Örnekler: { $example } ve -{ $example }.

exercises-right = Doğru.
exercises-nearly = Doğru, ama ara adımda yuvarlanmış. Tam hesaplanmış yanıt: { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] Buraya kadar doğru. Bir ondalık basamak verin.
   *[other] Buraya kadar doğru. { $decimals } ondalık basamak verin.
}
exercises-sign = Sayı doğru, ama işareti yanlış.
exercises-fraction = Yüzde ile ondalık sayı karışmış: 0,05 ile %5 aynıdır. Yanıt yüzde olarak isteniyor.
exercises-power-of-ten = Rakamlar doğru, ama ondalık virgülün yeri yanlış.
exercises-wrong = Henüz doğru değil. Bir ipucu size yardımcı olabilir.

exercises-thought = Çözüm fikri
exercises-formula = Formül
exercises-numbers = Sayılarla
exercises-result = Sonuç
exercises-rearrange = Formülü bu büyüklük için çözün: { $name }.
exercises-try = Bu formül doğrudan çözülemez. Farklı değerler deneyip adım adım yaklaşın: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. Bu çok yüksek.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. Bu çok düşük.

exercises-number = Alıştırma numarası { $seed }
exercises-series = Seri { $series }
exercises-fresh = Yeni sayılar belirlendi. Alıştırma numarası: { $seed }.
exercises-no-seed = Alıştırma numarası 1 ile 9999 arasında bir tam sayıdır. Buradaki alıştırma: { $seed }.
exercises-no-series = Bir serinin adı en fazla 40 karakterdir ve satır sonu içermez. Sayılar seri kullanılmadan belirlendi.

worksheet-title = Çalışma kâğıdı
worksheet-name = Ad
worksheet-date = Tarih
worksheet-number = No.
worksheet-answer = Yanıt
worksheet-working = İşlem
worksheet-key = Yanıtlar
worksheet-key-note = Yalnızca ara adımlardaki yuvarlama yüzünden farklı olan yanıtlar da doğrudur.
worksheet-practice = İnternette alıştırma yap
worksheet-licence = { site-name }, { licence-content-name }
