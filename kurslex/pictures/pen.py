"""The words and numbers of one language, for whoever draws."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from msgspec import Struct, field

from kurslex.calculators.numbers import format_number
from kurslex.model.locale import NumberSymbols
from kurslex.pictures.canvas import Canvas, Fault, Label


class Panel(Struct, frozen=True, kw_only=True):
    """A drawn panel: what stands over it, how high it is, its shapes, and whether it has links."""

    title: str = ""
    note: str = ""
    height: float
    shapes: str
    links: bool = False


class Pen(Struct, frozen=True, kw_only=True):
    """What a kind draws with; `faults` fills with the texts that find no room.

    `say` formats a message of the picture, by the end of its name. `terms` has the term of each
    concept with its address, which is empty where no link is wanted. `rtl` tells that the language
    runs from the right.
    """

    say: Callable[[str], str]
    terms: Mapping[str, tuple[str, str]]
    symbols: NumberSymbols
    rtl: bool = False
    faults: list[Fault] = field(default_factory=list)

    def canvas(self, *, mirrors: bool = False) -> Canvas:
        """Return an empty panel; where the language runs from the right, a flow mirrors."""
        return Canvas(mirrored=mirrors and self.rtl, faults=self.faults)

    def label(self, name: str) -> Label:
        """Return a message as a label; nothing has an empty one."""
        return Label(self.say(name), source=name) if name else Label("")

    def term(self, concept: str) -> Label:
        """Return a concept's term as a label, with a capital at its beginning."""
        text, address = self.terms.get(concept, (concept, ""))
        return Label(text[:1].upper() + text[1:], concept, True, address)

    def number(self, value: Fraction, decimals: int, *, sign: bool = False) -> str:
        """Return a number as the language writes it; `sign` gives a positive one a `+`."""
        text = format_number(value, decimals=decimals, symbols=self.symbols)
        return f"+{text}" if sign and value > 0 else text

    def panel(self, canvas: Canvas, height: float, *, title: str = "", note: str = "") -> Panel:
        """Return what was drawn; `title` and `note` are messages that stand over it."""
        return Panel(
            title=self.say(title) if title else "",
            note=self.say(note) if note else "",
            height=height,
            shapes="".join(canvas.shapes),
            links=canvas.links,
        )
