skip-to-content = Naar de inhoud
languages-label = Talen
scheme-toggle = Wisselen tussen licht en donker
concepts-heading = Alle begrippen
concepts-count = { $concepts ->
    [one] één begrip
   *[other] { $concepts } begrippen
}
themes-heading = Begrippen per onderwerp
contents-heading = Op deze pagina

term-admitted = ook
term-deprecated = Te vermijden
other-languages-heading = In andere talen
second-terms = Termen in het
listen = Luisteren naar ‘{ $term }’
confusion-label = Niet te verwarren
question-solution = Oplossing
question-right = (goed)
footnotes-heading = Noten
footnote-back = Terug naar de tekst
tags-heading = Trefwoorden
backlinks-count = { $count ->
    [one] Eén artikel noemt dit begrip
   *[other] { $count } artikelen noemen dit begrip
}
definition-close = Sluiten
edit-page = Deze pagina bewerken
translate-page = Helpen met vertalen:

licence-content = Inhoud
licence-code = Code
licence-code-name = MIT
licence-code-address = https://opensource.org/license/mit
third-parties = Componenten van derden

choose-language = Kies een taal
moved = Deze pagina is verhuisd. Het nieuwe adres is
not-found-title = Pagina niet gevonden
not-found-text = Misschien bevat het adres een typefout of heeft het begrip een andere naam. Zoek het hier op of begin op de startpagina:
not-found-home = Naar de startpagina
choice-no-script = De rekenhulp heeft JavaScript nodig. Zonder JavaScript gaan de getallen in het adres verloren en toont de pagina het voorbeeld.
withdrawn-notice = Dit begrip staat niet meer in de begrippenlijst.
withdrawn-related = Verder lezen
