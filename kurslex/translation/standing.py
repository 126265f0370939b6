"""How each page stands to the pages of the other languages: complete, outdated or missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from kurslex.model.checked import Fingerprint
from kurslex.model.glossary import Glossary
from kurslex.translation.parts import fingerprint

Key = tuple[str, str]


class State(Enum):
    """How far one language's page of a concept is.

    Outdated is a page of which a source has changed since the two were compared; a page that names
    no source is complete in itself.
    """

    COMPLETE = "complete"
    OUTDATED = "outdated"
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

    A page has an entry in `changes` only if it is outdated.
    """

    glossary: Glossary
    fingerprints: Mapping[Key, Fingerprint]
    changes: Mapping[Key, tuple[Change, ...]]

    def state(self, tag: str, concept: str) -> State:
        """Return the state of one language's page of a concept."""
        if (tag, concept) not in self.fingerprints:
            return State.MISSING
        return State.OUTDATED if (tag, concept) in self.changes else State.COMPLETE


def standing(glossary: Glossary) -> Standing:
    """Return how all pages stand, in linear time."""
    fingerprints = {key: fingerprint(page) for key, page in glossary.pages.items()}
    changes = {key: _changes(glossary, fingerprints, key) for key in fingerprints}
    return Standing(
        glossary=glossary,
        fingerprints=fingerprints,
        changes={key: found for key, found in changes.items() if found},
    )


def _changes(
    glossary: Glossary, fingerprints: Mapping[Key, Fingerprint], key: Key
) -> tuple[Change, ...]:
    concept = key[1]
    sources = (tag for tag in glossary.pages[key].checked if (tag, concept) in fingerprints)
    found = (_change(glossary, fingerprints, key, source) for source in sources)
    return tuple(change for change in found if change.changed)


def _change(
    glossary: Glossary, fingerprints: Mapping[Key, Fingerprint], key: Key, source: str
) -> Change:
    """Return the change since that text of the source, known to agree, which is nearest to today's.

    Two texts are known to have agreed with the page: the one that it was checked against, and the
    one that its source had when that was checked against the page. So a page does not grow old
    because others follow it. Of two that are as near, the one that was recorded last is taken, as
    far as one can tell.
    """
    tag, concept = key
    now = fingerprints[source, concept]
    record = glossary.pages[key].checked[source]
    other = glossary.pages[source, concept].checked.get(tag)
    known = [record.source]
    if other and other.own:
        # Whoever checked the page as it is now has checked it last.
        known.insert(1 if record.own == fingerprints[key] else 0, other.own)
    changes = [_compared(source, base, now) for base in known]
    return min(changes, key=lambda change: change.changed)


def _compared(source: str, base: Fingerprint, now: Fingerprint) -> Change:
    blocks = SequenceMatcher(None, base, now, autojunk=False).get_opcodes()
    counts = [(kind, max(i2 - i1, j2 - j1)) for kind, i1, i2, j1, j2 in blocks]
    return Change(
        source=source,
        base=base,
        now=now,
        changed=sum(count for kind, count in counts if kind != "equal"),
        parts=sum(count for _, count in counts),
    )
