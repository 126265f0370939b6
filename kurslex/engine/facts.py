"""What can be read of a snapshot, by the way that leads there."""

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from kurslex.utils.digests import digest, quick_digest
from kurslex.utils.lazy_mapping import LazyMapping

if TYPE_CHECKING:  # a check reads records, and loads nothing that makes pages
    from kurslex.engine.snapshot import Snapshot
    from kurslex.model.glossary import Glossary

Step = str | tuple[str, ...]
Way = tuple[Step, ...]

_ABSENT = "absent"
# The way to a page has four steps: the context, one of its glossaries, "pages", and the page's key.
_PAGE = 4
# What of a context follows from all but the running text of its pages; beside it, how concepts hang
# together, which is in the snapshot itself. A test shows it of each.
OF_STRUCTURE = frozenset(
    {
        *("glossary", "finished", "crosslinks", "steps", "nearby", "in_theme", "shown_by"),
        *("beside", "above", "wordings", "practice", "free_links"),
    }
)
_MADE = frozenset({"assets", "forms"})
"""What of a context an earlier stage has made."""
# Of a glossary, what has a digest of its own.
_TOLD_APART = frozenset({"pages", "calculators", "concepts", "published"})
RELATED = "related"
STRUCTURE: Way = ("structure",)
"""Stands for all but the running text of all pages, as if that were a page."""


class Kind(StrEnum):
    """What was asked: a value, whether a mapping has a key, or which keys it has, in order."""

    VALUE = "value"
    PRESENCE = "presence"
    KEYS = "keys"


class Fact(NamedTuple):
    """Something that can be read of a snapshot: names of attributes and keys lead there.

    A tuple, because a site has a hundred thousand, and tuples are made and compared at once.
    """

    kind: Kind
    way: Way

    @property
    def is_made(self) -> bool:
        """Whether an earlier stage of the build has made what is read."""
        way = self.way
        return way[0] != RELATED and (way[0] != "context" or way[1] in _MADE)

    @property
    def origin(self) -> Way | None:
        """The way to the page of which this is a part, or `STRUCTURE` where it follows from that.

        None is for anything else.
        """
        way = self.way
        if len(way) > _PAGE and way[2] == "pages":
            return way[:_PAGE]
        is_of_structure = way[0] == RELATED or (way[0] == "context" and way[1] in OF_STRUCTURE)
        return STRUCTURE if is_of_structure else None


class Facts:
    """The digests of facts of one snapshot; who asks for one keeps it, as a table of facts does."""

    def __init__(
        self, snapshot: "Snapshot", values: dict[int, tuple[object, str]] | None = None
    ) -> None:
        self.snapshot = snapshot
        self._values = {} if values is None else values  # by identity, so each has to stay
        self._places: dict[Way, Any] = {}

    def later(self, snapshot: "Snapshot") -> "Facts":
        """Return the facts of a snapshot to which a stage has added what it made."""
        return Facts(snapshot, self._values)

    def __getitem__(self, fact: Fact) -> str:
        """Return the digest of what a fact is today, or a word where there is no such thing."""
        if fact.kind is Kind.KEYS:
            here = self._place(fact.way)
            return _ABSENT if here is None else digest(tuple(here))
        *way, last = fact.way
        here = self._place(tuple(way))
        if here is None:
            return _ABSENT
        if fact.kind is Kind.PRESENCE:
            return str(last in here)
        if not isinstance(here, Mapping):
            return digest(getattr(here, str(last)))
        if last not in here:
            return _ABSENT
        return here.digest(last) if isinstance(here, LazyMapping) else self._digest(here[last])

    def origins(self) -> dict[Way, str]:
        """Return the digest of each page's text, by the way to the page, and that of `STRUCTURE`.

        A text that is in no file has none.
        """
        context = self.snapshot.context
        glossaries = {"glossary": context.glossary, "finished": context.finished}
        found: dict[Way, str] = {
            ("context", name, "pages", key): page.source
            for name, glossary in glossaries.items()
            for key, page in glossary.pages.items()
            if page.source
        }
        structure = _structure(context.glossary)
        return {**found, STRUCTURE: structure} if structure else found

    def _place(self, way: Way) -> Any:
        """Return what is where a way leads, None where there is nothing: many facts go on there."""
        if not way:
            return self.snapshot
        if way not in self._places:
            here, step = self._place(way[:-1]), way[-1]
            self._places[way] = (
                here.get(step) if isinstance(here, Mapping) else getattr(here, str(step), None)
            )
        return self._places[way]

    def _digest(self, value: object) -> str:
        """Return the digest of a value in a mapping; both glossaries have mostly the same ones."""
        known = self._values.get(id(value))
        if known is None:
            known = self._values[id(value)] = (value, digest(value))
        return known[1]


def _structure(glossary: "Glossary") -> str:
    """Return what tells a glossary from others but for running text, empty where it is unknown."""
    pages = [page.structure for page in glossary.pages.values() if page.source]
    if len(pages) < len(glossary.pages) or not all(pages):
        return ""
    names = (each.name for each in fields(glossary) if each.name not in _TOLD_APART)
    others = [getattr(glossary, name) for name in names]
    many = quick_digest([glossary.concepts, glossary.published])
    calculators = [(name, each.path, each.source) for name, each in glossary.calculators.items()]
    return digest([" ".join(pages), calculators, many, others])
