"""A list that is too long for one page -> pages with a piece of it each, at addresses that stay.

A list has groups, such as letters or themes, each with an address of its own for good. What is too
long of a group goes on at that address with a number after it. The page at which the whole list
was keeps the groups' old anchors, and links to the new pages.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from kurslex.model.glossary import Glossary

_MOST_WHOLE = 100  # concepts of a glossary whose lists stay in one piece

Entry = TypeVar("Entry")


class Group(Struct, Generic[Entry], frozen=True, kw_only=True):
    """Entries that belong together.

    `slug` is their part of the address, `anchor` their old id, `shown` their text for templates,
    which says what language it borrows.
    """

    slug: str
    text: str
    shown: str
    anchor: str
    entries: Sequence[Entry]


class Piece(Struct, Generic[Entry], frozen=True, kw_only=True):
    """A part of a group, counted from 1, that has a page at `location`."""

    group: Group[Entry]
    part: int
    parts: int
    entries: Sequence[Entry]
    location: str


class GroupLink(Struct, frozen=True, kw_only=True):
    """What leads to a group, and whether the page is one of its pieces; `parts` are all of them."""

    text: str
    anchor: str
    location: str
    is_here: bool
    parts: Sequence["PartLink"]


class PartLink(Struct, frozen=True, kw_only=True):
    """What leads to another piece of the same group, or to the page itself."""

    text: str
    location: str
    is_here: bool


class Navigation(Struct, frozen=True, kw_only=True):
    """What `pieces.html` is given; `is_start` tells the page of the whole list from a piece."""

    is_start: bool
    groups: Sequence[GroupLink]
    parts: Sequence[PartLink]


class Pieces(Struct, Generic[Entry], frozen=True, kw_only=True):
    """All pieces of a list at `base`, of at most so many entries; `name` is an entry's text."""

    base: str
    groups: Sequence[Group[Entry]]
    most: int
    name: Callable[[Entry], str]

    def __iter__(self) -> Iterator[Piece[Entry]]:
        """Yield them in order."""
        for group in self.groups:
            yield from self._of(group)

    def of(self, slug: str) -> Iterator[Piece[Entry]]:
        """Yield those of a group in order."""
        return (each for group in self.groups if group.slug == slug for each in self._of(group))

    def range(self, piece: Piece[Entry]) -> str:
        """Return the first and the last entry of a piece."""
        ends = dict.fromkeys(self.name(piece.entries[at]) for at in (0, -1))
        return " – ".join(ends)

    def navigation(self, here: Piece[Entry] | None = None) -> Navigation:
        """Return what leads to all groups and, from a piece, to the others of its group.

        From the page of the whole list, each piece is led to by its first and its last entry.
        """
        return Navigation(
            is_start=here is None,
            groups=[
                GroupLink(
                    text=group.shown,
                    anchor=group.anchor,
                    location=f"{self.base}{group.slug}/",
                    is_here=here is not None and group is here.group,
                    parts=() if here else [self._link(each) for each in self._of(group)],
                )
                for group in self.groups
            ],
            parts=[
                self._link(each, here)
                for each in (self._of(here.group) if here and here.parts > 1 else ())
            ],
        )

    def _link(self, piece: Piece[Entry], here: Piece[Entry] | None = None) -> PartLink:
        is_here = here is not None and piece.part == here.part
        return PartLink(text=self.range(piece), location=piece.location, is_here=is_here)

    def _of(self, group: Group[Entry]) -> Iterator[Piece[Entry]]:
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
