import pytest

from kurslex.problem import Problem
from kurslex.project.yaml.typed_fields import Fields
from kurslex.project.yaml.yaml_tree import Table, parse_yaml


def fields(text: str) -> tuple[Fields, list[Problem]]:
    tree = parse_yaml(text, "a.md", [], first_line=2)
    assert isinstance(tree, Table)
    problems: list[Problem] = []
    return Fields(tree, "a.md", problems, "the front matter"), problems


def reports(problems: list[Problem]) -> list[str]:
    return [str(problem) for problem in problems]


def test_a_text_is_one_line() -> None:
    read, problems = fields("a: >-\n  one\n  two\n\n  three   four\nb: |\n  five\n  six\n")
    assert read.text("a") == "one two three four"
    assert read.text("b") == "five six"
    assert problems == []


def test_a_text_keeps_its_no_break_spaces() -> None:
    read, _ = fields('a: " 12\u00a0000\u202fkg "')
    assert read.text("a") == "12\u00a0000\u202fkg"


@pytest.mark.parametrize(
    ("written", "report"),
    [
        ("[x]", "a.md:2: field 'a' must be a text [malformed-field]"),
        ("{x: y}", "a.md:2: field 'a' must be a text [malformed-field]"),
        ("", "a.md:2: field 'a' is empty [malformed-field]"),
        ("'  '", "a.md:2: field 'a' is empty [malformed-field]"),
    ],
)
def test_what_is_no_text(written: str, report: str) -> None:
    read, problems = fields(f"a: {written}")
    assert read.text("a") == ""
    assert reports(problems) == [report]


@pytest.mark.parametrize(
    ("written", "texts"), [("[x, y z]", ("x", "y z")), ("x", ("x",)), ("[]", ())]
)
def test_a_list_of_texts(written: str, texts: tuple[str, ...]) -> None:
    read, problems = fields(f"a: {written}")
    assert read.texts("a") == texts
    assert problems == []


@pytest.mark.parametrize("written", ["[x, [y]]", "[x, {y: z}]", "[x, '']", "{x: y}"])
def test_what_is_no_list_of_texts(written: str) -> None:
    read, problems = fields(f"a: {written}")
    assert set(read.texts("a")) <= {"x"}
    assert reports(problems) == [
        "a.md:2: field 'a' must be a list of texts [malformed-field]\n"
        "  hint: write it as [first, second]"
    ]


def test_a_table_within() -> None:
    read, problems = fields("a:\n  b: x\n")
    within = read.table("a", "the term")
    assert within is not None
    assert within.text("b") == "x"
    assert (within.line, within.line_of("b"), within.line_of("missing")) == (3, 3, 3)
    assert problems == []


def test_what_is_no_table() -> None:
    read, problems = fields("a: x")
    assert read.table("a", "the term") is None
    assert reports(problems) == [
        "a.md:2: field 'a' must be a table of fields (name: value) [malformed-field]"
    ]


def test_a_list_of_tables() -> None:
    read, problems = fields("a:\n  - b: x\n  - b: y\n")
    assert read.tables("a", "a term", lambda item: (item.line, item.text("b"))) == (
        (3, "x"),
        (4, "y"),
    )
    assert read.tables("missing", "a term", lambda item: item.text("b")) == ()
    assert problems == []


@pytest.mark.parametrize("written", ["x", "{b: x}", "[x]", "[{b: x}, y]"])
def test_what_is_no_list_of_tables(written: str) -> None:
    read, problems = fields(f"a: {written}")
    assert read.tables("a", "a term", lambda item: item.text("b")) == ()
    assert reports(problems) == [
        "a.md:2: field 'a' must be a list of tables [malformed-field]\n"
        "  hint: start each entry with '- term: …'"
    ]


def test_a_missing_field_is_reported_only_where_it_is_required() -> None:
    read, problems = fields("a: x")
    assert read.text("b") == ""
    assert read.texts("b") == ()
    assert read.table("b", "the term") is None
    assert problems == []
    assert read.text("b", required=True) == ""
    assert reports(problems) == [
        "a.md:2: the front matter has no field 'b' [missing-field]\n  hint: add a line 'b: …'"
    ]


def test_fields_that_nobody_asked_for() -> None:
    read, problems = fields("term: x\nform: y\nzzz: z\n")
    read.text("term")
    read.texts("forms")
    read.finish()
    assert read.names() == ["term", "form", "zzz"]
    assert reports(problems) == [
        "a.md:3: unknown field 'form' in the front matter [unknown-field]\n"
        "  hint: did you mean 'forms'?",
        "a.md:4: unknown field 'zzz' in the front matter [unknown-field]\n"
        "  hint: the fields are forms, term",
    ]
