r"""The MathML of our formulas -> LaTeX with amsmath, for teachers who write worksheets with it.

Words are in `\text{…}`, and every character of them that LaTeX would read as a command is escaped:
a word is never code.
"""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping

from kurslex.utils.latex_escapes import LATEX_ESCAPES

_SIGNS: Mapping[str, str] = {
    "\u00d7": r"\times",
    "\u2212": "-",
    "\u2211": r"\sum",
    "\u2260": r"\neq",
    "\u2264": r"\leq",
    "\u2265": r"\geq",
    "\u230a": r"\left\lfloor",
    "\u230b": r"\right\rfloor",
    "(": r"\left(",
    ")": r"\right)",
    **{sign: sign for sign in "=+/<>;:"},
}
_BARS: Mapping[str | None, str] = {"prefix": r"\left|", "postfix": r"\right|", None: "|"}
_ESCAPED: Mapping[str, str] = {
    **LATEX_ESCAPES,
    "\u00a0": "~",
    "\u2212": "$-$",
}

_BREAK = r" \\ "


def latex(formula: str) -> str:
    """Return a `<math>` element as LaTeX; raises `ValueError` for other elements than ours."""
    return _written(ET.fromstring(formula))


def _written(element: ET.Element) -> str:
    writer = _WRITERS.get(element.tag)
    if writer is None:
        raise ValueError(f"no LaTeX is known for <{element.tag}>")
    return writer(element)


def _parts(element: ET.Element) -> list[str]:
    return [_written(each) for each in element]


def _row(element: ET.Element) -> str:
    match list(element):
        case [ET.Element(tag="mo", text="{"), ET.Element(tag="mtable") as table]:
            rows = _BREAK.join(" & ".join(_parts(each)) for each in table)
            return rf"\begin{{cases}} {rows} \end{{cases}}"
        case _:
            return " ".join(_parts(element))


def _text(element: ET.Element) -> str:
    text = "".join(_ESCAPED.get(sign, sign) for sign in element.text or "")
    return rf"\text{{{text}}}"


def _letters(element: ET.Element) -> str:
    text = element.text or ""
    return text if len(text) == 1 and text.isascii() and text.isalpha() else _text(element)


def _number(element: ET.Element) -> str:
    """A comma that is no thousands separator would be set with a space after it."""
    text = element.text or ""
    return text if text.isascii() and text.isdecimal() else _text(element)


def _sign(element: ET.Element) -> str:
    """Brackets are as high as what they hold; both are always in one row."""
    if element.text == "|":
        return _BARS[element.get("form")]
    return _SIGNS.get(element.text or "") or _text(element)


def _power(element: ET.Element) -> str:
    base, exponent = _parts(element)
    return f"{{{base}}}^{{{exponent}}}"


def _limits(element: ET.Element) -> str:
    base, *around = _parts(element)
    operator = base if base == _SIGNS["\u2211"] else rf"\mathop{{{base}}}"
    marks = (f"{sign}{{{text}}}" for sign, text in zip("_^", around, strict=False))
    return rf"{operator}\limits{''.join(marks)}"


def _lines(element: ET.Element) -> str:
    rows = _BREAK.join(" ".join(_parts(row)) for row in element)
    return rf"\substack{{{rows}}}"


def _call(name: str) -> Callable[[ET.Element], str]:
    def write(element: ET.Element) -> str:
        return f"\\{name}" + "".join(f"{{{each}}}" for each in _parts(element))

    return write


_WRITERS: Mapping[str, Callable[[ET.Element], str]] = {
    "math": _row,
    "mrow": _row,
    "mtd": _row,
    "mtr": _row,
    "mi": _letters,
    "mn": _number,
    "mo": _sign,
    "mtext": _text,
    "mspace": lambda element: r"\ ",
    "mfrac": _call("frac"),
    "msqrt": _call("sqrt"),
    "msup": _power,
    "munder": _limits,
    "munderover": _limits,
    "mtable": _lines,
}
