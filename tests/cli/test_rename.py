"""`kurslex rename`: everything follows, and nothing is written where something is in the way."""

import itertools
import os
import shutil
from pathlib import Path

import pytest

from kurslex.cli import main
from kurslex.project.files import atomic_writing
from tests.support.command import edit, snapshot


def test_all_that_names_a_concept_follows(knots, capsys):
    (knots / "docs/pictures").mkdir()
    picture = knots / "docs/pictures/knots.yml"
    picture.write_text(
        "kind: flow\npanels:\n  - boxes:\n      - {concept: bowline, at: [0, 0]}\n"
        "      - {concept: reef-knot, at: [1, 0]}\n    flows: [{from: bowline, to: reef-knot}]\n",
        encoding="utf-8",
    )
    calculator = knots / "calculators/working_load.py"
    edit(calculator, '"safety"))},\n', '"safety"))},\n    concepts={"kept": "bowline"},\n')
    for tag in ("sv", "fr"):
        edit(
            knots / f"docs/{tag}/reef-knot.md",
            "(bowline.md#example).",
            "(bowline.md#example).\n\n{{ picture knots }}",
        )
        (knots / f"docs/{tag}/messages/pictures.ftl").write_text(
            "pictures-download = Bild\npictures-in-words = Ord\npicture-knots-caption = Knopar.\n"
            "picture-knots-title = Två.\npicture-knots-described = Två knopar.\n",
            encoding="utf-8",
        )
    assert main(["check"]) == 0, capsys.readouterr().out
    assert main(["rename", "bowline", "rescue-knot"]) == 0
    assert capsys.readouterr().out == (
        "removed: docs/sv/bowline.md\n"
        "removed: docs/fr/bowline.md\n"
        "written: 17 files; git diff shows what has changed\n"
        "'bowline' is called 'rescue-knot' now\n"
    )
    assert main(["check", "--strict"]) == 0
    named = [path for path, text in snapshot(knots / "docs").items() if b"bowline" in text]
    assert named == ["concepts.yml"]
    assert "legacy: [abok-1010, bowline]}" in (knots / "docs/concepts.yml").read_text("utf-8")
    assert '"kept": "rescue-knot"' in calculator.read_text(encoding="utf-8")
    assert "{from: rescue-knot, to: reef-knot}" in picture.read_text(encoding="utf-8")


def test_links_of_a_definition_follow(knots, capsys):
    page = knots / "docs/sv/reef-knot.md"
    edit(
        page,
        "definition: En råbandsknop är en platt knop",
        "definition: >-\n  En råbandsknop "
        "är ingen [fast\n  pålstek](bowline.md#example), ingen [pålstek](bowline.md)",
    )
    assert main(["check"]) == 0, capsys.readouterr().out
    assert main(["rename", "bowline", "rescue-knot"]) == 0
    text = page.read_text(encoding="utf-8")
    assert "[fast\n  pålstek](rescue-knot.md#example), ingen [pålstek](rescue-knot.md)" in text
    assert main(["check"]) == 0, capsys.readouterr().out
    assert main(["withdraw", "rescue-knot", "--reason", "sv=Borta.", "--reason", "fr=Parti."]) == 0
    assert "ingen fast\n  pålstek, ingen pålstek" in page.read_text(encoding="utf-8")


def test_a_concept_can_have_its_old_name_again(knots, capsys):
    before = snapshot(knots)
    assert main(["rename", "reef-knot", "square-knot"]) == 0
    assert main(["rename", "square-knot", "reef-knot"]) == 0
    concepts = "docs/concepts.yml"
    after = snapshot(knots)
    assert b"legacy: [square-knot]" in after.pop(concepts)
    before.pop(concepts)
    assert after == before
    capsys.readouterr()


def test_a_dry_run_writes_nothing(knots, capsys):
    before = snapshot(knots)
    assert main(["rename", "sheepshank", "dogshank", "--dry-run"]) == 0
    assert capsys.readouterr().out == (
        "removed: docs/sv/sheepshank.md\n"
        "removed: docs/fr/sheepshank.md\n"
        "written: docs/sv/dogshank.md\n"
        "written: docs/fr/dogshank.md\n"
        "written: docs/concepts.yml\n"
        "'sheepshank' is called 'dogshank' now; nothing was written (--dry-run)\n"
    )
    assert snapshot(knots) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["bowlin", "x"], ["the glossary has no concept 'bowlin'; did you mean 'bowline'?"]),
        (
            ["abok-1010", "Clove Hitch"],
            [
                "'abok-1010' is an old address of the concept 'bowline'; name that one",
                "concept id 'Clove Hitch' cannot be an address; use small letters a-z, digits and "
                "single hyphens",
            ],
        ),
        (["bowline", "reef-knot"], ["the concept 'reef-knot' already exists"]),
        (
            ["bowline", "weavers-knot"],
            ["'weavers-knot' is an old address of the concept 'sheet-bend'"],
        ),
        (
            ["bowline", "index"],
            ["concept id 'index' is not possible: docs/LOCALE/index.md is the home page; "
             "choose another that says of what, such as 'price-index'"],
        ),
    ],
    ids=["unknown", "old and malformed", "taken", "taken by an old one", "of the site"],
)  # fmt: skip
def test_names_that_are_in_the_way_are_told_at_once(words, said, knots, refused):
    before = snapshot(knots)
    lines = "".join(f"kurslex rename: {each}\n" for each in said)
    assert refused(knots, "rename", *words) == lines
    assert snapshot(knots) == before


def test_everything_that_cannot_follow_is_told_at_once(knots, capsys):
    (knots / "docs/fr/clove-hitch.md").write_bytes(b"\xff")
    (knots / "docs/fr/knot.md").write_text("What somebody has begun.\n", encoding="utf-8")
    before = snapshot(knots)
    assert main(["rename", "reef-knot", "knot"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines()[:2] == [
        "docs/fr/knot.md: is there already; take it away first",
        "docs/fr/clove-hitch.md: cannot be read, so nobody knows whether it names 'reef-knot'; "
        "kurslex check says why",
    ]
    assert err.endswith("kurslex rename: nothing was written: fix the problems above first\n")
    assert snapshot(knots) == before


@pytest.mark.parametrize(
    "command",
    [
        # `tests/faults/test_commands.py` kills `rename`.
        ["merge", "sheet-bend", "reef-knot"],
        ["withdraw", "sheet-bend", "--reason", "sv=Borta.", "fr=Parti."],
    ],
    ids=lambda words: words[0],
)
def test_a_run_that_was_killed_is_taken_up(command, knots, capsys):
    before = snapshot(knots)
    assert main(command) == 0
    whole = snapshot(knots)
    for number in (0, 3):
        shutil.rmtree(knots / "set-aside", ignore_errors=True)
        for path in snapshot(knots):
            (knots / path).unlink()
        for path, content in before.items():
            (knots / path).write_bytes(content)
        assert _killed(command, knots, number)
        assert main(command) == 0, capsys.readouterr().err
        after = snapshot(knots)
        # What the process left beside the files is removed when the same files are written again.
        assert {path: after[path] for path in after if ".kurslex-" not in path} == whole


def _killed(command: list[str], root: Path, number: int) -> bool:
    """Run a command in a process that ends before it renames or removes one more file."""
    child = os.fork()
    if child == 0:
        real, steps = atomic_writing._step, itertools.count()

        def step(call, *arguments):
            is_here = call in (os.replace, os.unlink) and root in Path(arguments[-1]).parents
            if is_here and next(steps) == number:
                os._exit(9)
            return real(call, *arguments)

        atomic_writing._step = step
        os._exit(main(command))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
