calculators-own-figures = Laske omilla luvuilla
calculators-own-figures-in = Laske omilla luvuilla, yksikkönä { $unit }
calculators-currency = Valuutta
calculators-working = Laskun vaiheet
calculators-step-by-step = Vaihe kerrallaan
calculators-next-step = Seuraava vaihe
calculators-all-steps = Kaikki vaiheet
calculators-fields = Kentät
calculators-share = Jaa
calculators-no-result = –
calculators-reset = Palauta esimerkki
calculators-link = Linkki näihin arvoihin
calculators-copy-link = Kopioi linkki
calculators-copy-embed = Kopioi upotuskoodi
calculators-copy-text = Kopioitava teksti
calculators-copied = Kopioitu.
calculators-selected = Teksti on valittu. Kopioi se tästä.
calculators-open-page = Lue selitys sanastosta
calculators-whole = Avaa koko laskuri näillä luvuilla

calculators-empty = Tästä puuttuu luku, esimerkiksi { $example }.
calculators-not-a-number = Tämä ei ole luku. Kirjoita esimerkiksi { $example }.
calculators-ambiguous = Piste voi tässä olla desimaalierotin tai tuhaterotin. Kirjoita luku desimaalipilkulla ja ilman pistettä.
calculators-below-minimum = Arvon on oltava vähintään { $minimum }.
calculators-above-maximum = Arvo saa olla enintään { $maximum }.
calculators-too-many-decimals = { $decimals ->
    [0] Kirjoita kokonaisluku, esimerkiksi { $example }.
    [one] Kirjoita enintään yksi desimaali, esimerkiksi { $example }.
   *[other] Kirjoita enintään { $decimals } desimaalia, esimerkiksi { $example }.
}
calculators-too-long = Tämä on liian pitkä luvuksi. Kirjoita esimerkiksi { $example }.

calculators-invalid = Ei tulosta: ainakin yksi kenttä on korjattava.
calculators-division-by-zero = Näillä arvoilla ei ole tulosta, koska pitäisi jakaa nollalla.
calculators-out-of-range = Laskuri ei anna tulosta näillä arvoilla: ne ovat sen alueen ulkopuolella, jolle se on tehty.

calculators-row = { $field }, rivi { $row }
calculators-add-row = Lisää rivi: { $rows }
calculators-remove-row = Poista rivi { $row }: { $rows }

calculators-solve = Mitä lasketaan?
calculators-solve-nothing = Kaikkien lukujen tulos
calculators-solve-other = Laske takaperin
calculators-solve-by-search = Tätä kaavaa ei voi ratkaista suoraan. Laskuri kokeilee kentän sallimia arvoja ja valitsee sen, jolla haluttu tulos juuri ja juuri saavutetaan.
calculators-target-hint = Tavoiteltava arvo
calculators-found = { $name }: { $value }.
calculators-no-value = Mikään arvo välillä { $minimum }–{ $maximum } ei anna tätä tulosta.
calculators-missed = Tulosta ei saavuteta tarkasti: ero on { $miss }.

calculators-if = jos
calculators-otherwise = muuten
calculators-and = ja
calculators-or = tai
calculators-min = min
calculators-max = max
calculators-round-to = pyöristä
