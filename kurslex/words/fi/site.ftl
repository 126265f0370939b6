skip-to-content = Siirry sisältöön
languages-label = Kielet
scheme-toggle = Vaihda vaalean ja tumman teeman välillä
concepts-heading = Kaikki käsitteet
concepts-count = { $concepts ->
    [one] yksi käsite
   *[other] { $concepts } käsitettä
}
themes-heading = Käsitteet aiheittain
contents-heading = Tällä sivulla

term-admitted = myös
term-deprecated = Vältettävä
other-languages-heading = Muilla kielillä
second-terms = Termit kielellä
listen = Kuuntele: ”{ $term }”
confusion-label = Älä sekoita
question-solution = Ratkaisu
question-right = (oikein)
footnotes-heading = Viitteet
footnote-back = Takaisin tekstiin
tags-heading = Asiasanat
backlinks-count = { $count ->
    [one] Yksi artikkeli mainitsee tämän käsitteen
   *[other] { $count } artikkelia mainitsee tämän käsitteen
}
definition-close = Sulje
edit-page = Muokkaa tätä sivua
translate-page = Auta kääntämisessä:

licence-content = Sisältö
licence-code = Koodi
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Kolmansien osapuolten komponentit

choose-language = Valitse kieli
moved = Tämä sivu on siirtynyt. Uusi osoite on
not-found-title = Sivua ei löytynyt
not-found-text = Osoitteessa voi olla kirjoitusvirhe, tai käsitteellä voi olla toinen nimi. Hae sitä tästä tai aloita etusivulta:
not-found-home = Siirry etusivulle
choice-no-script = Laskuri tarvitsee JavaScriptiä. Ilman sitä osoitteessa olevat luvut katoavat, ja sivulla näkyy esimerkki.
withdrawn-notice = Tämä käsite ei enää kuulu sanastoon.
withdrawn-related = Lue lisää
