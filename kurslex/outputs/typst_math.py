"""The MathML of our formulas -> Typst's math. Texts are in quotation marks: none is code."""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping, Sequence

_SIGNS: Mapping[str, str] = {
    "\u00d7": "times",
    "\u2212": "minus",
    "\u2211": "sum",
    ";": 'class("punctuation", ";")',
    **{sign: sign for sign in "=+/()|<>\u2260\u2264\u2265\u230a\u230b"},
}

_LONG = 45
"""So many characters have room in the narrowest column, whatever they are."""


def typst_formula(formula: str, text: str) -> tuple[str, str, bool]:
    """Return what formula.typ sets: the math, the same as text, and whether it may find no room.

    Raises as `typst_math` does.
    """
    return typst_math(formula), text, len(text) > _LONG


def typst_math(formula: str) -> str:
    """Return a `<math>` element as Typst writes it; raises `ValueError` for other elements."""
    return _written(ET.fromstring(formula))


def _written(element: ET.Element) -> str:
    writer = _WRITERS.get(element.tag)
    if writer is None:
        raise ValueError(f"no Typst is known for <{element.tag}>")
    return writer(element)


def _parts(element: ET.Element) -> list[str]:
    return [_written(each) for each in element]


def _row(element: ET.Element) -> str:
    match list(element):
        case [ET.Element(tag="mo", text="{"), ET.Element(tag="mtable") as table]:
            rows = (" & ".join(_parts(each)) for each in table)
            return f"cases({', '.join(rows)})"
        case _:
            return " ".join(_parts(element))


def _quoted(element: ET.Element) -> str:
    text = (element.text or "").replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'


def _letters(element: ET.Element) -> str:
    text = element.text or ""
    return text if len(text) == 1 and text.isascii() and text.isalpha() else _quoted(element)


def _sign(element: ET.Element) -> str:
    return _SIGNS.get(element.text or "") or _quoted(element)


def _attached(*places: str) -> Callable[[ET.Element], str]:
    def write(element: ET.Element) -> str:
        base, *others = _parts(element)
        core = base if places == ("t",) else f"limits({base})"
        named = (f"{place}: {each}" for place, each in zip(places, others, strict=True))
        return f"attach({core}, {', '.join(named)})"

    return write


def _call(name: str) -> Callable[[ET.Element], str]:
    def write(element: ET.Element) -> str:
        return f"{name}({', '.join(_parts(element))})"

    return write


def _lines(element: ET.Element) -> str:
    rows: Sequence[str] = [" ".join(_parts(row)) for row in element]
    return f"mat(delim: #none, {'; '.join(rows)})"


_WRITERS: Mapping[str, Callable[[ET.Element], str]] = {
    "math": _row,
    "mrow": _row,
    "mtd": _row,
    "mtr": _row,
    "mi": _letters,
    "mn": _quoted,
    "mo": _sign,
    "mtext": _quoted,
    "mspace": lambda element: "med",
    "mfrac": _call("frac"),
    "msqrt": _call("sqrt"),
    "msup": _attached("t"),
    "munder": _attached("b"),
    "munderover": _attached("b", "t"),
    "mtable": _lines,
}
