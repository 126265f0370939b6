"""How each page stands to those of other languages: complete, outdated, a draft and so on."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from kurslex.model.checked import Fingerprint
from kurslex.model.glossary import Glossary
from kurslex.translation.comparison import Key, bases, never_compared
from kurslex.translation.parts import canonical, exact_fingerprint, fingerprint, is_exact


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
class Standing:
    """The states of all pages, by locale tag and concept id; `changes` are those of the sources.

    `glossary` may have drafts that are no source of any other page, and have no fingerprint here.
    A page has an entry in `changes` only if it is outdated, and in `never_compared`, with the
    languages in question, only if nobody has compared it.
    """

    glossary: Glossary
    fingerprints: Mapping[Key, Fingerprint]
    changes: Mapping[Key, tuple[Change, ...]]
    never_compared: Mapping[Key, tuple[str, ...]]

    def state(self, tag: str, concept: str) -> State:
        """Return the state of one language's page of a concept."""
        key = (tag, concept)
        page = self.glossary.page(*key)
        if page is None:
            return State.MISSING
        if page.is_draft:
            return State.DRAFT
        if key in self.changes:
            return State.OUTDATED
        return State.NEVER_COMPARED if key in self.never_compared else State.COMPLETE


def standing(glossary: Glossary) -> Standing:
    """Return how all pages stand, in linear time."""
    fingerprints = {key: fingerprint(page) for key, page in glossary.pages.items()}
    changes = {key: _changes(glossary, fingerprints, key) for key in fingerprints}
    return Standing(
        glossary=glossary,
        fingerprints=fingerprints,
        changes={key: found for key, found in changes.items() if found},
        never_compared=never_compared(glossary),
    )


def _changes(
    glossary: Glossary, fingerprints: Mapping[Key, Fingerprint], key: Key
) -> tuple[Change, ...]:
    sources = (tag for tag in glossary.translations(key[1]) if tag != key[0])
    found = (_change(glossary, fingerprints, key, source) for source in sources)
    return tuple(change for change in found if change and change.changed)


def _change(
    glossary: Glossary, fingerprints: Mapping[Key, Fingerprint], key: Key, source: str
) -> Change | None:
    """Return the change since that text of the source, known to agree, which is nearest to today's.

    So a page does not grow old because others follow it. Of two texts that are as near, the one
    that was recorded last is taken, as far as one can tell. Without any there is no change to see.
    """
    page, other = glossary.pages[key], glossary.pages[source, key[1]]
    known = bases(page, other)
    record = page.checked.get(source)
    if record and not _is_now(record.own, glossary, fingerprints, key):
        # Whoever checked the page as it is now has checked it last.
        known.reverse()
    changes = [_compared(source, base, glossary, fingerprints, (source, key[1])) for base in known]
    return min(changes, key=lambda change: change.changed, default=None)


def _is_now(
    recorded: Fingerprint, glossary: Glossary, fingerprints: Mapping[Key, Fingerprint], key: Key
) -> bool:
    page = glossary.pages[key]
    if is_exact(recorded):
        return recorded == exact_fingerprint(page)
    return canonical(page, recorded) == fingerprints[key]


def _compared(
    source: str,
    base: Fingerprint,
    glossary: Glossary,
    fingerprints: Mapping[Key, Fingerprint],
    key: Key,
) -> Change:
    page = glossary.pages[key]
    now = exact_fingerprint(page) if is_exact(base) else fingerprints[key]
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
