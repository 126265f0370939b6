"""How each page compares with those of other languages: complete, outdated, a draft and so on."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import Enum
from typing import TypeVar

from msgspec.msgpack import Decoder

from kurslex.analysis.freshness.comparison import Key, bases, never_compared
from kurslex.analysis.freshness.page_parts import (
    canonical,
    exact_fingerprint,
    fingerprint,
    is_exact,
)
from kurslex.model.checked import Fingerprint
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept, source_key
from kurslex.project.loading.memory import Memory
from kurslex.utils.parallel import for_each

_Value = TypeVar("_Value")
_MANY = 20  # concepts for which another process is worth its beginning


class State(Enum):
    """How far one language's page of a concept is.

    Outdated is a page of which a source has changed since the two were compared. Never compared is
    a page of which nobody has recorded that it says what the pages of other languages do; a page
    that is the only one of its concept is complete in itself. On a draft something is still to be
    written, whatever else is known of it.
    """

    COMPLETE = "complete"
    OUTDATED = "outdated"
    NEVER_COMPARED = "never-compared"
    DRAFT = "draft"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What has happened to a source since a page was checked against it.

    `base` is the source's text then and `now` its text today; `changed` of `parts` differ.
    """

    source: str
    base: Fingerprint
    now: Fingerprint
    changed: int
    parts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Freshness:
    """The states of all pages that there are, by locale tag and concept id.

    `changes` are those of the sources. A page has an entry there only if it is outdated, and in
    `never_compared`, with the languages in question, only if nobody has compared it.
    """

    states: Mapping[Key, State]
    fingerprints: Mapping[Key, Fingerprint]
    changes: Mapping[Key, tuple[Change, ...]]
    never_compared: Mapping[Key, tuple[str, ...]]

    def state(self, tag: str, concept: str) -> State:
        """Return the state of one language's page of a concept."""
        return self.states.get((tag, concept), State.MISSING)

    def counts(self, glossary: Glossary) -> dict[str, dict[str, int]]:
        """Return how many concepts are in each state in a language: by locale tag and state."""
        found = {
            tag: Counter(self.state(tag, concept) for concept in glossary.concepts)
            for tag in glossary.locales
        }
        return {tag: {state.value: count[state] for state in State} for tag, count in found.items()}

    def with_drafts(self, glossary: Glossary) -> "Freshness":
        """Return the same with the drafts of a glossary, which make no other page outdated."""
        pages = glossary.pages
        return replace(self, states={key: self.states.get(key, State.DRAFT) for key in pages})


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfConcept:
    """What is known of the pages of one concept, by locale tag."""

    fingerprints: Mapping[str, Fingerprint]
    changes: Mapping[str, tuple[Change, ...]]
    never_compared: Mapping[str, tuple[str, ...]]


_ROWS = Decoder(dict[str, _OfConcept])
_Pages = Mapping[str, LocalizedConcept]


def freshness(glossary: Glossary, memory: Memory | None = None) -> Freshness:
    """Return all pages' states, in linear time; what the memory knows is not compared again."""
    table = (memory or Memory()).table("freshness", _ROWS)
    pages = {concept: glossary.translations(concept) for concept in glossary.concepts}
    keys = {concept: source_key(each.values()) for concept, each in pages.items()}
    recalled = {concept: table.get(key) if key else None for concept, key in keys.items()}
    new = [concept for concept, known in recalled.items() if known is None]
    compare_all = for_each if len(new) > _MANY else map
    compared = dict(zip(new, compare_all(lambda each: _of_concept(pages[each]), new), strict=True))
    found = {concept: known or compared[concept] for concept, known in recalled.items()}
    for concept, each in compared.items():
        if keys[concept]:
            table.set(keys[concept], each)
    table.save()
    changes = _by_key(glossary, {concept: each.changes for concept, each in found.items()})
    never = _by_key(glossary, {concept: each.never_compared for concept, each in found.items()})
    prints = _by_key(glossary, {concept: each.fingerprints for concept, each in found.items()})
    return Freshness(
        states={key: _state(page, key, changes, never) for key, page in glossary.pages.items()},
        fingerprints=prints,
        changes=changes,
        never_compared=never,
    )


def _by_key(glossary: Glossary, found: Mapping[str, Mapping[str, _Value]]) -> dict[Key, _Value]:
    """Return what some pages have, by concept and locale tag, in the order of the pages."""
    return {
        (tag, concept): found[concept][tag]
        for tag, concept in glossary.pages
        if tag in found[concept]
    }


def _state(
    page: LocalizedConcept,
    key: Key,
    changes: Mapping[Key, tuple[Change, ...]],
    never: Mapping[Key, tuple[str, ...]],
) -> State:
    if page.is_draft:
        return State.DRAFT
    if key in changes:
        return State.OUTDATED
    return State.NEVER_COMPARED if key in never else State.COMPLETE


def _of_concept(pages: _Pages) -> _OfConcept:
    prints = {tag: fingerprint(page) for tag, page in pages.items()}
    changes = {tag: _changes(pages, prints, tag) for tag in pages}
    return _OfConcept(
        fingerprints=prints,
        changes={tag: found for tag, found in changes.items() if found},
        never_compared=never_compared(pages),
    )


def _changes(pages: _Pages, prints: Mapping[str, Fingerprint], tag: str) -> tuple[Change, ...]:
    found = (_change(pages, prints, tag, source) for source in pages if source != tag)
    return tuple(change for change in found if change and change.changed)


def _change(
    pages: _Pages, prints: Mapping[str, Fingerprint], tag: str, source: str
) -> Change | None:
    """Return the change since that text of the source, known to agree, which is nearest to today's.

    So a page does not grow old because others follow it. Of two texts that are as near, the one
    that was recorded last is taken, as far as one can tell. Without any there is no change to see.
    """
    page, other = pages[tag], pages[source]
    known = bases(page, other)
    record = page.checked.get(source)
    if record and not _is_now(record.own, page, prints[tag]):
        # Whoever checked the page as it is now has checked it last.
        known.reverse()
    changes = [_compared(source, base, other, prints[source]) for base in known]
    return min(changes, key=lambda change: change.changed, default=None)


def _is_now(recorded: Fingerprint, page: LocalizedConcept, now: Fingerprint) -> bool:
    if is_exact(recorded):
        return recorded == exact_fingerprint(page)
    return canonical(page, recorded) == now


def _compared(
    source: str, base: Fingerprint, page: LocalizedConcept, current: Fingerprint
) -> Change:
    now = exact_fingerprint(page) if is_exact(base) else current
    base = canonical(page, base)
    blocks = SequenceMatcher(None, base, now, autojunk=False).get_opcodes()
    counts = [(kind, max(i2 - i1, j2 - j1)) for kind, i1, i2, j1, j2 in blocks]
    return Change(
        source=source,
        base=base,
        now=now,
        changed=sum(count for kind, count in counts if kind != "equal"),
        parts=sum(count for _, count in counts),
    )
