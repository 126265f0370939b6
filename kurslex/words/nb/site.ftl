skip-to-content = Hopp til innholdet
languages-label = Språk
scheme-toggle = Bytt mellom lys og mørk visning
concepts-heading = Alle begreper
concepts-count = { $concepts ->
    [one] ett begrep
   *[other] { $concepts } begreper
}
themes-heading = Begreper etter tema
contents-heading = På denne siden

term-admitted = også
term-deprecated = Bør unngås
other-languages-heading = På andre språk
second-terms = Termer på
listen = Hør «{ $term }»
confusion-label = Må ikke forveksles
question-solution = Løsning
question-right = (riktig)
footnotes-heading = Noter
footnote-back = Tilbake til teksten
tags-heading = Stikkord
backlinks-count = { $count ->
    [one] Én artikkel nevner dette begrepet
   *[other] { $count } artikler nevner dette begrepet
}
definition-close = Lukk
edit-page = Rediger denne siden
translate-page = Hjelp til med oversettelsen:

licence-content = Innhold
licence-code = Kode
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Tredjepartskomponenter

choose-language = Velg språk
moved = Siden er flyttet. Den nye adressen er
not-found-title = Siden finnes ikke
not-found-text = Adressen kan være feilskrevet, eller begrepet kan ha et annet navn. Slå det opp her, eller begynn på forsiden:
not-found-home = Til forsiden
choice-no-script = Kalkulatoren trenger JavaScript. Uten JavaScript går tallene i adressen tapt, og siden viser eksempelet.
withdrawn-notice = Dette begrepet er ikke lenger med i ordboken.
withdrawn-related = Les videre
