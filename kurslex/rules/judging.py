"""A glossary -> every problem that the rules find, each text judged again only where it must be.

What checks say of a text is remembered by all that they read for it: the pages of one concept, one
page and the terms of its language, or the pages of a language. Only the others are put before the
checks, all at once.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from functools import partial

import msgspec

from kurslex.messages import Messages
from kurslex.model.glossary import Glossary
from kurslex.model.outline import Outline
from kurslex.model.page import Home, LocalizedConcept, source_key
from kurslex.problem import Problem
from kurslex.project.loading.memory import Memory
from kurslex.rules.registry import Check, Reads
from kurslex.utils.digests import digest, digest_of_bytes
from kurslex.utils.parallel import run_in_parallel
from kurslex.utils.phases import Phase

_FOUND = msgspec.msgpack.Decoder(list[Problem])
_ROWS = msgspec.msgpack.Decoder(dict[str, list[Problem]])
_MANY = 60  # texts for which another process is worth its beginning
# These are texts, which have keys of their own; rules only say how severe a problem is, and the
# memo says nothing that is not in the rest.
_NO_SETTINGS = frozenset({"pages", "homes", "messages", "calculators", "rules", "memo"})


@dataclass(frozen=True, slots=True)
class _Unit:
    """Files that are judged together: `key` tells their content, and is empty if that is unknown.

    `names` are what the glossary knows the texts by: of a page its locale tag and its concept.
    """

    key: str
    paths: tuple[str, ...]
    pages: frozenset[tuple[str, str]] = frozenset()
    homes: frozenset[str] = frozenset()
    messages: frozenset[str] = frozenset()


class _Judgement:
    """What is known of some units, and which ones have to be judged again."""

    def __init__(self, memory: Memory, source: object, units: Iterable[_Unit]) -> None:
        self._table = memory.table(source, _ROWS)
        self._known = {unit: self._table.get(unit.key) for unit in units}
        self.stale = [unit for unit, found in self._known.items() if found is None]

    def settled(self, fresh: Iterable[Problem]) -> Iterator[Problem]:
        """Yield the problems of all units; `fresh` are those of the stale ones, among others."""
        by_path = defaultdict(list)
        for problem in fresh:
            by_path[problem.path].append(problem)
        for unit in self.stale:
            found = [problem for path in unit.paths for problem in by_path[path]]
            self._known[unit] = found
            if unit.key:
                self._table.set(unit.key, found)
        self._table.save()
        for known in self._known.values():
            yield from known or ()


def judge(
    glossary: Glossary, checks: Sequence[Check], memory: Memory, phase: Phase | None = None
) -> list[Problem]:
    """Return what checks find in a glossary, in an order that does not tell what was remembered.

    The phase counts the checks, and those that look at one language at a time for each.
    """
    phase = phase or Phase()
    by_reads = {reads: [check for check in checks if check.reads is reads] for reads in Reads}
    settings = _settings_key(glossary)
    concepts = _Judgement(memory, ("by concept", settings), _concept_units(glossary))
    languages = len(glossary.locales)
    times = {Reads.CALCULATOR: 0, Reads.TERMS: languages, Reads.LANGUAGE: languages}
    phase.expect(sum(times.get(check.reads, 1) for check in checks))
    if not concepts.stale:
        phase.expect(0, taken_over=len(by_reads[Reads.CONCEPT]))

    def of_concepts() -> list[Problem]:
        if not concepts.stale:
            return []
        return found(_part(glossary, concepts.stale), by_reads[Reads.CONCEPT], phase)

    def others() -> list[Problem]:
        return [
            *_of_settings(glossary, by_reads[Reads.SETTINGS], memory, settings, phase),
            *_of_languages(glossary, by_reads[Reads.TERMS], memory, settings, phase),
            *_of_whole_languages(glossary, by_reads[Reads.LANGUAGE], memory, settings, phase),
            *found(glossary, by_reads[Reads.GLOSSARY], phase),
        ]

    if len(concepts.stale) < _MANY:
        return [*concepts.settled(of_concepts()), *others()]
    rest, fresh = run_in_parallel(others, of_concepts)
    return [*concepts.settled(fresh), *rest]


def found(glossary: Glossary, checks: Iterable[Check], phase: Phase | None = None) -> list[Problem]:
    """Return what checks find in a glossary, one after another."""
    phase = phase or Phase()
    problems: list[Problem] = []
    for check in checks:
        problems += check(glossary)
        phase.advance()
    return problems


def _of_settings(
    glossary: Glossary, checks: Sequence[Check], memory: Memory, settings: str, phase: Phase
) -> list[Problem]:
    """Return what checks find that read no page."""
    table = memory.table("settings", _ROWS)
    key = digest([settings, glossary.messages])
    known = table.get(key)
    if known is None:
        known = found(replace(glossary, pages={}), checks, phase)
        table.set(key, known)
    else:
        phase.expect(0, taken_over=len(checks))
    table.save()
    return known


def _of_languages(
    glossary: Glossary, checks: Sequence[Check], memory: Memory, settings: str, phase: Phase
) -> Iterator[Problem]:
    """Yield what checks find that read one page at a time, and the terms of all of its language."""
    for tag, locale in glossary.locales.items():
        pages = {key: page for key, page in glossary.pages.items() if key[0] == tag}
        source = ("by page", tag, settings, _terms_key(pages.values()))
        judgement = _Judgement(memory, source, _page_units(glossary, tag, pages.values()))
        fresh: list[Problem] = []
        if judgement.stale:
            part = _part(glossary, judgement.stale)
            full = {key: part.pages.get(key) or _terms_only(page) for key, page in pages.items()}
            fresh = found(replace(part, pages=full, locales={tag: locale}), checks, phase)
        else:
            phase.expect(0, taken_over=len(checks))
        yield from judgement.settled(fresh)


def _of_whole_languages(
    glossary: Glossary, checks: Sequence[Check], memory: Memory, settings: str, phase: Phase
) -> Iterator[Problem]:
    """Yield what checks find that read all concepts' pages of one language."""
    for tag, locale in glossary.locales.items():
        pages = {key: page for key, page in glossary.pages.items() if key[0] == tag}
        part = replace(glossary, pages=pages, homes={}, locales={tag: locale})
        key = source_key(pages.values())
        known = memory.recalled
        find = partial(found, part, checks, phase)
        yield from memory.made(("by language", tag, settings, key), _FOUND, find) if key else find()
        if memory.recalled > known:
            phase.expect(0, taken_over=len(checks))


def _concept_units(glossary: Glossary) -> Iterator[_Unit]:
    by_concept: dict[str, list[LocalizedConcept]] = defaultdict(list)
    for page in glossary.pages.values():
        by_concept[page.id].append(page)
    yield from map(_unit_of_pages, by_concept.values())
    yield from map(_unit_of_home, glossary.homes.values())
    yield _unit_of_messages(glossary.messages.values())


def _page_units(glossary: Glossary, tag: str, pages: Iterable[LocalizedConcept]) -> Iterator[_Unit]:
    yield from (_unit_of_pages([page]) for page in pages)
    if tag in glossary.homes:
        yield _unit_of_home(glossary.homes[tag])
    yield _unit_of_messages([glossary.messages[tag]])


def _unit_of_pages(pages: Sequence[LocalizedConcept]) -> _Unit:
    return _Unit(
        key=source_key(pages),
        paths=tuple(page.path for page in pages),
        pages=frozenset((page.locale, page.id) for page in pages),
    )


def _unit_of_home(home: Home) -> _Unit:
    return _Unit(key=digest(home), paths=(home.path,), homes=frozenset({home.locale}))


def _unit_of_messages(messages: Iterable[Messages]) -> _Unit:
    every = [*messages]
    return _Unit(
        key=digest(every),
        paths=tuple(path for each in every for path in each.sources),
        messages=frozenset(each.tag for each in every),
    )


def _part(glossary: Glossary, units: Iterable[_Unit]) -> Glossary:
    """Return a glossary with the texts of some units alone."""
    pages = frozenset().union(*(unit.pages for unit in units))
    homes = frozenset().union(*(unit.homes for unit in units))
    messages = frozenset().union(*(unit.messages for unit in units))
    return replace(
        glossary,
        pages={key: page for key, page in glossary.pages.items() if key in pages},
        homes={tag: home for tag, home in glossary.homes.items() if tag in homes},
        messages={
            tag: each if tag in messages else Messages(tag, {})
            for tag, each in glossary.messages.items()
        },
    )


def _terms_only(page: LocalizedConcept) -> LocalizedConcept:
    return replace(page, body="", outline=Outline(), unlinked=(), allowed=(), source="")


def _settings_key(glossary: Glossary) -> str:
    """Return what tells everything from other settings that no text has."""
    names = [field.name for field in fields(glossary) if field.name not in _NO_SETTINGS]
    calculators = [(each.path, each.source) for each in glossary.calculators.values()]
    return digest([[getattr(glossary, name) for name in names], calculators, [*glossary.messages]])


def _terms_key(pages: Iterable[LocalizedConcept]) -> str:
    """Return what tells the terms of a language from others, thousands of them in a moment."""
    terms = [(page.path, page.terms) for page in pages]
    try:
        return digest_of_bytes(msgspec.msgpack.encode(terms))
    except UnicodeEncodeError:  # half a character, which UTF-8 cannot hold
        return digest(terms)
