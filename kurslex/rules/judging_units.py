"""Which files of a glossary are judged together, and what tells their content from another."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from msgspec import Struct

from kurslex.messages import Messages
from kurslex.model.glossary import Glossary
from kurslex.model.page import Home, LocalizedConcept, source_key
from kurslex.utils.digests import digest


class Unit(Struct, frozen=True):
    """Files that are judged together: `key` tells their content, and is empty if that is unknown.

    `pages`, `homes` and `messages` are what the glossary knows the texts by: of a page its locale
    tag and its concept or id, of the others the tag.
    """

    key: str
    paths: tuple[str, ...]
    pages: frozenset[tuple[str, str]] = frozenset()
    homes: frozenset[str] = frozenset()
    messages: frozenset[str] = frozenset()
    free: frozenset[tuple[str, str]] = frozenset()


def concept_units(glossary: Glossary) -> Iterator[Unit]:
    """Yield the pages of each concept, each home page, and all messages together."""
    by_concept: dict[str, list[LocalizedConcept]] = defaultdict(list)
    for page in glossary.pages.values():
        by_concept[page.id].append(page)
    yield from map(_unit_of_pages, by_concept.values())
    yield from map(_unit_of_home, glossary.homes.values())
    yield from map(_unit_of_free_page, glossary.free_pages.values())
    yield _unit_of_messages(glossary.messages.values())


def page_units(glossary: Glossary, tag: str, pages: Iterable[LocalizedConcept]) -> Iterator[Unit]:
    """Yield each page of a language, its home page, and its messages."""
    yield from (_unit_of_pages([page]) for page in pages)
    if tag in glossary.homes:
        yield _unit_of_home(glossary.homes[tag])
    yield from (
        _unit_of_free_page(each) for each in glossary.free_pages.values() if each.locale == tag
    )
    yield _unit_of_messages([glossary.messages[tag]])


def _unit_of_pages(pages: Sequence[LocalizedConcept]) -> Unit:
    return Unit(
        key=source_key(pages),
        paths=tuple(page.path for page in pages),
        pages=frozenset((page.locale, page.id) for page in pages),
    )


def _unit_of_home(home: Home) -> Unit:
    return Unit(key=digest(home), paths=(home.path,), homes=frozenset({home.locale}))


def _unit_of_free_page(page: Home) -> Unit:
    return Unit(key=digest(page), paths=(page.path,), free=frozenset({(page.locale, page.id)}))


def _unit_of_messages(messages: Iterable[Messages]) -> Unit:
    every = [*messages]
    return Unit(
        key=digest(every),
        paths=tuple(path for each in every for path in each.sources),
        messages=frozenset(each.tag for each in every),
    )


def only_of_pages(glossary: Glossary, paths: Collection[str]) -> Glossary:
    """Return a glossary with the pages at some paths, and the others of the same concepts.

    Home pages and pages of no concept are those at the paths. There are no messages, and the
    concepts' pages that it lacks count as unread.
    """
    concepts = {page.id for page in glossary.pages.values() if page.path in paths}
    others = frozenset(page.path for page in glossary.pages.values() if page.id not in concepts)
    homes, free = glossary.homes.items(), glossary.free_pages.items()
    return replace(
        glossary.without(others),
        homes={tag: home for tag, home in homes if home.path in paths},
        free_pages={key: page for key, page in free if page.path in paths},
        messages={tag: Messages(tag, {}) for tag in glossary.messages},
    )


def only(glossary: Glossary, some: Iterable[Unit]) -> Glossary:
    """Return a glossary with the texts of some units alone."""
    units = [*some]
    pages = frozenset().union(*(unit.pages for unit in units))
    homes = frozenset().union(*(unit.homes for unit in units))
    messages = frozenset().union(*(unit.messages for unit in units))
    free = frozenset().union(*(unit.free for unit in units))
    return replace(
        glossary,
        pages={key: page for key, page in glossary.pages.items() if key in pages},
        homes={tag: home for tag, home in glossary.homes.items() if tag in homes},
        free_pages={key: page for key, page in glossary.free_pages.items() if key in free},
        messages={
            tag: each if tag in messages else Messages(tag, {})
            for tag, each in glossary.messages.items()
        },
    )
