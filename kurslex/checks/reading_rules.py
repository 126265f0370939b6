"""The rules that files keep before the checks can look at them; the loaders report these."""

READING_RULES = {
    "[unreadable-file]": """Every file can be read and is UTF-8 text.

    Bad: a page saved as Latin-1 or UTF-16, a file with a NUL character.
    Good: UTF-8 with line ends of any system.
    """,
    "[merge-conflict]": """Whatever git could not merge in a file has been settled.

    Bad: `<<<<<<< HEAD`, what one branch says, `=======`, what the other says, `>>>>>>> main`.
    Good: one of the two, or what both mean; `kurslex resolve` settles what commands have recorded.
    """,
    "[yaml]": """YAML is well-formed, names each field once and uses no aliases.

    Bad: `term: Bond: the basics`, a second line `definition:`, `forms: *other`.
    Good: `term: "Bond: the basics"`.
    """,
    "[front-matter]": """A page begins with its fields between two lines `---`.

    Bad: a page that begins with its text, or lacks the second line `---`.
    Good: `---`, `preferred: {term: bond}`, `definition: A bond is …`, `---`, then the text.
    """,
    "[missing-field]": """Whatever a page, a language or the list of concepts needs is there.

    Bad: a page without `definition:`, a deprecated term without `reason:`.
    Good: `deprecated: [{term: bonds, reason: …}]`.
    """,
    "[malformed-field]": """A field holds what its name promises.

    Bad: `forms: {plural: bonds}`, `decimal: comma`, `locales: [Norwegian]`.
    Good: `forms: [bonds]`, `decimal: ","`, `locales: [nb]`.
    """,
    "[unknown-field]": """There are no fields but those that are read.

    Bad: `prefered: {term: bond}`.
    Good: `preferred: {term: bond}`.
    """,
    "[unknown-concept]": """Every page belongs to a concept that `docs/concepts.yml` declares.

    Bad: `docs/de/cupon.md` where the concept is called `coupon`.
    Good: `docs/de/coupon.md`.
    """,
    "[messages]": """Message files are well-formed Project Fluent.

    Bad: `search label = Search`, `search-label = { $count`.
    Good: `search-label = Search`.
    """,
    "[calculator-syntax]": """A calculator's file is Python.

    Bad: `return dividend price`.
    Good: `return dividend / price`.
    """,
    "[calculator-language]": """A calculator uses what `kurslex.formula` offers, and nothing else.

    Bad: `import os`, `while True:`, `return round(price)` where there is no such function.
    Good: `return dividend / price * 100`.
    """,
    "[calculator-declaration]": """A calculator's declaration fits its function and its file.

    Bad: `"dividend-yield"` in `dividends.py`, an output that the function does not return.
    Good: `"dividend-yield"` in `dividend_yield.py` with `outputs={"dividend_yield": percent()}`.
    """,
}
