"""Bounds of glossaries that are imported."""

from kurslex.bounds.bound import Bound

LARGEST_SOURCE = Bound(
    *(64_000_000, "bytes", "a source that is imported"),
    "a termbase of 100,000 entries is about half of it",
)
LARGEST_GRAPH = Bound(
    *(30_000_000, "bytes", "a graph in RDF, with its entities written out"),
    "a graph takes many times the memory of its file",
)
MOST_SECONDS_OF_GRAPH = Bound(
    *(600, "seconds", "the processor's time to read a graph in RDF"),
    "four times what the largest takes; a text of many lines takes the square of its length",
)
LARGEST_SITE_SETTINGS = Bound(
    *(1_000_000, "bytes", "the settings of a Hugo site"), "the longest that are known have 20,000"
)
MOST_SOURCE_PAGES = Bound(
    *(50_000, "files", "the Markdown files of a Hugo site"),
    "all of them are read before any is written",
)
DEEPEST_SOURCE = Bound(
    *(50, "folders", "the nesting in a Hugo site"), "Python stops at some hundred"
)
LARGEST_SOURCE_IMAGES = Bound(
    *(500_000_000, "bytes", "all images of a Hugo site"),
    "all of them are read before any is written",
)
MOST_ELEMENTS = Bound(
    *(5_000_000, "elements", "an XML source"), "each takes some hundred bytes of memory"
)
DEEPEST_ELEMENT = Bound(
    *(100, "elements", "the nesting in an XML source"), "no format needs more than twelve"
)
DEEPEST_DATA = Bound(
    *(100, "levels", "lists and tables within each other, in JSON-LD"), "Python stops at a thousand"
)
MOST_ENTITIES = Bound(
    *(200, "entities", "short names of addresses in RDF/XML"), "an editor declares some twenty"
)
LONGEST_CELL = Bound(
    *(1_000_000, "characters", "a cell of a table"),
    "a quotation mark that is never closed takes all",
)
MOST_COLUMNS = Bound(
    *(1_000, "columns", "a table"), "each row is looked through for each language of its columns"
)
LONGEST_WORDS = Bound(
    *(10_000, "characters", "a term or a definition of a source"), "what is longer is no such thing"
)
LONGEST_ID = Bound(*(80, "characters", "an id that is made of a term"), "it becomes an address")
LONGEST_KEY = Bound(
    *(50, "parts", "a key in TOML"), "a parser takes a square of their number, and none needs ten"
)
