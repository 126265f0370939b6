"""What a calculator shows in a language <-> text, as a task of a build keeps it."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

import msgspec

from kurslex.site.trusted import Drawing, ElementId, drawing, element_id

if TYPE_CHECKING:  # a build after a change mostly reads none
    from kurslex.site.parts.calculator_views import FormView


def form_text(form: "FormView") -> str:
    """Return what a calculator shows as a text, from which `form_from_text` reads the same."""
    return msgspec.json.encode(form, enc_hook=str).decode()


def form_from_text(text: str | bytes) -> "FormView":
    """Return what a text of `form_text` says; a drawing in it is checked as if it were new."""
    from kurslex.site.parts.calculator_views import FormView  # noqa: PLC0415

    return msgspec.json.decode(text, type=FormView, dec_hook=_read)


def _read(kind: type, text: str) -> object:
    return _READERS[kind](text)


_READERS: Mapping[type, Callable[[str], object]] = {
    Drawing: drawing,
    ElementId: element_id,
    Fraction: Fraction,
}
