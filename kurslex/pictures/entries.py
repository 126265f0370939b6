"""What all kinds of pictures read in the same way from a file: numbers, names, lines and sides."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct, field

from kurslex.calculators.run.inline_expression import InlineError, InlineValue, inline_value
from kurslex.calculators.run.work import Work
from kurslex.project.yaml.typed_fields import Fields

LINES = ("solid", "dashed", "dotted")
"""What a line can be: what is handed over, the money for it, and what is absent."""

_NOTHING = InlineValue(Fraction(0), 0)


class Entries(Struct):
    """Reads the fields of tables; what a file names on the way is collected.

    `sides` are the names of the two sides, the one that acts first. `messages` are the ends of the
    names of the picture's messages, `concepts` those that it shows, each with its line;
    `figures` are values that these messages may say.
    """

    sides: tuple[str, str]
    messages: dict[str, int] = field(default_factory=dict)
    concepts: dict[str, int] = field(default_factory=dict)
    figures: dict[str, InlineValue] = field(default_factory=dict)
    work: Work = field(default_factory=Work)

    def message(self, fields: Fields, name: str, *, required: bool = False) -> str:
        """Return the end of a message's name, empty where a field is not there."""
        written = fields.text(name, required=required)
        found = fields.ids(name, [written] if written else [])
        for each in found:
            self.messages.setdefault(each, fields.line_of(name))
        return found[0] if found else ""

    def concept(self, fields: Fields) -> str:
        """Return the id of the concept that something is, if it is one."""
        found = fields.text("concept")
        if found:
            self.concepts.setdefault(found, fields.line_of("concept"))
        return found

    def choice(self, fields: Fields, name: str, known: Sequence[str], default: str = "") -> str:
        """Return one of the words that a field may have."""
        found = fields.text(name) or default
        if found and found not in known:
            fields.refuse(name, f"'{found}' in field '{name}' is not known", _one_of(known))
            return default
        return found

    def side(self, fields: Fields) -> str:
        """Return the class of a shape: `a` for the side that acts, `b` for the other, else `n`."""
        found = self.choice(fields, "side", self.sides)
        return "ab"[self.sides.index(found)] if found in self.sides else "n"

    def value(self, fields: Fields, name: str, default: str = "") -> InlineValue:
        """Return a number that is written as one, or as an expression: `(70 - 50) * 100`."""
        return self._value(fields, name, fields.text(name, required=not default) or default)

    def values(self, fields: Fields, name: str) -> tuple[InlineValue, ...]:
        """Return a list of such numbers."""
        return tuple(self._value(fields, name, each) for each in fields.texts(name, required=True))

    def number(self, fields: Fields, name: str, text: str) -> InlineValue:
        """Return such a number of a text that a field has somewhere."""
        return self._value(fields, name, text)

    def whole(self, fields: Fields, name: str, least: int, most: int, default: int) -> int:
        """Return a whole number within bounds."""
        value = self.value(fields, name, str(default)).value
        if value.denominator == 1 and least <= value <= most:
            return int(value)
        fields.refuse(name, f"field '{name}' must be a whole number", f"from {least} to {most}")
        return default

    def _value(self, fields: Fields, name: str, text: str) -> InlineValue:
        if not text:
            return _NOTHING
        try:
            return inline_value(text, self.work)
        except InlineError as error:
            hint = error.hint or "write a number with a decimal point, or an expression"
            fields.refuse(name, f"'{text}' in field '{name}' {error}", hint)
            return _NOTHING


def _one_of(known: Sequence[str]) -> str:
    return f"write one of {', '.join(known)}"
