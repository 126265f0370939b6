### What stands around every page: the header, the footer, headings and labels.
### A glossary has its own site-name, site-subtitle, theme-…, licence-content-name and
### licence-content-address; they are not in the package.

# The first link of each page, for those who use a keyboard or a screen reader.
skip-to-content = Skip to the content
# The name of the menu in which readers choose the language of the page.
languages-label = Languages
# A button in the footer.
scheme-toggle = Switch between light and dark
concepts-heading = All concepts
# $concepts is a number. Also used after a colon, as in "Not described in this language yet: 3 concepts".
concepts-count = { $concepts ->
    [one] one concept
   *[other] { $concepts } concepts
}
# A heading on the home page.
themes-heading = Concepts by topic
# Above the list of the headings of a page.
contents-heading = On this page

# Before the other names of a concept, on the same line: "also ordinary share, equity".
term-admitted = also
# Before the names of a concept that are not recommended: "Avoid: stock certificate". A label.
term-deprecated = To be avoided
# A heading above the terms in the glossary's other languages.
other-languages-heading = In other languages
# Before a list of languages, of which readers choose one: "Terms in [German]".
second-terms = Terms in
# The name of a button that speaks the term.
listen = Listen to “{ $term }”
# A label above words that are easily taken for each other.
confusion-label = Not to be confused
# A heading that opens the solution of a question.
question-solution = Solution
# Stands after the right one of several answers.
question-right = (right)
# The heading of the footnotes at the end of a text, and the name of the link back from each of them.
footnotes-heading = Notes
footnote-back = Back to the text
# A label before the tags that a project gives a concept: words under which readers find several.
tags-heading = Tags
# $count is a number. A heading that opens the list of these pages.
backlinks-count = { $count ->
    [one] One article mentions this concept
   *[other] { $count } articles mention this concept
}
# The name of a button that closes a small window with a definition.
definition-close = Close
# A link to the place where the page can be changed.
edit-page = Edit this page
# Before the names of languages, each a link to the place where its page can be changed.
translate-page = Help to translate:

# Before the name of the licence, such as "Content: CC BY 4.0".
licence-content = Content
licence-code = Code
# The licence of Kurslex's own code. Keep it as it is.
licence-code-name = MIT
# Keep it as it is, unless there is a page in the language.
licence-code-address = https://opensource.org/license/mit
# A link to the list of programs and fonts by others that the site uses.
third-parties = Third-party components

# The heading of a page that has no language.
choose-language = Choose a language
# The new address follows, as a link.
moved = This page has moved. The new address is
not-found-title = Page not found
# A search field and a link to the home page follow.
not-found-text = The address may have been mistyped, or the concept may have another name. Look it up here, or start on the home page:
not-found-home = Go to the home page
choice-no-script = The calculator needs JavaScript. Without it the numbers in the address are lost, and the page shows the example.
# On the page of a concept that has been taken out of the glossary.
withdrawn-notice = This concept is no longer part of the glossary.
# A heading above links to other concepts.
withdrawn-related = Read on
