skip-to-content = Hoppa till innehållet
languages-label = Språk
scheme-toggle = Växla mellan ljust och mörkt läge
concepts-heading = Alla begrepp
concepts-count = { $concepts ->
    [one] ett begrepp
   *[other] { $concepts } begrepp
}
themes-heading = Begrepp efter tema
contents-heading = På den här sidan

term-admitted = även
term-deprecated = Bör undvikas
other-languages-heading = På andra språk
second-terms = Termer på
listen = Lyssna på ”{ $term }”
confusion-label = Förväxla inte
question-solution = Lösning
question-right = (rätt)
footnotes-heading = Fotnoter
footnote-back = Tillbaka till texten
tags-heading = Etiketter
backlinks-count = { $count ->
    [one] En artikel nämner det här begreppet
   *[other] { $count } artiklar nämner det här begreppet
}
definition-close = Stäng
edit-page = Redigera sidan
translate-page = Hjälp till med översättningen:

licence-content = Innehåll
licence-code = Kod
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Komponenter från tredje part

choose-language = Välj språk
moved = Sidan har flyttat. Den nya adressen är
not-found-title = Sidan finns inte
not-found-text = Adressen kan vara felskriven, eller så har begreppet ett annat namn. Slå upp det här, eller börja på startsidan:
not-found-home = Till startsidan
choice-no-script = Räknaren kräver JavaScript. Utan JavaScript går talen i adressen förlorade, och sidan visar exemplet.
withdrawn-notice = Det här begreppet finns inte längre i ordboken.
withdrawn-related = Läs vidare
