"""The tiny site as a context with plain asset addresses, as it is or with hostile words in it."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser

from kurslex.engine.generated_pages import Make
from kurslex.messages import Messages
from kurslex.model.glossary import Glossary
from kurslex.model.overview import FalseFriends
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import Site
from kurslex.project.loading.load_glossary import load_glossary
from kurslex.site.context import SiteContext, make_context
from kurslex.ui.accessibility_messages import accessibility_messages
from kurslex.ui.calculator_messages import calculator_messages
from kurslex.ui.downloads_messages import downloads_messages
from kurslex.ui.home_messages import home_messages
from kurslex.ui.interface_messages import interface_messages
from kurslex.ui.offline_messages import offline_messages
from kurslex.ui.overview_messages import friends_messages, overview_messages
from kurslex.ui.pack_messages import pack_messages
from kurslex.ui.practice_messages import practice_messages
from kurslex.ui.relation_messages import relation_messages
from kurslex.ui.search_messages import search_messages
from kurslex.ui.teaching_messages import teaching_messages
from kurslex.ui.translation_messages import translation_messages
from tests.support.edits import TINY_SITE
from tests.support.site_files import site_assets

ADDRESS = "https://knots.example/handbook/"
HOSTILE = "<script>alert(1)</script>\"'&amp;"
ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt;&#34;&#39;&amp;amp;"


@cache
def tiny_glossary() -> Glossary:
    glossary, problems = load_glossary(TINY_SITE)
    assert problems == []
    return glossary


@cache
def _plain_assets() -> dict[str, str]:
    return {name: f"assets/{name}" for name in site_assets(tiny_glossary())}


def tiny_context(glossary: Glossary | None = None) -> SiteContext:
    return make_context(glossary or tiny_glossary(), Site(address=ADDRESS), _plain_assets())


def made(makers: Mapping[str, Make], context: SiteContext) -> dict[str, str | bytes]:
    """Return the files that are made, by their paths."""
    return {path: text for make in makers.values() for path, text in make(context).items()}


def without(tag: str, concept: str) -> Glossary:
    """Return the tiny glossary with one page not written yet."""
    glossary = tiny_glossary()
    pages = {key: page for key, page in glossary.pages.items() if key != (tag, concept)}
    return replace(glossary, pages=pages)


def borrowing(tag: str, lender: str) -> Glossary:
    """Return the tiny glossary with a language that has translated its subtitle, and no more."""
    glossary = tiny_glossary()
    subtitle = f"site-subtitle = {glossary.messages[tag].format('site-subtitle')}\n"
    own = Messages(tag, {"site.ftl": subtitle}, glossary.messages[lender])
    home = replace(glossary.homes[lender], locale=tag, words=lender)
    return replace(
        glossary,
        locales={**glossary.locales, tag: replace(glossary.locales[tag], words=lender)},
        homes={**glossary.homes, tag: home},
        messages={**glossary.messages, tag: own},
    )


def hostile_glossary(words: str = HOSTILE) -> Glossary:
    """Return the tiny glossary with the same words in place of everything a contributor writes."""
    glossary = tiny_glossary()
    identifiers = [
        *interface_messages(glossary.themes, glossary.messages.values()),
        *accessibility_messages(glossary.messages.values()),
        *overview_messages(glossary.path),
    ]
    identifiers += [*search_messages(), *translation_messages()]
    identifiers += [*downloads_messages(), *teaching_messages(), *pack_messages()]
    identifiers += [*offline_messages(), *home_messages(), *practice_messages()]
    identifiers += relation_messages(glossary.relation_types)
    friends = FalseFriends(
        id="rope", words={"sv": (words,), "fr": ("nœud",)}, concepts=("bowline",), line=1
    )
    identifiers += friends_messages([friends])
    for calculator in glossary.calculators.values():
        identifiers += calculator_messages(calculator)
    source = "\n".join(f"{identifier} = {words}" for identifier in identifiers)
    return replace(
        glossary,
        locales={tag: replace(each, name=words) for tag, each in glossary.locales.items()},
        pages={key: _hostile(page, words) for key, page in glossary.pages.items()},
        homes={
            tag: replace(home, title=words, description=words)
            for tag, home in glossary.homes.items()
        },
        messages={tag: Messages(tag, {"site.ftl": source}) for tag in glossary.locales},
        false_friends=(friends,),
    )


def _hostile(page: LocalizedConcept, words: str) -> LocalizedConcept:
    terms = tuple(
        replace(term, text=words, reason=words, forms=tuple(words for _ in term.forms))
        for term in page.terms
    )
    return replace(page, terms=terms, definition=words)


def skeleton(html: str) -> list[tuple[str, ...]]:
    """Return the tags of a document with the names of their attributes, in order.

    Without those that say where a word may be broken, which depend on its letters alone.
    """
    reader = _Skeleton()
    reader.feed(html)
    reader.close()
    return reader.tags


def ids(html: str) -> set[str]:
    """Return the ids of a document's elements."""
    reader = _Skeleton()
    reader.feed(html)
    reader.close()
    return reader.ids


class _Skeleton(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, ...]] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "wbr":
            self.tags.append((tag, *(name for name, _ in attrs)))
        self.ids |= {value for name, value in attrs if name == "id" and value}

    def handle_endtag(self, tag: str) -> None:
        self.tags.append((f"/{tag}",))

    def handle_comment(self, data: str) -> None:
        self.tags.append(("!--", data))
