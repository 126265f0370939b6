skip-to-content = Gå til indholdet
languages-label = Sprog
scheme-toggle = Skift mellem lyst og mørkt tema
concepts-heading = Alle begreber
concepts-count = { $concepts ->
    [one] ét begreb
   *[other] { $concepts } begreber
}
themes-heading = Begreber efter emne
contents-heading = På denne side

term-admitted = også
term-deprecated = Bør undgås
other-languages-heading = På andre sprog
second-terms = Termer på
listen = Lyt til “{ $term }”
confusion-label = Må ikke forveksles
question-solution = Løsning
question-right = (rigtigt)
footnotes-heading = Noter
footnote-back = Tilbage til teksten
tags-heading = Emneord
backlinks-count = { $count ->
    [one] Én artikel nævner dette begreb
   *[other] { $count } artikler nævner dette begreb
}
definition-close = Luk
edit-page = Redigér denne side
translate-page = Hjælp med at oversætte:

licence-content = Indhold
licence-code = Kode
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Tredjepartskomponenter

choose-language = Vælg sprog
moved = Siden er flyttet. Den nye adresse er
not-found-title = Siden blev ikke fundet
not-found-text = Måske er adressen skrevet forkert, eller også har begrebet et andet navn. Slå det op her, eller begynd på forsiden:
not-found-home = Gå til forsiden
choice-no-script = Beregneren kræver JavaScript. Uden JavaScript går tallene i adressen tabt, og siden viser eksemplet.
withdrawn-notice = Dette begreb er ikke længere med i ordbogen.
withdrawn-related = Læs videre
