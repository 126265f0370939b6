"""A list that is too long for one page -> pages with a piece of it each, at addresses that stay.

A list has groups, such as letters or themes, each with an address of its own for good. What is too
long of a group goes on at that address with a number after it. The page at which the whole list
was keeps the groups' old anchors, and leads on.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from kurslex.model.glossary import Glossary

_MOST_WHOLE = 100  # concepts of a glossary whose lists stay in one piece

Entry = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Entries that belong together.

    `slug` is their part of the address, `anchor` their old id, `shown` their text for templates,
    which says what language it borrows.
    """

    slug: str
    text: str
    shown: str
    anchor: str
    entries: Sequence[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of a group, counted from 1, that has a page at `location`."""

    group: Group
    part: int
    parts: int
    entries: Sequence[Any]
    location: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pieces:
    """All pieces of a list at `base`, of at most so many entries; `name` is an entry's text."""

    base: str
    groups: Sequence[Group]
    most: int
    name: Callable[[Any], str]

    def __iter__(self) -> Iterator[Piece]:
        """Yield them in order."""
        for group in self.groups:
            yield from self._of(group)

    def range(self, piece: Piece) -> str:
        """Return the first and the last entry of a piece."""
        ends = dict.fromkeys(self.name(piece.entries[at]) for at in (0, -1))
        return " – ".join(ends)

    def navigation(self, here: Piece | None = None) -> dict[str, Any]:
        """Return what leads to all groups and, from a piece, to the others of its group."""
        return {
            "is_start": here is None,
            "groups": [
                {
                    "text": group.shown,
                    "anchor": group.anchor,
                    "count": len(group.entries),
                    "location": f"{self.base}{group.slug}/",
                    "is_here": here is not None and group is here.group,
                }
                for group in self.groups
            ],
            "parts": [
                {
                    "text": self.range(each),
                    "location": each.location,
                    "is_here": each.part == here.part,
                }
                for each in (self._of(here.group) if here and here.parts > 1 else ())
                if here
            ],
        }

    def _of(self, group: Group) -> Iterator[Piece]:
        parts = -(-len(group.entries) // self.most)
        for part in range(1, parts + 1):
            yield Piece(
                group=group,
                part=part,
                parts=parts,
                entries=group.entries[(part - 1) * self.most : part * self.most],
                location=f"{self.base}{group.slug}/" + (f"{part}/" if part > 1 else ""),
            )


def is_long(glossary: Glossary) -> bool:
    """Tell whether the lists of a glossary are cut, in all its languages alike."""
    return len(glossary.concepts) > _MOST_WHOLE


def letter_slug(letter: str) -> str:
    """Return a letter as an address has it, in ASCII for the sake of file systems; "" for none."""
    ascii_letters = (each if each.isascii() else f"u{ord(each):04x}" for each in letter)
    return "".join(ascii_letters) or "other"
