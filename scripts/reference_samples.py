"""A file of each kind that has every table that its reader knows."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kurslex.model.vocabulary import VOCABULARIES
from kurslex.problem import Problem
from kurslex.project.loading.concepts_file import load_concepts
from kurslex.project.loading.locale_files import load_locale
from kurslex.project.loading.page_files import load_free_page, load_home, load_page
from kurslex.project.loading.release_file import load_release

Read = Callable[[Path, str, list[Problem]], object]

_MATCHES = ", ".join(f"{name}: {each.example}" for name, each in VOCABULARIES.items())
_CONCEPTS = f"""\
locales: [en, de]
themes: [knots]
concepts:
  a-concept:
    theme: knots
    an-own-relation: [b-concept]
    matches: {{{_MATCHES}}}
    close-matches: {{{_MATCHES}}}
relations: {{an-own-relation: directed}}
pages: {{a-page: footer}}
path: {{a-stage: [a-concept]}}
false-friends: {{a-word: {{en: [gift], de: [Gift], concepts: [a-concept]}}}}
rules: {{a-rule: off, b-rule: {{severity: error, a-limit: 30}}}}
links: {{incoming: 1, outgoing: 2}}
withdrawn: {{c-concept: {{related: [a-concept], legacy: [d-concept]}}}}
calculators: {{a-calculator: {{legacy: [b-calculator]}}}}
moved: {{theme/old: theme/knots}}
pairs: [[en, de]]
currencies: [EUR]
look:
  sides:
    a-side: {{light: ["#0b5666", "#c9e1e5"], dark: ["#7cc6d4", "#174049"]}}
    b-side: {{light: ["#a23e17", "#f4d8ca"], dark: ["#f0a17c", "#5c2c19"]}}
  mark: ["M4 8h24", "M4 24h24"]
"""
_LOCALE = """\
name: English
numbers: {decimal: ".", group: ",", minus: "−"}
grammar: {genders: [feminine], forms: [plural]}
style: {quotes: ["“", "”"]}
"""
_PAGE = """\
---
preferred: {term: bowline}
admitted: [{term: king of knots}]
deprecated: [{term: bowknot, reason: That is a bow.}]
definition: A bowline is a knot that makes a fixed loop.
repeats: {b-concept: Both say it.}
checked: {de: 9160f3-17008d/21ad20-b4e007}
typographical: {a-part: 9160f3=17008d}
---
"""
_TITLED = "---\ntitle: Knots\ndescription: Their names.\n---\n"

NAMES: Mapping[str, str] = {
    **dict.fromkeys(("en", "de"), "LOCALE"),
    **dict.fromkeys(("a-concept", "b-concept", "c-concept"), "CONCEPT"),
    **dict.fromkeys(("a-rule", "b-rule"), "RULE"),
    **dict.fromkeys(("a-side", "b-side"), "SIDE"),
    "a-calculator": "CALCULATOR",
    "a-limit": "LIMIT",
    "a-page": "PAGE",
    "a-part": "PART",
    "a-stage": "STAGE",
    "a-word": "WORDS",
    "an-own-relation": "RELATION",
    "theme/old": "ADDRESS",
}
"""What stands in the reference for a name that a project chooses."""

SAMPLES: Mapping[str, tuple[str, Read]] = {
    "concepts": ("docs/concepts.yml", lambda root, _, faults: load_concepts(root, faults)),
    "locale": ("docs/en/locale.yml", lambda root, _, faults: load_locale(root, "en", faults)),
    "page": ("docs/en/bowline.md", lambda root, path, faults: load_page(root, "en", path, faults)),
    "home": ("docs/en/index.md", lambda root, path, faults: load_home(root, "en", path, faults)),
    "free": (
        "docs/en/a-page.md",
        lambda root, path, faults: load_free_page(root, "en", path, faults),
    ),
    "release": ("docs/release.yml", lambda root, _, faults: load_release(root, faults)),
}
"""By kind, the path of a sample, and what reads it."""

_TEXTS = {
    "concepts": _CONCEPTS,
    "locale": _LOCALE,
    "page": _PAGE,
    "home": _TITLED,
    "free": _TITLED,
    "release": "version: 1.2.0\ndate: 2026-11-29\n",
}


@contextmanager
def write_samples() -> Iterator[Path]:
    """Write the samples into a folder for a while, and yield it."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for kind, (path, _) in SAMPLES.items():
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(_TEXTS[kind], encoding="utf-8", newline="\n")
        yield root
