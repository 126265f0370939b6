archive-download = Ağ bağlantısı olmadan kullanmak için sözlüğün tamamını indir (ZIP dosyası)
archive-open = Arşivi çıkarın ve tarayıcınızda şu dosyayı açın: { $file }.

offline-title = Ağ bağlantısı yok
offline-text = Bu sayfa bu cihazda kayıtlı değil ve ağ bağlantısı olmadan gösterilemiyor. Kısa süre önce açtığınız sayfaları yine okuyabilirsiniz.
