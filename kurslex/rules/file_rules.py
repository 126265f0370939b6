"""The rules that files keep before the checks can look at them; the loaders report these."""

from kurslex.problem import Severity
from kurslex.rules.registry import Rule, explained

_READING_RULES = {
    "unreadable-file": """Every file is an ordinary one of a bounded size, and UTF-8 text.

    Bad: a page saved as Latin-1, a NUL character, a page of 5 MB, a symbolic link, a named pipe.
    Good: UTF-8 with line ends of any system.
    """,
    "merge-conflict": """No file has the lines that git leaves where two changes of it meet.

    Bad: `<<<<<<< HEAD`, the one change, `=======`, the other, `>>>>>>> other`.
    Good: what is right of the two; `kurslex resolve` settles what commands have recorded.
    """,
    "file-name": """Every system can store a file by its name, and tell it from the others.

    Bad: `Share.md` beside `share.md`, `con.md`, a line end in a name, a name of 300 letters.
    Good: `share.md`.
    """,
    "misplaced-page": """Markdown below `docs/` belongs to a language, for it would become a page.

    Bad: `docs/README.md`, `docs/xx/share.md`, `docs/de/share.markdown`.
    Good: `docs/de/share.md`, `docs/de/CONTRIBUTING.md`.
    """,
    "settings": """`mkdocs.yml` has the same languages, sound addresses and the plugin `kurslex`.

    Bad: no `mkdocs.yml`, `site_url: //x.example`, a language in `docs/concepts.yml` alone; no
    plugin `kurslex`, without which MkDocs would publish the sources.
    Good: `site_url: https://x.example/glossary/`, `- {locale: nb, name: Norsk bokmål}`.
    """,
    "setting-without-effect": """`mkdocs.yml` has no settings that only MkDocs would use.

    The site is made without MkDocs; of this file it needs the addresses of the site and of its
    sources alone.

    Bad: `nav: [index.md]`, `extra_css: [style.css]`, `site_ulr: https://x.example/`.
    Good: `site_name`, `site_url`, `repo_url`, `edit_uri`, `edit_uri_template`, `theme`, `plugins`.
    """,
    "yaml": """YAML is well-formed, names each field once and uses no aliases.

    Bad: `term: Bond: the basics`, a second line `definition:`, `forms: *other`.
    Good: `term: "Bond: the basics"`.
    """,
    "front-matter": """A page begins with its fields between two lines `---`.

    Bad: a page that begins with its text, or lacks the second line `---`.
    Good: `---`, `preferred: {term: bond}`, `definition: A bond is …`, `---`, then the text.
    """,
    "too-complex": """A page is short and flat enough for every tool that reads it.

    Bad: a paragraph of 160,000 characters, 20,000 brackets `[` in a row, a list 40 levels deep.
    Good: paragraphs with an empty line between them.
    """,
    "missing-field": """Whatever a page, a language or the list of concepts needs is there.

    Bad: a page without `definition:`, a deprecated term without `reason:`.
    Good: `deprecated: [{term: bonds, reason: …}]`.
    """,
    "malformed-field": """A field holds what its name promises.

    Bad: `forms: {plural: bonds}`, `decimal: comma`, `locales: [Norwegian]`.
    Good: `forms: [bonds]`, `decimal: ","`, `locales: [nb]`.
    """,
    "unknown-field": """There are no fields but those that are read.

    Bad: `prefered: {term: bond}`.
    Good: `preferred: {term: bond}`.
    """,
    "unknown-concept": """Every page belongs to a concept that `docs/concepts.yml` declares.

    Bad: `docs/de/cupon.md` where the concept is called `coupon`.
    Good: `docs/de/coupon.md`.
    """,
    "messages": """Message files are well-formed Project Fluent.

    Bad: `search label = Search`, `search-label = { $count`.
    Good: `search-label = Search`.
    """,
    "calculator-syntax": """A calculator's file is Python.

    Bad: `return dividend price`.
    Good: `return dividend / price`.
    """,
    "calculator-language": """A calculator uses what `kurslex.formula` offers, and nothing else.

    Bad: `import os`, `while True:`, `return round(price)` where there is no such function.
    Good: `return dividend / price * 100`.
    """,
    "calculator-declaration": """A calculator's declaration fits its function and its file.

    Bad: `"dividend-yield"` in `dividends.py`, an output that the function does not return.
    Good: `"dividend-yield"` in `dividend_yield.py` with `outputs={"dividend_yield": percent()}`.
    """,
    "rule-setting": """`rules` in `docs/concepts.yml` sets severities and limits of rules.

    A severity is `error`, `warning` or `off`. Rules that guard what can be read, built and
    published safely are always errors. `kurslex check --rules` lists what can be set.

    Bad: `rules: {late-links: off}`, `rules: {late-link: of}`, `rules: {raw-html: off}`.
    Good: `rules: {late-link: off, definition-length: {severity: error, words: 30}}`.
    """,
}

_WARNINGS = {name: Rule(id=name, severity=Severity.WARNING) for name in ("setting-without-effect",)}


def reading_rules() -> list[Rule]:
    """Return these rules; but for a few they are errors in every project: nothing can be built."""
    return [
        rule
        for name, text in _READING_RULES.items()
        for rule in explained((_WARNINGS.get(name, Rule(id=name, fixed=True)),), text)
    ]
