"""Where a build's time went, for people and for programs."""

import json

import pytest

from tests.engine.projects import EDITS, RULES
from tests.support.command import edit, run_kurslex
from tests.support.edits import TINY_PAGES, copy_tiny_site

_COUNTS = {
    "Comparison": (0, 0),
    "Modules": (0, 0),
    "Pages": (6, 0),
    "Calculators": (1, 0),
    "Rules": (RULES, 0),
    "Assets": (15, 0),
    "Texts": (8, 0),
    "Downloads": (41, 0),
    "Documents": (96, 0),
    "ZIP pages": (70, 0),
    "Large files": (4, 0),
    "Files": (226, 0),
    "Cache": (0, 0),
}


@pytest.fixture
def knots(tmp_path):
    return copy_tiny_site(tmp_path / "knots")


def timed(root, *words):
    result = run_kurslex("build", "--quiet", "--timings", "json", *words, cwd=root, phases=True)
    found = json.loads(result.stdout)
    seconds = [each["seconds"] for each in found["phases"]]
    assert min(*seconds, found["other"]) >= 0
    assert sum(seconds) + found["other"] == pytest.approx(found["seconds"])
    counts = {each["name"]: (each["made"], each["taken-over"]) for each in found["phases"]}
    return counts, result


def test_all_phases_and_their_tasks_are_told_and_what_was_taken_over(knots):
    counts, result = timed(knots)
    assert (counts, [*counts]) == (_COUNTS, [*_COUNTS])
    assert (result.stderr, result.returncode) == ("", 0)
    assert timed(knots)[0] == {"Comparison": (0, 0)}
    EDITS["a word of a text"](knots)
    counts, _ = timed(knots)
    assert counts["Pages"] == (1, 5)
    assert counts["Calculators"] == (0, 1)
    assert counts["Rules"][0] < RULES
    assert counts["Texts"] == (1, 7)
    assert {name: sum(each) for name, each in counts.items()} == {
        name: sum(each) for name, each in _COUNTS.items()
    }
    assert timed(knots, "--no-cache")[0] == _COUNTS


def test_a_build_that_stops_tells_how_far_it_came(knots):
    edit(knots / "docs/fr/bowline.md", "preferred:\n", "prefered:\n")
    counts, result = timed(knots)
    assert [*counts] == ["Comparison", "Modules", "Pages", "Calculators", "Rules"]
    assert result.stderr.endswith("Nothing was built: fix the problems above first.\n")
    assert result.returncode == 1


def test_people_read_a_table(knots):
    result = run_kurslex("build", "--timings", "text", cwd=knots, phases=True)
    built, head, *rows = result.stdout.splitlines()
    assert built == f"Built {TINY_PAGES} in site"
    assert head == "phase        seconds  made  taken over"
    assert len({row.index(".") for row in rows}) == 1
    cells = {row[:11].strip(): row[11:].split() for row in rows}
    assert [*cells] == [*_COUNTS, "Other", "Total"]
    assert {name: [int(each) for each in counts] for name, (_, *counts) in cells.items()} == {
        **{name: [*counts] if any(counts) else [] for name, counts in _COUNTS.items()},
        "Other": [],
        "Total": [],
    }
    *parts, total = (float(each[0]) for each in cells.values())
    assert sum(parts) == pytest.approx(total)


def test_another_format_is_refused(knots):
    result = run_kurslex("build", "--timings", "xml", cwd=knots)
    assert (result.stdout, result.returncode) == ("", 2)
    assert "there is no format 'xml'" in result.stderr
