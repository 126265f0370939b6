"""Each kind draws its golden picture, and a file with faults is refused with all of them."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from kurslex.model.locale import NumberSymbols
from kurslex.model.page_picture import PagePicture
from kurslex.pictures.pen import Pen
from kurslex.pictures.picture_file import KINDS, Picture, read_picture
from tests.cases import FOLDER

SIDES = ("buy", "sell")
SYMBOLS = NumberSymbols(decimal=",", group=".", minus="−")
GOLDEN = sorted((FOLDER / "page-pictures").glob("*.yml"))


def read(text: str) -> Picture:
    return read_picture(PagePicture(id="p", path="docs/pictures/p.yml", source=text), SIDES)


def drawn(picture: Picture, *, rtl: bool = False) -> str:
    """Return the panels, a shape a line, with the messages' names for words."""
    assert picture.problems == ()
    assert picture.content
    terms = {name: (f"term of {name}", f"../{name}/") for name in picture.concepts}
    pen = Pen(say=lambda name: name, terms=terms, symbols=SYMBOLS, rtl=rtl)
    panels = picture.content.panels(pen)
    assert pen.faults == []
    return "\n".join(
        f"{each.title} | {each.note} | {each.height:g}\n" + each.shapes.replace("><", ">\n<")
        for each in panels
    )


def test_there_is_a_golden_picture_of_each_kind() -> None:
    kinds = {read_kind(file.read_text(encoding="utf-8")) for file in GOLDEN}
    assert kinds == set(KINDS)


def read_kind(text: str) -> str:
    return next(line for line in text.splitlines() if line.startswith("kind:")).split()[1]


@pytest.mark.parametrize("file", GOLDEN, ids=lambda file: file.stem)
def test_it_is_drawn_as_before(file: Path) -> None:
    golden = file.with_suffix(".txt").read_text(encoding="utf-8").rstrip("\n")
    assert drawn(read(file.read_text(encoding="utf-8"))) == golden


@pytest.mark.parametrize("file", GOLDEN, ids=lambda file: file.stem)
def test_shapes_are_whole_xml(file: Path) -> None:
    shapes = drawn(read(file.read_text(encoding="utf-8")), rtl=True)
    lines = [line for line in shapes.splitlines() if line.startswith("<")]
    ElementTree.fromstring(f"<svg>{''.join(lines)}</svg>")


@pytest.mark.parametrize(
    "source", ["", "- a list", "kind: [", "kind: blots", "kind: flow\nkind: flow"]
)
def test_what_is_no_picture_is_refused(source: str) -> None:
    picture = read(source)
    assert picture.problems
    assert picture.content is None


def test_every_fault_of_a_flow_is_named_with_its_line() -> None:
    picture = read(
        "kind: flow\npanels:\n  - boxes:\n      - {name: a, at: [0, 9], side: left}\n"
        "      - {name: b!, at: [x, 0]}\n    flows:\n      - {from: a, to: c, line: wavy}\n"
    )
    found = {(each.line, each.check) for each in picture.problems}
    assert {(4, "malformed-field"), (5, "malformed-field"), (7, "malformed-field")} <= found
    messages = "\n".join(each.message for each in picture.problems)
    for part in ("place on the grid", "'left'", "'b!'", "'x'", "'c'", "'wavy'"):
        assert part in messages


def test_a_flow_mirrors_where_the_language_runs_from_the_right() -> None:
    source = GOLDEN[[file.stem for file in GOLDEN].index("flow")].read_text(encoding="utf-8")
    plain, mirrored = drawn(read(source)), drawn(read(source), rtl=True)
    assert plain != mirrored
    assert 'x="1" y="1"' in plain
    assert 'x="188" y="1"' in mirrored
