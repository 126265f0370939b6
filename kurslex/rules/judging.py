"""A glossary -> every problem that the rules find, each text judged again only where it must be.

What checks say of a text is remembered by all that they read for it: the pages of one concept, one
page and the terms of its language, the pages of a language, all but the running text of every page,
or no text at all. Only the others are put before the checks, all at once.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields, replace
from functools import partial
from itertools import chain

import msgspec

from kurslex.model.glossary import Glossary
from kurslex.model.outline import Outline
from kurslex.model.page import LocalizedConcept, source_key
from kurslex.model.structure import structure_only
from kurslex.problem import Problem
from kurslex.project.loading.memory import Memory
from kurslex.rules.judging_units import Unit, concept_units, only, page_units
from kurslex.rules.registry import Check, Reads
from kurslex.rules.shared_jobs import Do, Job, in_parallel, in_turn
from kurslex.utils.digests import digest, digest_of_bytes, quick_digest
from kurslex.utils.phases import Phase

_FOUND = msgspec.msgpack.Decoder(list[Problem])
_ROWS = msgspec.msgpack.Decoder(dict[str, list[Problem]])
_MANY = 60  # texts for which another process is worth its beginning
_PARTS = 8  # of all concepts, which several processes share
# These are texts, which have keys of their own; of the rules' settings only limits change what is
# found, and the memo says nothing that is not in the rest.
_NO_SETTINGS = frozenset(
    {"pages", "homes", "free_pages", "messages", "calculators", "rules", "memo"}
)
# These have a value for each concept.
_MANY_SETTINGS = frozenset({"concepts", "published"})


class _Judgement:
    """What is known of some units, and which ones have to be judged again."""

    def __init__(self, memory: Memory, source: object, units: Iterable[Unit]) -> None:
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
    concepts = _Judgement(memory, ("by concept", settings), concept_units(glossary))
    languages = len(glossary.locales)
    times = {Reads.CALCULATOR: 0, Reads.TERMS: languages, Reads.LANGUAGE: languages}
    phase.expect(sum(times.get(check.reads, 1) for check in checks))
    if not concepts.stale:
        phase.expect(0, taken_over=len(by_reads[Reads.CONCEPT]))

    terms = {tag: _terms_key(_pages_in(glossary, tag).values()) for tag in glossary.locales}
    words = digest([settings, glossary.messages, glossary.homes, glossary.free_pages])
    all_terms = digest([words, terms])

    by_page = partial(_of_language, glossary, by_reads[Reads.TERMS])
    by_language = partial(_of_whole_language, glossary, by_reads[Reads.LANGUAGE])
    others: list[Job] = [
        partial(_of_settings, glossary, by_reads[Reads.SETTINGS], words),
        *(partial(by_page, ("by page", tag, settings, key)) for tag, key in terms.items()),
        *(partial(by_language, ("by language", tag, settings)) for tag in terms),
        partial(_of_all_terms, glossary, by_reads[Reads.ALL_TERMS], all_terms),
        partial(_of_structure, glossary, by_reads[Reads.STRUCTURE], words),
        lambda _, told: found(glossary, by_reads[Reads.GLOSSARY], told),
    ]

    def judged(do: Do, parts: int) -> list[Problem]:
        of_concepts = _of_concepts(glossary, by_reads[Reads.CONCEPT], concepts.stale, parts)
        problems = do([*others, *of_concepts], memory, phase)
        fresh = chain.from_iterable(problems[len(others) :])
        return [*concepts.settled(fresh), *chain.from_iterable(problems[: len(others)])]

    return judged(in_turn, 1) if len(concepts.stale) < _MANY else judged(in_parallel, _PARTS)


def _of_concepts(
    glossary: Glossary, checks: Sequence[Check], units: Sequence[Unit], parts: int
) -> list[Job]:
    """Return as many jobs that judge all these units, if there are any."""

    def judged(part: Sequence[Unit], is_counted: bool, _: Memory, phase: Phase) -> list[Problem]:
        return found(only(glossary, part), checks, phase if is_counted else None)

    return [
        partial(judged, part, first == 0) for first in range(parts) if (part := units[first::parts])
    ]


def found(glossary: Glossary, checks: Iterable[Check], phase: Phase | None = None) -> list[Problem]:
    """Return what checks find in a glossary, one after another."""
    phase = phase or Phase()
    problems: list[Problem] = []
    for check in checks:
        problems += check(glossary)
        phase.advance()
    return problems


def _of_settings(
    glossary: Glossary, checks: Sequence[Check], source: str, memory: Memory, phase: Phase
) -> list[Problem]:
    """Return what checks find that read no concept's page."""
    find = partial(found, replace(glossary, pages={}), checks, phase)
    return _remembered(find, len(checks), memory, ("settings", source), phase)


def _of_all_terms(
    glossary: Glossary, checks: Sequence[Check], source: str, memory: Memory, phase: Phase
) -> list[Problem]:
    """Return what checks find that read the terms of all pages, but no text."""
    find = partial(_found_in, glossary, _terms_only, checks, phase)
    return _remembered(find, len(checks), memory, ("all terms", source), phase)


def _of_structure(
    glossary: Glossary, checks: Sequence[Check], words: str, memory: Memory, phase: Phase
) -> list[Problem]:
    """Return what checks find that read all of the pages but their running text."""
    find = partial(_found_in, glossary, structure_only, checks, phase)
    pages = [*glossary.pages.values()]
    if not all(page.source and page.structure for page in pages):
        return find()
    structure = digest_of_bytes(" ".join([words, *(page.structure for page in pages)]).encode())
    return _remembered(find, len(checks), memory, ("structure", structure), phase)


def _found_in(
    glossary: Glossary,
    part: Callable[[LocalizedConcept], LocalizedConcept],
    checks: Sequence[Check],
    phase: Phase,
) -> list[Problem]:
    """Return what checks find in a glossary that has only a part of each page."""
    pages = {key: part(page) for key, page in glossary.pages.items()}
    return found(replace(glossary, pages=pages), checks, phase)


def _remembered(
    find: Callable[[], list[Problem]],
    checks: int,
    memory: Memory,
    source: tuple[str, str],
    phase: Phase,
) -> list[Problem]:
    """Return what a number of checks find in what the source tells from all others."""
    table = memory.table(source[0], _ROWS)
    key = source[1]
    known = table.get(key)
    if known is None:
        known = find()
        table.set(key, known)
    else:
        phase.expect(0, taken_over=checks)
    table.save()
    return known


def _of_language(
    glossary: Glossary,
    checks: Sequence[Check],
    source: tuple[str, str, str, str],
    memory: Memory,
    phase: Phase,
) -> list[Problem]:
    """Return what checks find that read one page at a time, and all terms of its language."""
    tag = source[1]
    pages = _pages_in(glossary, tag)
    judgement = _Judgement(memory, source, page_units(glossary, tag, pages.values()))
    fresh: list[Problem] = []
    if judgement.stale:
        part = only(glossary, judgement.stale)
        full = {key: part.pages.get(key) or _terms_only(page) for key, page in pages.items()}
        own = {tag: glossary.locales[tag]}
        fresh = found(replace(part, pages=full, locales=own), checks, phase)
    else:
        phase.expect(0, taken_over=len(checks))
    return [*judgement.settled(fresh)]


def _pages_in(glossary: Glossary, tag: str) -> dict[tuple[str, str], LocalizedConcept]:
    return {key: page for key, page in glossary.pages.items() if key[0] == tag}


def _of_whole_language(
    glossary: Glossary,
    checks: Sequence[Check],
    source: tuple[str, str, str],
    memory: Memory,
    phase: Phase,
) -> list[Problem]:
    """Return what checks find that read all concepts' pages of one language."""
    pages, own = _pages_in(glossary, source[1]), {source[1]: glossary.locales[source[1]]}
    part = replace(glossary, pages=pages, homes={}, free_pages={}, locales=own)
    key = source_key(pages.values())
    find = partial(found, part, checks, phase)
    if not key:
        return find()
    known = memory.recalled
    problems: list[Problem] = memory.made((*source, key), _FOUND, find)
    if memory.recalled > known:
        phase.expect(0, taken_over=len(checks))
    return problems


def _terms_only(page: LocalizedConcept) -> LocalizedConcept:
    return replace(page, body="", outline=Outline(), unlinked=(), allowed=(), source="")


def _settings_key(glossary: Glossary) -> str:
    """Return what tells everything from other settings that no text has."""
    names = [field.name for field in fields(glossary) if field.name not in _NO_SETTINGS]
    quick = [quick_digest(getattr(glossary, name)) for name in sorted(_MANY_SETTINGS)]
    calculators = [(each.path, each.source) for each in glossary.calculators.values()]
    limits = {name: each.limits for name, each in glossary.rules.items() if each.limits}
    settings = [getattr(glossary, name) for name in names if name not in _MANY_SETTINGS]
    return digest([settings, quick, limits, calculators, [*glossary.messages]])


def _terms_key(pages: Iterable[LocalizedConcept]) -> str:
    """Return what tells the terms of a language from others."""
    return quick_digest([(page.path, page.terms) for page in pages])
