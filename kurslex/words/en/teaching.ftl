### What teaching needs of a page: links, codes for embedding, how to cite. $term is the name of the
### concept, $title that of a calculator.

# The heading above all of it, also a link on every page.
teaching-heading = For teaching
teaching-title = For teaching: { $term }
# A link.
teaching-back = To the article
# Buttons.
teaching-close = Close
teaching-copy = Copy
teaching-copied = Copied.
# Said where the browser did not copy the text, but selected it.
teaching-selected = The text is selected and can be copied.
# A button that saves what is shown as a file.
teaching-save = Download

# A heading.
teaching-link = Link
# $language is the name of the language of the page, as it calls itself.
teaching-link-own = The article ({ $language })
# A link that opens the page in the reader's own language.
teaching-link-all = For all languages
teaching-link-values = The numbers in the calculator are part of the link: whoever opens it sees the same numbers.

# A heading.
teaching-cite = How to cite
# Above a text that names the source in one line.
teaching-attribution = Attribution
teaching-definition = Definition with attribution
teaching-apa = Reference in APA style
# A name: keep it as it is.
teaching-bibtex = BibTeX
# $source is the name of the glossary, its licence and its address.
attribution = “{ $term }”, { $source }
# A reference as APA style has it in the language: the dots, the brackets and the word "In". $work is the name of the glossary.
cite-apa = { $author }. ({ $date }). { $term }. In { $work }. { $address }
cite-apa-no-author = { $term }. ({ $date }). In { $work }. { $address }
# Instead of a date that is not known: the abbreviation of "no date".
cite-no-date = n.d.

teaching-code = QR code
teaching-code-of = The article ({ $language })
# Describes a picture.
teaching-code-alt = QR code with the link to “{ $term }”
teaching-download = Download as a picture (SVG)

# A heading: to put a part of the glossary into another page.
teaching-embed = Embed
teaching-embed-about = Paste the code into the HTML view of a learning platform or of a website of your own.
teaching-embed-card = Card with the concept, its definition and translations
teaching-embed-whole = Calculator: { $title }
teaching-embed-compact = Compact calculator: { $title }
teaching-embed-exercise = Exercise: { $title }
# The name of a list of three entries: the colours of what is embedded.
teaching-look = Appearance
# As the reader's device is set.
teaching-look-device = as on the device
teaching-look-light = light
teaching-look-dark = dark
# Links.
teaching-preview = See what it looks like
teaching-open = Read the explanation in the glossary

# A heading.
teaching-further = Print and download
# A button.
teaching-print = Print the article
# After the title of a picture.
teaching-picture = Picture (SVG)
teaching-formulas = Formulas: { $title }

# These stand on one line, with dots between them.
teaching-author = Text: { $author }
teaching-state = last changed { $date }
teaching-version = version { $version }
# A link that opens a form; its title and its text follow.
teaching-report = Report a mistake
teaching-report-title = Mistake in the article “{ $term }”
# Keep the lines. $address and $sentence are where the mistake is.
teaching-report-text = Page: { $address }
    Sentence: { $sentence }

    What is wrong?
