site-name = Knopboken
site-subtitle = Liten ordbok om knopar

theme-loops = Öglor
theme-binding = Bindknopar
theme-hitches = Stek

skip-to-content = Hoppa till innehållet
languages-label = Språk
scheme-toggle = Växla mellan ljust och mörkt läge
concepts-heading = Alla knopar
concepts-count = { $concepts ->
    [one] en knop
   *[other] { $concepts } knopar
}
themes-heading = Knopar efter tema
contents-heading = På den här sidan

term-admitted = även
term-deprecated = Bör undvikas
other-languages-heading = På andra språk
second-terms = Termer på
listen = Lyssna på ”{ $term }”
confusion-label = Förväxla inte
backlinks-count = { $count ->
    [one] En sida nämner den här knopen
   *[other] { $count } sidor nämner den här knopen
}
definition-close = Stäng
edit-page = Redigera sidan
translate-page = Hjälp till med översättningen:

advice-disclaimer = Knopboken ersätter inte en kurs. Lita aldrig ditt liv till en knop som du bara har läst om.
licence-content = Innehåll
licence-content-name = CC BY 4.0
licence-content-address = https://creativecommons.org/licenses/by/4.0/deed.sv
licence-code = Kod
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Komponenter från tredje part

choose-language = Välj språk
moved = Sidan har flyttat. Den nya adressen är
not-found-title = Sidan finns inte
not-found-text = Adressen kan vara felskriven. Alla knopar står på startsidan:
not-found-home = Till startsidan
choice-no-script = Räknaren kräver JavaScript. Utan JavaScript går tal i adressen förlorade, och sidan visar exemplet.
withdrawn-notice = Den här knopen finns inte längre i boken.
withdrawn-related = Läs vidare
question-solution = Lösning
question-right = (rätt)
footnotes-heading = Fotnoter
footnote-back = Tillbaka till texten
grammar-common = en { $term }
grammar-neuter = ett { $term }
grammar-plural = flera { $form }
