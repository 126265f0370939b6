"""A page's file as units that can be translated, each with its place in the file's text."""

from collections.abc import Callable, Iterator

from msgspec import Struct

OPTIONAL = frozenset({"preferred.forms", "admitted", "deprecated"})
"""Fields that one language's page may rightly lack."""


class Unit(Struct, frozen=True, kw_only=True):
    """A field, a heading or a block: its text, and how a text is written in its place.

    `key` is unique in the page and says where the unit is: `definition`, `#example/heading`,
    `#example/2`, `#example` for all blocks of a section at once. Units of one `kind` may stand for
    one another in two languages. `start` and `end` delimit the place in the file's text, `line` is
    its line there. What is not `translatable` belongs to the page's structure.
    """

    key: str
    kind: str
    text: str
    start: int
    end: int
    line: int
    write: Callable[[str], str] = str
    translatable: bool = True


class Section(Struct, frozen=True, kw_only=True):
    """A section with its level-2 heading; the first has neither heading nor id.

    `whole` has all blocks as one unit, empty where there are none. `start` and `end` delimit the
    section with its heading.
    """

    id: str
    start: int
    end: int
    heading: Unit | None
    blocks: tuple[Unit, ...]
    whole: Unit


class PageUnits(Struct, frozen=True, kw_only=True):
    """A page's file: its text, the units of its front matter by key, and its sections in order.

    Sections that each language has for itself are left out; `own` are their places in the text.

    `lines` are the places of whole fields by name, from the first line to the end of the last; a
    field within another is there if it can be taken out.
    """

    text: str
    fields: dict[str, Unit]
    sections: tuple[Section, ...]
    lines: dict[str, tuple[int, int]]
    own: tuple[tuple[int, int], ...] = ()

    def section(self, identifier: str) -> Section | None:
        """Return the section with an id, the empty one for what is before the first."""
        return next((each for each in self.sections if each.id == identifier), None)

    def units(self) -> Iterator[Unit]:
        """Yield all units; those of a section's blocks overlap with that of the whole section."""
        yield from self.fields.values()
        for section in self.sections:
            if section.heading:
                yield section.heading
            yield section.whole
            yield from section.blocks
