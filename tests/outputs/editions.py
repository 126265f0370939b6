"""Editions for the tests of outputs: this project's, the tiny site's, and one of hostile words."""

from dataclasses import replace

from hypothesis import strategies as st

from kurslex.messages import Messages
from kurslex.model.concept import Withdrawn
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept, Term, TermStatus
from kurslex.model.site import Site
from kurslex.outputs.edition import Edition
from tests.site.tiny import tiny_glossary
from tests.support.glossaries import project_glossary

ADDRESS = "https://glossary.example/words/"
CHANGED = 1_790_000_000  # 21 September 2026

_PIECES = (
    *("&", "&amp;", '"', "'", "<b>", "]]>", ",", ";", "\n", "\t", "=1+1", "+", "-", "@", "|", "\\"),
    *("\u200e", "\u200f", "\u202e", "\u2028", "\u2029", "{{c1::x}}", "{", "}", "~"),
    *("#", ":", "%", "$", "_"),
    *("ø", "ß", "’", "😀", "_x0041_", "a", "B", " ", "n", "*", "`", "[x]", "//", "?", "^", "@en"),
)

_texts = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=6).map("".join).map(str.strip)
hostile = _texts.filter(lambda text: any(each.isprintable() for each in text))
"""Texts that formats may take for something else; each has something that can be seen."""


def edition(glossary: Glossary, *tags: str) -> Edition:
    return Edition(
        glossary=glossary.finished(),
        site=Site(address=ADDRESS),
        tags=tags or tuple(glossary.locales),
        changed=CHANGED,
    )


def project_edition(*tags: str) -> Edition:
    return edition(project_glossary(), *tags)


def tiny_edition(*tags: str) -> Edition:
    return edition(tiny_glossary(), *tags)


@st.composite
def hostile_pages(draw: st.DrawFn) -> LocalizedConcept:
    """Return a page of the tiny site with other words for its terms, forms and definition."""
    page = tiny_glossary().pages["sv", "bowline"]
    words = draw(st.lists(hostile, min_size=6, max_size=6, unique=True))
    preferred, form, admitted, deprecated, reason, definition = words
    status = TermStatus
    terms = (
        Term(text=preferred, status=status.PREFERRED, line=1, forms=(form,)),
        Term(text=admitted, status=status.ADMITTED, line=1),
        Term(text=deprecated, status=status.DEPRECATED, line=1, reason=reason),
    )
    return replace(page, terms=terms, definition=definition)


def hostile_edition(page: LocalizedConcept, *tags: str) -> Edition:
    """Return the tiny site with a page in the place of its own."""
    glossary = tiny_glossary()
    pages = {**glossary.pages, (page.locale, page.id): page}
    return edition(replace(glossary, pages=pages), *tags)


def withdrawn_edition() -> Edition:
    """Return the tiny site after it has withdrawn a concept."""
    glossary = tiny_glossary()
    gone = Withdrawn(id="granny-knot", related=("reef-knot",), line=1)
    terms = {"sv": "käringknop", "fr": "nœud de vache"}
    messages = {}
    for tag, term in terms.items():
        said = f"withdrawn-term-granny-knot = {term}\nwithdrawn-text-granny-knot = {term}\n"
        sources = {**glossary.messages[tag].sources, "withdrawn.ftl": said}
        messages[tag] = Messages(tag, sources, shipped=glossary.messages[tag].shipped)
    return edition(replace(glossary, withdrawn=(gone,), messages=messages))
