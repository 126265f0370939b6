"""What a project declares of its look -> the end of the style sheets, and the mark."""

from typing import NamedTuple

from kurslex.model.look import NEUTRAL, Look
from kurslex.site.trusted import PathData, path_data

DEFAULT_MARK = ("M5 8h22M5 16h22", "M5 24h14")
"""The mark of a project that declares none: lines of a text."""


class Mark(NamedTuple):
    """The mark's paths on 32 by 32 units, by the side that gives the colour."""

    first: PathData
    second: PathData


def look_style(look: Look) -> str:
    """Return the rules that give a project's two sides their colours; none without sides."""
    if not look.sides:
        return ""
    rules = []
    for name, side in zip(("first", "second"), look.sides, strict=True):
        for suffix, colours in (("", side.lines), ("-area", side.areas)):
            rules.append(f"--kx-{name}{suffix}:light-dark({','.join(colours)});")
    return f":root{{{''.join(rules)}}}"


def mark_lines(look: Look) -> Mark:
    """Return the mark that a project declares, or the one of all others."""
    return Mark(*map(path_data, look.mark or DEFAULT_MARK))


def icon(look: Look) -> str:
    """Return the mark as a file of its own, which browsers show beside the title of a page."""
    colours = [side.lines for side in look.sides or NEUTRAL]
    light, dark = (
        "".join(f".{name}{{stroke:{each[at]}}}" for name, each in zip("ab", colours, strict=True))
        for at in range(2)
    )
    paths = "".join(
        f'<path class="{name}" d="{line}"/>'
        for name, line in zip("ab", mark_lines(look), strict=True)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
        f"<style>path{{fill:none;stroke-width:5;stroke-linecap:round}}{light}"
        f"@media (prefers-color-scheme:dark){{{dark}}}</style>{paths}</svg>\n"
    )
