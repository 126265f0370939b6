"""A drawn picture -> an SVG file of its own, with its colours, for slides and worksheets."""

from html import escape
from math import ceil

from kurslex.model.locale import Locale
from kurslex.model.look import INK, NEUTRAL, PAPER, Look
from kurslex.pictures.canvas import LINE, SIZE, WIDTH
from kurslex.pictures.draw_picture import DrawnPicture
from kurslex.pictures.pen import Panel
from kurslex.pictures.text_width import wrapped

_EDGE = 16
_BETWEEN = 32
_MOST_ACROSS = 3
_SOFT = ("#4e585a", "#a9b4b6")
_LINES = ("#6b7779", "#87949a")
_GRID = ("#d3dbda", "#354144")
_WHITE = "#ffffff"
_FONTS = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif"
_SHAPES = (
    "*{fill:none}text{stroke:none;text-anchor:middle}"
    "[text-anchor=start]{text-anchor:start}[text-anchor=end]{text-anchor:end}"
    ".k{font-weight:600}.m{stroke-dasharray:6 4}.o{stroke-dasharray:2 4}.p{display:none}"
    ".e,.g{stroke-width:1}.w{stroke-width:4px;paint-order:stroke;stroke-linejoin:round}"
)
_PAPER = (
    "@media print{.a,.b{fill:none}.p{display:inline;stroke:#999;stroke-dasharray:1 5}"
    "text{stroke:#fff;stroke-width:4px;paint-order:stroke}}"
)


def standalone(drawn: DrawnPicture, locale: Locale, look: Look, *, credit: str) -> str:
    """Return the file: panels side by side, the caption below them, and who made it."""
    across = min(len(drawn.panels), _MOST_ACROSS)
    width = max(across * (WIDTH + _BETWEEN) - _BETWEEN, 1) + 2 * _EDGE
    parts: list[str] = []
    top = float(_EDGE)
    for first in range(0, len(drawn.panels), across):
        row = drawn.panels[first : first + across]
        heads = [_head(panel) for panel in row]
        head = max(map(len, heads)) * LINE + (6 if any(heads) else 0)
        for at, (panel, lines) in enumerate(zip(row, heads, strict=True)):
            x = _EDGE + at * (WIDTH + _BETWEEN)
            if locale.direction == "rtl":
                x = width - x - WIDTH
            edge = x + (WIDTH if locale.direction == "rtl" else 0)
            for place, (text, kind) in enumerate(lines):
                y = top + place * LINE + SIZE
                parts.append(_text(text, edge, y, kind))
            parts.append(f'<g transform="translate({x} {top + head:g})">{panel.shapes}</g>')
        top += head + max(panel.height for panel in row) + _EDGE
    edge = width - _EDGE if locale.direction == "rtl" else _EDGE
    for line in wrapped(drawn.caption, width - 2 * _EDGE, SIZE):
        parts.append(_text(line, edge, top + SIZE, ""))
        top += LINE
    parts.append(_text(credit, edge, top + SIZE + 4, "t"))
    height = ceil(top + LINE + 4 + _EDGE / 2)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" lang="{locale.tag}" direction="{locale.direction}" role="img" '
        f'font-family="{_FONTS}" font-size="{SIZE}" stroke-width="2">'
        f"<title>{_plain(drawn.title)}</title><desc>{_plain(drawn.described)}</desc>"
        f"<style>{_style(look)}</style>"
        f'<rect width="{width}" height="{height}" class="paper"/>{"".join(parts)}</svg>\n'
    )


def panel_svg(panel: Panel, locale: Locale, look: Look) -> str:
    """Return one panel as a file of its own on white paper, without what stands over it."""
    style = f"{_SHAPES}{_colours(look, 0)}".replace(PAPER[0], _WHITE)
    height = ceil(panel.height)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}" direction="{locale.direction}" font-family="{_FONTS}" '
        f'font-size="{SIZE}" stroke-width="2"><style>{style}</style>'
        f'<rect width="{WIDTH}" height="{height}" class="paper"/>{panel.shapes}</svg>\n'
    )


def _head(panel: Panel) -> list[tuple[str, str]]:
    """Return the lines that stand over a panel, each with its class."""
    heads = [("k", panel.title), ("t", panel.note)]
    return [
        (line, kind)
        for kind, text in heads
        if text
        for line in wrapped(text, WIDTH, SIZE, bold=kind == "k")
    ]


def _text(words: str, x: float, y: float, kind: str) -> str:
    named = f' class="{kind}"' if kind else ""
    return f'<text x="{x:g}" y="{y:g}" text-anchor="start"{named}>{_plain(words)}</text>'


def _style(look: Look) -> str:
    light, dark = (_colours(look, at) for at in range(2))
    return f"{_SHAPES}{light}@media (prefers-color-scheme:dark){{{dark}}}{_PAPER}"


def _colours(look: Look, at: int) -> str:
    one, other = look.sides or NEUTRAL
    return (
        f".paper{{fill:{PAPER[at]}}}text,.h,.f{{fill:{INK[at]}}}.w{{stroke:{PAPER[at]}}}.t{{fill:{_SOFT[at]}}}"
        f".s,.m{{stroke:{INK[at]}}}.n,.o,.e{{stroke:{_LINES[at]}}}.g{{stroke:{_GRID[at]}}}"
        f".a{{fill:{one.areas[at]};stroke:{one.lines[at]}}}.c{{stroke:{one.lines[at]}}}"
        f".b{{fill:{other.areas[at]};stroke:{other.lines[at]}}}.d{{stroke:{other.lines[at]}}}"
    )


def _plain(text: str) -> str:
    return escape(text, quote=False)
