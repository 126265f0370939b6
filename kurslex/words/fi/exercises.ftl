exercises-asked = { $decimals ->
    [0] Anna vastaus kokonaislukuna.
    [one] Anna vastaus yhden desimaalin tarkkuudella.
   *[other] Anna vastaus { $decimals } desimaalin tarkkuudella.
}
exercises-asked-unit = { $decimals ->
    [0] Anna vastaus kokonaislukuna, yksikkönä { $unit }.
    [one] Anna vastaus yhden desimaalin tarkkuudella, yksikkönä { $unit }.
   *[other] Anna vastaus { $decimals } desimaalin tarkkuudella, yksikkönä { $unit }.
}
exercises-typing = Kirjoita luku ilman tuhaterottimia ja käytä miinusmerkkinä yhdysmerkkiä. Esimerkkejä: { $example } ja -{ $example }.

exercises-right = Oikein.
exercises-nearly = Oikein, mutta välitulos on pyöristetty. Tarkasti laskettuna vastaus on { $answer }.
exercises-fewer-decimals = { $decimals ->
    [one] Tähän asti oikein. Anna yksi desimaali.
   *[other] Tähän asti oikein. Anna { $decimals } desimaalia.
}
exercises-sign = Luku on oikein, mutta sen etumerkki on väärä.
exercises-fraction = Prosentti ja desimaaliluku ovat menneet sekaisin: 0,05 on 5 %. Vastaus annetaan prosentteina.
exercises-power-of-ten = Numerot ovat oikein, mutta desimaalipilkku on väärässä paikassa.
exercises-wrong = Tämä ei ole vielä oikein. Vihje auttaa eteenpäin.

exercises-thought = Ajatus
exercises-formula = Kaava
exercises-numbers = Luvut sijoitettuina
exercises-result = Tulos
exercises-rearrange = Ratkaise kaavasta tämä suure: { $name }.
exercises-try = Tätä kaavaa ei voi ratkaista suoraan. Kokeile eri arvoja ja lähesty tulosta askel askeleelta: { $name }.
exercises-tried-more = { $name } = { $value }: { $target } = { $result }. Se on liian paljon.
exercises-tried-less = { $name } = { $value }: { $target } = { $result }. Se on liian vähän.

exercises-number = Tehtävänumero { $seed }
exercises-series = Sarja { $series }
exercises-fresh = Uudet luvut on arvottu. Tehtävänumero on { $seed }.
exercises-no-seed = Tehtävänumero on kokonaisluku väliltä 1–9999. Tämä on tehtävä { $seed }.
exercises-no-series = Sarjan nimessä on enintään 40 merkkiä eikä rivinvaihtoja. Luvut on arvottu ilman sarjaa.

worksheet-title = Tehtävämoniste
worksheet-name = Nimi
worksheet-date = Päivämäärä
worksheet-number = Nro
worksheet-answer = Vastaus
worksheet-working = Laskut
worksheet-key = Vastaukset
worksheet-key-note = Myös sellainen vastaus on oikein, joka poikkeaa vain välitulosten pyöristämisen vuoksi.
worksheet-practice = Harjoittele verkossa
worksheet-licence = { site-name }, { licence-content-name }
