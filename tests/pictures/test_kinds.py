"""Each kind draws its golden picture, and a file with faults is refused with all of them."""

from itertools import pairwise
from pathlib import Path
from statistics import stdev
from xml.etree import ElementTree

import pytest

from kurslex.model.locale import NumberSymbols
from kurslex.model.page_picture import PagePicture
from kurslex.pictures.paths import Path as PricePath
from kurslex.pictures.paths import prices
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


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        (
            "kind: curves\npanels:\n  - across: {from: 0, to: 1}\n    up: {from: 1, to: 1}\n",
            "an axis ends where it begins",
        ),
        (
            "kind: curves\npanels:\n  - across: {from: 0, to: 1}\n    up: {from: 0, to: 1}\n"
            "    curves:\n      - {points: [[0, 2]]}\n",
            "is outside the axes",
        ),
        (
            "kind: ladder\nbuyers: b\nsellers: s\npanels:\n"
            "  - asks: [{price: 1, quantity: 2}]\n    bids: [{price: 1, quantity: 2}]\n",
            "somebody bids as much as another asks",
        ),
        (
            "kind: ladder\nbuyers: b\nsellers: s\npanels:\n"
            "  - asks: [{price: 1, quantity: 2, filled: 3}]\n",
            "more is executed than is there",
        ),
        (
            "kind: timeline\npanels:\n  - from: 0\n    to: 1\n    ticks: [{at: 2}]\n",
            "before or after the time that is shown",
        ),
        (
            "kind: paths\npanels:\n  - up: {from: 0, to: 1}\n"
            "    paths: [{seed: 1, steps: 3, start: 5, deviation: 1}]\n",
            "a path leaves its axis",
        ),
        (
            "kind: paths\npanels:\n  - up: {from: 0, to: 9}\n"
            "    paths: [{seed: 0, steps: 3, start: 5, deviation: 1}]\n",
            "must be a whole number",
        ),
        ("kind: bars\npanels:\n  - bars: [{says: a, value: 1 / 0}]\n", "divides by zero"),
        ("kind: bars\nfigures: {a b: 1}\n", "'a b' in field 'figures'"),
    ],
)
def test_what_a_kind_cannot_draw_is_named(source: str, fault: str) -> None:
    assert any(fault in each.message for each in read(source).problems), read(source).problems


@pytest.mark.parametrize("deviation", [1.0, 5.0])
def test_a_path_has_the_deviation_that_it_names(deviation: float) -> None:
    path = PricePath(
        says="", kind="s", seed=7, steps=60, start=100, deviation=deviation, towards=None, pull=0
    )
    found = prices(path)
    returns = [after / before - 1 for before, after in pairwise(found)]
    assert stdev(returns) * 100 == pytest.approx(deviation)
    assert found == prices(path)
