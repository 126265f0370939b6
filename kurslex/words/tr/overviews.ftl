overviews-label = Genel bakış

overview-a-z = A–Z
overview-a-z-title = A’dan Z’ye tüm terimler
overview-a-z-description = Sözlüğün tüm terimleri alfabetik sırayla; eş anlamlılar ve kaçınılması gereken sözcüklerle birlikte.
a-z-letters = Harfler
a-z-see = bkz. { $term }
a-z-avoid = önerilmez, bkz. { $term }

overview-path = Öğrenme yolu
overview-path-title = Öğrenme yolu
overview-path-description = Kavramlar, kolay öğrenilecekleri bir sırayla.
path-position = { $step } / { $steps }
path-previous = Önceki
path-next = Öğrenme yolunda sonraki

overview-practice = Alıştırma yap
overview-practice-title = Alıştırma soruları
overview-practice-description = Her konuya ve öğrenme yolunun her aşamasına ilişkin sorular, yanlış yanıtların açıklamalarıyla.

overview-calculators = Hesaplayıcılar
overview-calculators-title = Tüm hesaplayıcılar
overview-calculators-description = Sözlükteki hesaplayıcılar: her biri neyi hesaplar ve hangi kavramlarla ilgilidir.
calculators-list-pages = İlgili kavramlar
calculators-list-embed = Yalnızca hesaplayıcıyı aç

overview-terms = Terminoloji
overview-terms-title = Tüm dillerde terimler
overview-terms-description = Tüm kavramlar tek bir tabloda, sözlüğün her dilindeki terimleri ve eş anlamlılarıyla.
terms-other = Yanında göster
terms-filter = Tabloyu filtrele
terms-filter-part = Tablonun bu bölümünü filtrele
parts-label = Listenin bölümleri
part-position = bölüm { $part } / { $parts }
terms-count = Gösterilen kavramlar: { $shown } / { $all }
theme-map = Kavram haritası
theme-map-lines = İçeriden başlayan bir kavram, üstündeki kavramın bir türü, örneği veya parçasıdır. Yandaki çizgiler başka nelerin bağlantılı olduğunu gösterir, aşağıdaki liste de bunun nasıl olduğunu açıklar.
theme-map-part = Haritada gösterilen kavramlar: { $shown } / { $all }, en genel olanlar önce.
theme-map-short = Harita

overview-false-friends = Yalancı eş değerler
overview-false-friends-title = Yalancı eş değerler
overview-false-friends-description = Bazı sözcükler farklı dillerde birbirine benzer ama aynı anlama gelmez. En sık yanıltanlar bunlardır.

parallel-link = yan yana oku
parallel-label = Diğer dil
