"""Bounds of what writers and translators contribute: files, pages, settings, messages, images."""

from kurslex.bounds.bound import Bound

LARGEST_TEXT = Bound(
    *(60_000, "bytes", "a page, a message file, a calculator's file"),
    "seven times the longest page of the first glossary",
)
LARGEST_SETTINGS = Bound(
    *(100_000, "bytes", "a file of settings, of a picture or of a release"),
    "seven times the longest of the first glossary",
)
LARGEST_LIST = Bound(
    *(
        2_000_000,
        "bytes",
        "a list that grows with the glossary: concepts, addresses, what an import has kept",
    ),
    "ten thousand concepts",
)
LARGEST_TRANSLATION = Bound(
    *(32_000_000, "bytes", "a PO file"), "all pages of ten thousand concepts take several files"
)
LARGEST_IMAGE = Bound(
    *(5_000_000, "bytes", "an image"), "what readers load has a smaller limit, which is a rule's"
)
LARGEST_AREA = Bound(
    *(100_000_000, "pixels", "the area of an image"), "a browser needs four bytes for each"
)
WIDEST_DRAWING = Bound(
    *(1_000_000, "pixels", "the width and the height that an SVG file says it has"),
    "sizes are numbers that every browser can compute with",
)
DEEPEST_DRAWING = Bound(
    *(200, "elements", "the nesting in an SVG file"), "whatever draws it calls itself for each"
)
LONGEST_NAME = Bound(
    *(100, "bytes", "the name of a file or a folder"),
    "no common file system has less than 143, and the site adds to some names",
)
DEEPEST_FOLDER = Bound(
    *(8, "folders", "the nesting of folders below docs/ and calculators/"),
    "a page is docs/LANGUAGE/ID.md",
)
MOST_FILES = Bound(
    *(200_000, "files", "all files below docs/ and calculators/"),
    "ten thousand concepts in fifteen languages, with an image each",
)
MOST_LANGUAGES = Bound(
    *(100, "languages", "the languages of a glossary"),
    "each page names its address in every language",
)
DEEPEST_YAML = Bound(
    *(20, "levels", "lists and tables within each other, in YAML"),
    "no field needs more than six; the parser takes longer for each level that is open",
)
MOST_MERGED = Bound(
    *(10_000, "fields", "the tables of `mkdocs.yml`, with those that are merged into others"),
    "twenty lines can merge a thousand million",
)
LONGEST_COUNT = Bound(
    *(4, "digits", "a whole number in a file of settings"), "no setting is larger than 9,999"
)
LONGEST_GROUP = Bound(
    *(9, "digits", "a group of digits in the numbers of a language"), "no language has more than 4"
)
LONGEST_PATH = Bound(
    *(200, "characters", "a path that a logo is drawn with"), "it is in every page of the site"
)
LONGEST_PARAGRAPH = Bound(
    *(10_000, "characters", "a paragraph of a page"),
    "twelve times the longest of the first glossary; Markdown takes the square of it",
)
MOST_BRACKETS = Bound(
    *(150, "brackets", "what may begin a link, in a paragraph"),
    "for each, a parser looks for the end up to the end of the paragraph",
)
MOST_BRACKETS_OF_A_PAGE = Bound(
    *(400, "brackets", "what may begin a link, in a page"),
    "the same, for many paragraphs; seven times the most in the first glossary",
)
MOST_MARKS = Bound(
    *(300, "marks", "marks of emphasis and of code in a paragraph"),
    "a parser calls itself for each emphasis within another",
)
LONGEST_PREFIX = Bound(
    *(80, "characters", "what begins a line that is in lists and quotations"),
    "a parser calls itself for each list within another",
)
MOST_QUOTATIONS = Bound(
    *(8, "quotations", "quotations that are in one another"),
    "what makes PDF files takes no more than twelve",
)
MOST_PARAGRAPHS = Bound(
    *(2_000, "paragraphs", "the paragraphs of a page, list items among them"),
    "thirty times the most in the first glossary; each takes the parsers their time",
)
MOST_CELLS = Bound(
    *(3_000, "cells", "the cells of all tables of a page"),
    "a row may have fewer than the first, and is filled up: a few letters made millions",
)
MOST_FENCES = Bound(
    *(200, "lines", "the lines of a page that open or close a block of code"),
    "a parser copies the whole page for each block",
)
MOST_HEADINGS = Bound(
    *(200, "headings", "the headings of a page"), "ids are compared with all before them"
)
DEEPEST_MESSAGE = Bound(
    *(20, "brackets", "the nesting in a message"),
    "Fluent's parser gives up on the whole file beyond some hundred",
)
LARGEST_OPTION = Bound(
    *(100, "digits", "the digits that an option of NUMBER asks for"),
    "a message could ask for a thousand million of them",
)
MOST_SECONDS = Bound(
    *(20, "seconds", "the processor's time to read or to render one page"),
    "a thousand times what a long page takes",
)
LONGEST_MESSAGE = Bound(
    *(400, "characters", "what a report says is wrong"), "a line may have any length"
)
LONGEST_HINT = Bound(
    *(800, "characters", "what a report says to do"), "it may have an address, to be copied"
)
LONGEST_QUOTE = Bound(
    *(60, "characters", "what a report quotes of a text"),
    "as many as it takes to find it on a line",
)
LONGEST_LOOKED_AT = Bound(
    *(2_000, "characters", "a report before it is shortened"),
    "looking for quotation marks takes the square of it",
)
