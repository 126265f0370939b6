"""The table of bounds: whole, true of the browser's scripts too, and kept just below and above."""

import pickle
import re
from collections.abc import Callable
from copy import copy, deepcopy
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kurslex import bounds
from kurslex.bounds.bound import Bound
from kurslex.bounds.calculations import LAST_SEED, MOST_DIGITS
from kurslex.bounds.contents import DEEPEST_YAML, MOST_LANGUAGES
from kurslex.bounds.sources import DEEPEST_SOURCE, MOST_COLUMNS
from kurslex.bounds.table import MATTERS, bounds_of
from kurslex.errors import UsageError
from kurslex.imports.csv_tables import read as read_tables
from kurslex.imports.hugo import read as read_hugo
from kurslex.project.files.survey import survey
from kurslex.project.loading.concepts_file import read_concepts
from kurslex.project.loading.site_settings import load_site
from kurslex.project.yaml.yaml_tree import parse_yaml
from kurslex.site.small_assets import ASSETS
from tests.imports.projects import write

if TYPE_CHECKING:
    from kurslex.problem import Problem

ALL = dict(chain.from_iterable(map(bounds_of, MATTERS.values())))
RUNTIME, DRAW = "calculator-runtime.js", "exercise-draw.js"
TWINS = {
    ("WORK", RUNTIME): "const WORK = 300000;",
    ("MOST_DIGITS", RUNTIME): "const TOO_LONG = 10n ** 36n;",
    ("LONGEST_TYPED", RUNTIME): "[...text].length > 40",
    ("LAST_SEED", DRAW): "const LAST_SEED = 9999;",
    ("LONGEST_SERIES", DRAW): "const LONGEST_SERIES = 40;",
    ("MOST_ATTEMPTS", DRAW): "const MOST_ATTEMPTS = 100;",
    ("MOST_TYPED_DECIMALS", DRAW): "const MOST_TYPED_DECIMALS = 20;",
    ("HIGHEST_POWER", DRAW): "const HIGHEST_POWER = 6;",
    ("FARTHEST_ANSWER", DRAW): "const FARTHEST = 10n ** 30n;",
}


def test_each_bound_has_its_matter_and_its_reason() -> None:
    assert len(ALL) == sum(len([*bounds_of(each)]) for each in MATTERS.values())
    for name, bound in ALL.items():
        assert name.isupper(), name
        assert int(bound) > 0, name
        assert bound.of, name
        assert bound.why, name
    assert f"{ALL['LARGEST_TEXT']:,} {ALL['LARGEST_TEXT'].unit}" == "60,000 bytes"


def test_each_module_of_bounds_is_in_the_table() -> None:
    folder = Path(bounds.__file__).parent
    others = {"__init__", "bound", "table"}
    modules = {file.stem for file in folder.glob("*.py")} - others
    assert modules == {each.__name__.rpartition(".")[2] for each in MATTERS.values()}


def test_each_bound_is_read_by_the_code() -> None:
    package = Path(bounds.__file__).parent.parent
    texts = [
        file.read_text(encoding="utf-8")
        for file in package.rglob("*.py")
        if file.parent.name != "bounds"
    ]
    words = set(chain.from_iterable(re.findall(r"[A-Z][A-Z_]+", text) for text in texts))
    assert ALL.keys() - words == set()


@pytest.mark.parametrize(("name", "script"), [*TWINS])
def test_the_browser_has_the_same(name: str, script: str) -> None:
    written = TWINS[name, script]
    assert written in (Path(ASSETS) / script).read_text(encoding="utf-8")
    number = re.search(r"(?:(10)n \*\* )?(\d+)n?\D*$", written)
    assert number
    exact = int(number[1] or 0) ** int(number[2]) if number[1] else int(number[2])
    assert exact == (10**MOST_DIGITS if name == "MOST_DIGITS" else ALL[name])


def test_a_bound_is_a_number_that_says_more() -> None:
    made = Bound(3, "files", "a thing", "a reason")
    assert (made, made + 1, f"{made:,}", made.unit) == (3, 4, "3", "files")
    assert len(str(LAST_SEED)) == 4


@pytest.mark.parametrize("copied", [copy, deepcopy, lambda made: pickle.loads(pickle.dumps(made))])
def test_a_copy_of_a_bound_is_the_same(copied: Callable[[Bound], Bound]) -> None:
    made = copied(Bound(3, "files", "a thing", "a reason"))
    assert type(made) is Bound
    assert (made, made.unit, made.of, made.why) == (3, "files", "a thing", "a reason")


def test_yaml_is_as_deep_as_it_may_be_and_no_deeper() -> None:
    problems: list[Problem] = []
    most = "[" * DEEPEST_YAML + "]" * DEEPEST_YAML
    assert parse_yaml(most, "a.yml", problems) is not None
    assert problems == []
    assert parse_yaml(f"a: b\nc: {most}", "a.yml", problems) is None
    assert [str(each) for each in problems] == [
        "a.yml:2: lists and tables are nested more than 20 deep [yaml]\n"
        "  hint: close each where it ends; text that begins with a bracket needs quotes"
    ]


def test_a_glossary_has_only_so_many_languages() -> None:
    tags = [f"{a}{b}" for a in "abcdefghij" for b in "abcdefghijk"]
    for count in (MOST_LANGUAGES, MOST_LANGUAGES + 1):
        problems: list[Problem] = []
        text = f"locales: [{', '.join(tags[:count])}]\nthemes: [a]\nconcepts: {{}}\n"
        declared = read_concepts(text, problems)
        assert len(declared.locales) == (count if count == MOST_LANGUAGES else 0)
        assert [str(each) for each in problems] == (
            []
            if count == MOST_LANGUAGES
            else [
                "docs/concepts.yml:1: field 'locales' names 101 languages, and 100 are the most "
                "[malformed-field]\n  hint: make a glossary of its own for some of them"
            ]
        )


def test_a_project_has_only_so_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kurslex.project.files.survey.MOST_FILES", 3)
    for name in ("a", "b", "c"):
        write(tmp_path / f"docs/en/{name}.md", "")
    problems: list[Problem] = []
    assert len(survey(tmp_path, ["en"], problems)) == 3
    write(tmp_path / "docs/en/d.md", "")
    assert survey(tmp_path, ["en"], problems) == []
    assert [str(each) for each in problems] == [
        "docs/en/d.md:1: the project has more than 3 files, of which this is the first too many "
        "[unreadable-file]\n  hint: delete what no page shows, or split the glossary"
    ]


def test_a_table_has_only_so_many_columns(tmp_path: Path) -> None:
    columns = ["term (en)", *(f"c{number}" for number in range(MOST_COLUMNS - 1))]
    file = write(tmp_path / "a.csv", f"{','.join(columns)}\na\n")
    assert len(read_tables([file]).concepts) == 1
    write(file, f"{','.join([*columns, 'one more'])}\na\n")
    with pytest.raises(UsageError) as caught:
        read_tables([file])
    assert str(caught.value) == (
        f"{file.as_posix()}:1: has 1,001 columns, and 1,000 are the most; leave out those that say "
        "nothing of terms"
    )


def test_a_site_has_only_so_many_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kurslex.imports.hugo_folders.MOST_SOURCE_PAGES", 2)
    for name in ("a", "b"):
        write(tmp_path / f"content/en/{name}.md", f"---\ntitle: {name}\n---\nText\n")
    assert len(read_hugo([tmp_path]).concepts) == 2
    write(tmp_path / "content/en/c.md", "")
    with pytest.raises(UsageError) as caught:
        read_hugo([tmp_path])
    assert str(caught.value) == (
        f"{(tmp_path / 'content').as_posix()} has more than 2 Markdown files; import the folders "
        "of its languages in parts"
    )


def test_a_site_has_only_so_deep_folders(tmp_path: Path) -> None:
    write(tmp_path / "content/en/a.md", "---\ntitle: a\n---\nText\n")
    deep = tmp_path.joinpath("content/en", *["x"] * (DEEPEST_SOURCE - 1))
    deep.mkdir(parents=True)
    assert len(read_hugo([tmp_path]).concepts) == 1
    (deep / "x").mkdir()
    with pytest.raises(UsageError) as caught:
        read_hugo([tmp_path])
    assert str(caught.value) == (
        f"{(deep / 'x').as_posix()} is more than {DEEPEST_SOURCE} folders deep; import without it"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "a0: &a0 {x: 1, y: 2}\n"
            + "".join(
                f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}, *a{n - 1}]}}\n" for n in range(1, 30)
            ),
            "tables have more than 10,000 fields with those that are merged",
        ),
        ("a: " + "[" * 3_000, "nested too deeply"),
        ("a: 2026-13-45", "month must be in 1..12"),
        ("a: !!timestamp x", "mkdocs.yml: "),
        ("site_author: " + "x" * 100_000, "is larger than 100,000 bytes"),
        ("a: \x00", "mkdocs.yml: "),
    ],
    ids=["merged", "deep", "day", "time", "large", "nul"],
)
def test_settings_that_cannot_be_read_are_an_error_for_people(
    tmp_path: Path, text: str, message: str
) -> None:
    write(tmp_path / "mkdocs.yml", text)
    with pytest.raises(UsageError) as caught:
        load_site(tmp_path)
    assert message in str(caught.value)
    assert str(caught.value).startswith("mkdocs.yml: ")
