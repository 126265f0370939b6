"""The few shapes of which pictures are made. The counterpart of calculator-pictures.js.

Every value is placed by `scale`, which rounds once, to a whole hundredth; from there on there are
whole numbers only. Across they are hundredths of a percent of the picture's width, and down of an
em: so that a picture is as wide as its page lets it be, and its texts keep their size.
"""

from collections.abc import Callable
from fractions import Fraction

from kurslex.calculators.lang.operators import round_to
from kurslex.calculators.numbers import PLAIN, format_number
from kurslex.model.locale import NumberSymbols

FULL = 10000
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def scale(low: Fraction, high: Fraction, start: int, end: int) -> Callable[[Fraction], int]:
    """Return what places values between two others; where these are equal, in the middle."""

    def place(value: Fraction) -> int:
        if low == high:
            return (start + end) >> 1
        return start + int(round_to((value - low) * (end - start) / (high - low), Fraction(1)))

    return place


def short(value: Fraction, decimals: int, most: int, symbols: NumberSymbols) -> str:
    """Return a number of `most` digits at the utmost: without decimals, or else as 1,23·10⁹."""
    digits = len(str(int(abs(value))))
    if digits <= most:
        shown = decimals if digits + decimals <= most else 0
        return format_number(value, decimals=shown, symbols=symbols)
    mantissa = format_number(value / 10 ** (digits - 1), decimals=2, symbols=symbols)
    return f"{mantissa}·10{str(digits - 1).translate(_SUPERSCRIPTS)}"


def hundredths(number: int) -> str:
    """Return a whole number of hundredths as decimal text."""
    return format_number(Fraction(number, 100), decimals=2, symbols=PLAIN)


def escaped(text: str) -> str:
    """Return text fit to be between two tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


def fill(identifier: str, part: int) -> str:
    """Return the attribute that fills a shape with the pattern of a part."""
    return f'fill="url(#{identifier}-{part})"'


def rect(x: int, y: int, width: int, height: int, filled: str) -> str:
    """Return a rectangle."""
    return (
        f'<rect x="{hundredths(x)}%" y="{hundredths(y)}em" width="{hundredths(width)}%" '
        f'height="{hundredths(height)}em" {filled}/>'
    )


def line(x: int, y: int, to_x: int, to_y: int, kind: str) -> str:
    """Return a straight line of a kind: `axis`, `level`, `guide`, `mark`."""
    return (
        f'<line x1="{hundredths(x)}%" y1="{hundredths(y)}em" x2="{hundredths(to_x)}%" '
        f'y2="{hundredths(to_y)}em" class="{kind}"/>'
    )


def dot(x: int, y: int, kind: str) -> str:
    """Return a point of a kind: `full` or `ring`."""
    return f'<circle cx="{hundredths(x)}%" cy="{hundredths(y)}em" r=".4em" class="{kind}"/>'


def text(x: int, y: int, anchor: str, words: str, kind: str = "", *, dx: str = "0") -> str:
    """Return a text that starts, ends or has its middle at a place, moved by `dx`."""
    return (
        f'<text x="{hundredths(x)}%" y="{hundredths(y)}em" dx="{dx}" text-anchor="{anchor}" '
        f'class="{kind}">{escaped(words)}</text>'
    )


def curves(y: int, height: int, paths: list[str], fixed: str = "") -> str:
    """Return paths of whole hundredths, stretched to the width; the first is `curve-0`.

    Below them is one that never moves, if there is one.
    """
    named = {"fixed": fixed} if fixed else {}
    named |= {f"curve-{at}": path for at, path in enumerate(paths)}
    drawn = "".join(
        f'<path d="M{path}" class="{kind}" vector-effect="non-scaling-stroke"/>'
        for kind, path in named.items()
    )
    return (
        f'<svg y="{hundredths(y)}em" width="100%" height="{hundredths(height)}em" '
        f'viewBox="0 {y} {FULL} {height}" preserveAspectRatio="none">{drawn}</svg>'
    )


def picture(kind: str, identifier: str, height: int, shapes: str, keys: str) -> str:
    """Return a picture and the list of its keys, if any, which is text of the page."""
    listed = f"<ul>{keys}</ul>" if keys else ""
    return (
        f'<svg class="{kind}" role="img" aria-labelledby="{identifier}-caption" width="100%" '
        f'height="{hundredths(height)}em">{shapes}</svg>{listed}'
    )


def key(shape: str, *said: tuple[str, str]) -> str:
    """Return one key: a shape as in the picture, what it stands for, and how much that is.

    Each thing said of it is a label and an amount, which may be empty.
    """
    lines = (
        f"<span>{escaped(label)}{f' <b>{escaped(amount)}</b>' if amount else ''}</span>"
        for label, amount in said
    )
    return f'<li><svg aria-hidden="true">{shape}</svg>{"".join(lines)}</li>'


def key_rect(identifier: str, part: int) -> str:
    """Return the shape of a key for a part."""
    return rect(500, 10, 9000, 80, fill(identifier, part))


def key_line(kind: str) -> str:
    """Return the shape of a key for a line."""
    return line(0, 50, FULL, 50, kind)


def key_dot(kind: str) -> str:
    """Return the shape of a key for a point."""
    return dot(5000, 50, kind)
