"""The pictures with which pages are shared: the mark and a term, drawn in the build.

They are as large as networks need to show them above the text (600 by 315 pixels, Open Graph). A
page's picture has the first words of its definition; what a line more costs is in the README.
"""

import json
from collections.abc import Iterator
from functools import partial
from html import escape
from itertools import pairwise

from msgspec import Struct

from kurslex.model.look import INK, NEUTRAL, PAPER, Look
from kurslex.site.look_style import mark_lines
from kurslex.site.small_assets import ASSETS

WIDTH, HEIGHT = 600, 315

_DRAWN = ASSETS / "drawn"
_FAMILY = "Kurslex Serif"
_REGULAR, _BOLD = 400, 600
_EDGE = 40
_ROOM = WIDTH - 2 * _EDGE
_BAND = 12
_NAME, _NOTE = 20, 24  # pixels of type
_TERM = (68, 56, 46, 36)  # the first in which a term fits in so many lines, or the last
_TERM_LINES = (1, 2, 2, 3)
_MIDDLE = 186  # of the lines of a term
_LEADING = 1.2
_MORE = "…"
_BREAKS = str.maketrans({"\u00ad": None, "\n": " ", "\t": " ", "\u202f": "\u00a0"})


class _Face(Struct, frozen=True):
    """A weight of the typeface, with the widths of its characters in thousandths of the size."""

    weight: int
    widths: dict[str, int]

    def width(self, text: str, size: float) -> float:
        """Return how wide a line is, in pixels."""
        return sum(self.widths[each] for each in text) * size / 1000

    def lines(self, text: str, size: float, most: int, room: float = _ROOM) -> list[str]:
        """Return the text in lines that fit, with an ellipsis where there are more than `most`.

        A word that is wider than the room has ends the text as well.
        """
        lines = [""]
        for piece in _pieces(text):
            if lines[-1] and self.width((lines[-1] + piece).rstrip(), size) > room:
                lines.append("")
            lines[-1] += piece
        lines = [line.rstrip() for line in lines]
        fitting = next(
            (at for at, line in enumerate(lines) if self.width(line, size) > room * 1.001), most
        )
        if len(lines) > min(most, fitting):
            lines = lines[: min(most, fitting + 1)]
            lines[-1] = self._shortened(lines[-1], size, room)
        return lines

    def _shortened(self, line: str, size: float, room: float) -> str:
        while line and self.width(line + _MORE, size) > room:
            line = line[:-1].rstrip(" ,;:–-")
        return line + _MORE


def sharing_picture(look: Look, name: str, term: str, note: str = "", most: int = 2) -> bytes:
    """Return the picture (PNG) of a page: the site's name, a term or title, and a note below it.

    The note has `most` lines. It is left out where the typeface lacks one of its characters; where
    it lacks one of the other words, the mark stands alone.
    """
    name, term, note = (each.translate(_BREAKS) for each in (name, term, note))
    return _drawn(_svg(look, name, term, note, most), WIDTH)


def icon_picture(look: Look, size: int) -> bytes:
    """Return the mark as a picture (PNG) of so many pixels, with room for round cuts around it."""
    mark = _mark(look, 6.4, 6.4, 0.6)
    ground = f'<rect width="32" height="32" fill="{PAPER[0]}"/>'
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
    return _drawn(f"{head}{ground}{mark}</svg>", size)


def _svg(look: Look, name: str, term: str, note: str, most: int) -> str:
    faces = bold, regular = _face(_BOLD), _face(_REGULAR)
    has_all = all(map(bold.widths.__contains__, name + term))
    words = (name, term, note if all(map(regular.widths.__contains__, note)) else "")
    return "".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">',
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER[0]}"/>',
            *_band(look),
            *(_words(look, faces, words, most) if has_all else (_mark(look, 204, 55, 6),)),
            "</svg>",
        )
    )


def _words(
    look: Look, faces: tuple[_Face, _Face], words: tuple[str, str, str], most: int
) -> Iterator[str]:
    """Yield mark and name, and in the middle the term, with a note below it if there is one."""
    (bold, regular), (name, term, note) = faces, words
    yield _mark(look, _EDGE, 28, 1)
    (short,) = bold.lines(name, _NAME, 1, _ROOM - 44)
    yield _line(short, 84, 51, _NAME, weight=_BOLD)
    size, lines = _fitting(bold, term)
    notes = regular.lines(note, _NOTE, most) if note else []
    height = (len(lines) - 1) * size * _LEADING + len(notes) * _NOTE * _LEADING
    y = _MIDDLE + (size * 0.7 - height) / 2
    for line in lines:
        yield _line(line, _EDGE, y, size, weight=_BOLD)
        y += size * _LEADING
    y -= size * _LEADING
    for line in notes:
        y += _NOTE * _LEADING * (1.4 if line is notes[0] else 1)
        yield _line(line, _EDGE, y, _NOTE, weight=_REGULAR)


def _fitting(face: _Face, term: str) -> tuple[float, list[str]]:
    """Return the size and the lines of a term; a word that is too long is made smaller."""
    widest = max((face.width(piece.rstrip(), 1) for piece in _pieces(term)), default=0)
    fitting = partial(face.lines, term)
    for size, most in zip(_TERM, _TERM_LINES, strict=True):
        lines = fitting(size, most + 1)
        if len(lines) <= most and widest * size <= _ROOM:
            return size, lines
    smaller = min(float(_TERM[-1]), _ROOM / widest if widest else _TERM[-1])
    return smaller, fitting(smaller, _TERM_LINES[-1])


def _pieces(text: str) -> Iterator[str]:
    """Yield what stays together on a line: words with the space or hyphen after them."""
    ends = [at + 1 for at, sign in enumerate(text) if sign in " -–/"]
    yield from (text[start:end] for start, end in pairwise([0, *ends, len(text)]) if start < end)


def _line(text: str, x: float, y: float, size: float, *, weight: int) -> str:
    return (
        f'<text x="{x:g}" y="{y:.1f}" font-family="{_FAMILY}" font-size="{size:.2f}"'
        f' font-weight="{weight}" fill="{INK[0]}">{escape(text, quote=False)}</text>'
    )


def _mark(look: Look, x: float, y: float, scale: float) -> str:
    sides = zip(mark_lines(look), look.sides or NEUTRAL, strict=True)
    paths = "".join(f'<path d="{line}" stroke="{side.lines[0]}"/>' for line, side in sides)
    return (
        f'<g transform="translate({x:g} {y:g}) scale({scale:g})" fill="none" stroke-width="5"'
        f' stroke-linecap="round">{paths}</g>'
    )


def _band(look: Look) -> Iterator[str]:
    """Yield the colours of the two sides, along the foot."""
    half = WIDTH / 2
    for at, side in enumerate(look.sides or NEUTRAL):
        yield (
            f'<rect x="{at * half:g}" y="{HEIGHT - _BAND}" width="{half:g}" height="{_BAND}"'
            f' fill="{side.lines[0]}"/>'
        )


def _face(weight: int) -> _Face:
    widths = json.loads((_DRAWN / f"widths-{weight}.json").read_text(encoding="utf-8"))
    return _Face(weight, widths)


def _drawn(svg: str, width: int) -> bytes:
    # Only a build that draws needs the program.
    import resvg_py  # noqa: PLC0415

    cuts = ("latin", "extended") if any(sign >= "Ā" for sign in svg) else ("latin",)
    # The device's own typefaces would make other pictures on other machines.
    fonts = [str(_DRAWN / f"{cut}-{weight}.ttf") for weight in (_REGULAR, _BOLD) for cut in cuts]
    picture = resvg_py.svg_to_bytes(
        svg_string=svg, width=width, skip_system_fonts=True, font_files=fonts, font_family=_FAMILY
    )
    return bytes(picture)
