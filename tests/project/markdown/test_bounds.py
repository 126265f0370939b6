"""Texts that would hold a parser up, or end it, are named; all others are read and rendered."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kurslex.project.markdown.bounds import excesses
from kurslex.project.markdown.outline_reader import read_outline
from kurslex.rules import inspect
from kurslex.utils.time_bound import within
from tests.project.markdown.largest_texts import MOST
from tests.site.safe_markdown import convert
from tests.support.command import run_kurslex
from tests.support.edits import copy_tiny_site

PAGE = "docs/sv/clove-hitch.md"
LONG = "a paragraph has more than 10,000 characters"
BRACKETS = "a paragraph has more than 150 brackets '['"
DEEP = "lists or quotations are nested too deeply"
PAGE_BRACKETS = "the page has more than 400 brackets '['"
MARKS = "a paragraph has more than 300 marks of emphasis or code"
TOO_MUCH = {
    "dates in one line": ("12 mars 2024 " * 900, [LONG]),
    "brackets": ("[" * 151, [BRACKETS]),
    "brackets, and no end": ("[" * 20_000, [PAGE_BRACKETS, LONG, BRACKETS]),
    "links that never end": ("[a](" * 151, [BRACKETS]),
    "emphases": ("**a *b " * 500, [MARKS]),
    "code": ("`a" * 301, [MARKS]),
    "quotations": ("> " * 9 + "a", [DEEP]),
    "lists": ("- " * 41 + "a", [DEEP]),
    "numbers": ("1. " * 300 + "a", [DEEP]),
    "lists in lists": ("".join(f"{'    ' * level}- a\n" for level in range(300)), [DEEP, LONG]),
    "tabs": ("\t" * 81 + "- a", [DEEP]),
}
MARKUP = st.sampled_from(
    [
        "[",
        "](",
        ")",
        "*",
        "**",
        "_",
        "`",
        "> ",
        "- ",
        "1. ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "# ",
        "a",
        "|",
    ]
)


@pytest.mark.parametrize("name", TOO_MUCH)
def test_too_much_is_named(name: str) -> None:
    text, messages = TOO_MUCH[name]
    assert [message for _, message, _ in excesses(f"ett\n\n{text}")] == messages


def test_a_whole_page_is_bounded_too() -> None:
    assert [message for _, message, _ in excesses("# a\n" * 201)] == [
        "the page has more than 200 headings"
    ]
    assert list(excesses("a\n=\n\n" * 200)) == []
    assert [line for line, *_ in excesses("a\n-\n\n" * 201)] == [601]
    text = f"{'[' * 100}\n\n" * 4
    assert list(excesses(text)) == []
    assert list(excesses(f"{text}a\n[")) == [(9, PAGE_BRACKETS, "split the page")]


TABLE = f"|{'a|' * 99}\n|{'-|' * 99}\n"


@pytest.mark.parametrize(
    ("most", "one_more", "line", "what"),
    [
        ("```\n" * 200, "\n~~~\n", 201, "lines that open or close code"),
        ("> ```\n" * 200, "\n~~~\n", 201, "lines that open or close code"),
        ("a\n\n" * 2_000, "a\n", 4_000, "paragraphs"),
    ],
)
def test_parts_of_a_page_are_counted(most: str, one_more: str, line: int, what: str) -> None:
    assert list(excesses(most)) == []
    count = 200 if "code" in what else 2_000
    message = f"the page has more than {count:,} {what}"
    assert list(excesses(most + one_more)) == [(line, message, "split the page")]


@pytest.mark.parametrize("mark", ["", "> ", "    "])
def test_cells_are_counted_that_the_parser_would_add(mark: str) -> None:
    # A hundred cells and one in each row, of which most are not written.
    rows = [*TABLE.splitlines(), *["|a"] * 27]
    table = "".join(f"{mark}{row}\n" for row in rows)
    assert list(excesses(table)) == []
    more = f"{table}\na | b\n--|--\n"
    assert list(excesses(more)) == []
    message = "the page has tables with more than 3,000 cells"
    assert [*excesses(f"{table}{mark}|a\n")] == [(0, message, "split the page")]
    assert [*excesses(f"{table}\n{table}")] == [(len(rows) + 1, message, "split the page")]


@pytest.mark.parametrize("row", ["-", "- ", "|-", "-:", "> ", "-   |"])
def test_a_long_row_that_is_nearly_one_of_a_table_is_read_at_once(row: str) -> None:
    with within(0.5):
        list(excesses(row * (60_000 // len(row)) + "x"))


def test_the_line_is_that_of_the_paragraph() -> None:
    text = f"a\n\nb\n{'[' * 151}\n \t\n{'> ' * 41}"
    assert [(line, message) for line, message, _ in excesses(text)] == [(5, DEEP), (2, BRACKETS)]


@pytest.mark.parametrize("name", MOST)
def test_what_is_not_too_much_can_be_read_and_rendered(name: str) -> None:
    assert list(excesses(MOST[name])) == []
    read_outline(MOST[name], 1)
    assert convert(MOST[name])


@given(st.lists(st.tuples(MARKUP, st.integers(1, 60)), max_size=30))
@example([("*", 1), ("**", 60)])
def test_whatever_is_not_named_can_be_read_and_rendered(parts: list[tuple[str, int]]) -> None:
    text = "".join(part * count for part, count in parts)
    if not list(excesses(text)):
        read_outline(text, 1)
        convert(text)


def test_a_page_is_read_no_further(tmp_path: Path) -> None:
    root = copy_tiny_site(tmp_path / "site")
    with (root / PAGE).open("a", encoding="utf-8") as file:
        file.write(f"\n{'[' * 151}(javascript:alert(1))\n\n<script>\n")
    glossary, problems = inspect(root)
    assert glossary.page("sv", "clove-hitch") is None
    line = (root / PAGE).read_text(encoding="utf-8").split("\n").index("<script>") - 1
    assert [str(problem) for problem in problems] == [
        f"{PAGE}:{line}: {BRACKETS} [too-complex]\n  hint: split the paragraph"
    ]


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("12 mars 2024 " * 12_300, "is larger than 60,000 bytes [unreadable-file]"),
        ("[" * 20_000, f"{BRACKETS} [too-complex]"),
        ("**a *b " * 500, f"{MARKS} [too-complex]"),
        ("{{" + " " * 9_900, ""),
        ("„" * 9_900, ""),
        ("." * 9_900 + " a", ""),
    ],
)
def test_a_check_comes_to_an_end(tmp_path: Path, text: str, report: str) -> None:
    """What was unbounded took longer than any test may."""
    root = copy_tiny_site(tmp_path / "site")
    with (root / PAGE).open("a", encoding="utf-8") as file:
        file.write(f"\n{text}\n")
    done = run_kurslex("check", cwd=root)
    assert done.stderr == ""
    assert report in done.stdout
