"""The table `look` of `docs/concepts.yml` -> the colours of the two sides, and the mark."""

import re
from collections.abc import Iterator

from kurslex.bounds.contents import LONGEST_PATH
from kurslex.model.look import FOR_EDGES, FOR_WORDS, INK, PAPER, SCHEMES, TINT, Look, Side, contrast
from kurslex.problem import Problem
from kurslex.project.yaml.typed_fields import Fields

_COLOUR = re.compile("#[0-9a-f]{6}")
_PATH = re.compile(r"[Mm][MmLlHhVvCcSsQqTtAaZz0-9 ,.-]*")
_TWO = 2


def read_look(fields: Fields, path: str, problems: list[Problem]) -> Look:
    """Return what a project declares of its look; what is wrong is added to `problems`."""
    table = fields.table("look", "the look")
    if table is None:
        return Look()

    def refuse(line: int, message: str, hint: str) -> None:
        problems.append(
            Problem(path=path, line=line, message=message, check="malformed-field", hint=hint)
        )

    mark = table.texts("mark")
    line = table.line_of("mark")
    if mark and len(mark) != _TWO:
        message = f"field 'mark' has {len(mark)} lines, and a mark has two"
        refuse(line, message, 'write one for each side: ["M4 8h24", "M4 24h24"]')
        mark = ()
    for each in mark:
        if not _PATH.fullmatch(each) or len(each) > LONGEST_PATH:
            message = f"the line '{each[:40]}' of the mark is no path"
            form = "write the data of an SVG path on 32 by 32 units"
            hint = f"{form}, at most {LONGEST_PATH} characters"
            refuse(line, message, hint)
            mark = ()
    sides = table.table("sides", "the sides")
    look = Look(sides=_sides(sides, path, problems) if sides else (), mark=mark)
    table.finish()
    return look


def _sides(table: Fields, path: str, problems: list[Problem]) -> tuple[Side, ...]:
    before = len(problems)
    table.ids("sides", table.names())
    found = []
    for name in table.names():
        fields = table.table(name, f"the side '{name}'")
        if fields is None:
            continue
        pairs = [fields.texts(scheme, required=True) for scheme in SCHEMES]
        fields.finish()
        for message, hint in _faults(name, pairs):
            line = table.line_of(name)
            problems.append(
                Problem(path=path, line=line, message=message, check="malformed-field", hint=hint)
            )
        if len(problems) == before:
            (lines, areas), (dark_lines, dark_areas) = pairs
            found.append(Side(id=name, lines=(lines, dark_lines), areas=(areas, dark_areas)))
    if len(table.names()) != _TWO:
        problems.append(
            Problem(
                path=path,
                line=table.line,
                message=f"field 'sides' has {len(table.names())} sides, and a glossary has two",
                check="malformed-field",
                hint="name two, the one that acts first, or leave the field out",
            )
        )
    return tuple(found) if len(problems) == before else ()


def _faults(name: str, pairs: list[tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the colours of a side, and the hint."""
    for at, (scheme, colours) in enumerate(zip(SCHEMES, pairs, strict=True)):
        if not colours:
            continue  # named as missing, or as no list
        if len(colours) != _TWO or not all(map(_COLOUR.fullmatch, colours)):
            message = f"field '{scheme}' of the side '{name}' must be two colours"
            yield message, 'write that of words and lines, and of areas: ["#0b5666", "#c9e1e5"]'
            continue
        lines, areas = colours
        darker = "darker" if scheme == "light" else "lighter"
        for ground, what in ((PAPER[at], "pages"), (TINT[at], "boxes")):
            if contrast(lines, ground) < FOR_WORDS:
                yield (
                    f"{lines} of the side '{name}' has a contrast of {contrast(lines, ground):.1f} "
                    f"to 1 with {scheme} {what} ({ground})",
                    f"words need {FOR_WORDS} to 1: take a {darker} colour",
                )
                break
        if contrast(INK[at], areas) < FOR_WORDS:
            yield (
                f"words in ink ({INK[at]}) have a contrast of {contrast(INK[at], areas):.1f} to 1 "
                f"with the areas {areas} of the side '{name}'",
                f"they need {FOR_WORDS} to 1: take a {'lighter' if at == 0 else 'darker'} colour",
            )
        elif contrast(lines, areas) < FOR_EDGES:
            yield (
                f"the lines {lines} of the side '{name}' have a contrast of "
                f"{contrast(lines, areas):.1f} to 1 with its areas {areas}",
                f"edges need {FOR_EDGES:.0f} to 1: take colours that are further apart",
            )
