skip-to-content = Hopp til innhaldet
languages-label = Språk
scheme-toggle = Byt mellom lys og mørk vising
concepts-heading = Alle omgrepa
concepts-count = { $concepts ->
    [one] eitt omgrep
   *[other] { $concepts } omgrep
}
themes-heading = Omgrep etter tema
contents-heading = På denne sida

term-admitted = også
term-deprecated = Bør unngåast
other-languages-heading = På andre språk
second-terms = Termar på
listen = Høyr «{ $term }»
confusion-label = Må ikkje forvekslast
question-solution = Løysing
question-right = (rett)
footnotes-heading = Notar
footnote-back = Tilbake til teksten
tags-heading = Stikkord
backlinks-count = { $count ->
    [one] Éin artikkel nemner dette omgrepet
   *[other] { $count } artiklar nemner dette omgrepet
}
definition-close = Lukk
edit-page = Rediger denne sida
translate-page = Hjelp til med omsetjinga:

licence-content = Innhald
licence-code = Kode
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Tredjepartskomponentar

choose-language = Vel språk
moved = Sida er flytta. Den nye adressa er
not-found-title = Sida finst ikkje
not-found-text = Adressa kan vere skriven feil, eller omgrepet kan ha eit anna namn. Slå det opp her, eller start på framsida:
not-found-home = Til framsida
choice-no-script = Kalkulatoren treng JavaScript. Utan JavaScript går tala i adressa tapt, og sida viser dømet.
withdrawn-notice = Dette omgrepet er ikkje lenger med i ordboka.
withdrawn-related = Les vidare
