import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kurslex.project.yaml.yaml_tree import Sequence, Table, Text, Tree, parse_yaml

# YAML at its liveliest: its own signs, and every kind of character.
YAML_TEXT = st.text(
    st.sampled_from("ab: -\n'\"[]{},&*!|>%@`#?\t\\0") | st.characters(codec="utf-8")
)


def parse(text: str, first_line: int = 1) -> tuple[Tree | None, list[str]]:
    problems = []
    return parse_yaml(text, "a.yml", problems, first_line), [str(each) for each in problems]


@pytest.mark.parametrize(
    "written", ["no", "yes", "on", "12:30", "1_000", "0x10", "1e3", "2026-11-21", "~", "null", "=x"]
)
def test_a_scalar_stays_what_was_written(written: str) -> None:
    assert parse(f"term: {written}") == (
        Table({"term": Text(written, 1)}, {"term": 1}, 1),
        [],
    )


def test_everything_knows_its_line() -> None:
    text = "# comment\na: x\n\nb:\n  - y\n  - c: z\n"
    assert parse(text, first_line=10) == (
        Table(
            {
                "a": Text("x", 11),
                "b": Sequence((Text("y", 14), Table({"c": Text("z", 15)}, {"c": 15}, 15)), 14),
            },
            {"a": 11, "b": 13},
            11,
        ),
        [],
    )


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n"])
def test_an_empty_text_is_no_tree(text: str) -> None:
    assert parse(text) == (None, [])


def test_tags_make_no_objects() -> None:
    assert parse('a: !!python/object/apply:os.system ["true"]') == (
        Table({"a": Sequence((Text("true", 1),), 1)}, {"a": 1}, 1),
        [
            "a.yml:1: YAML tags (!!python/object/apply:os.system) are not used in a glossary "
            "[yaml]\n  hint: leave it out, or put the value in quotes if it starts with an "
            "exclamation mark"
        ],
    )


@pytest.mark.parametrize(
    ("written", "begin", "kind", "sign"),
    [
        ("!Kung folk", "!Kung", "tags", "an exclamation mark"),
        ("! folk", "!", "tags", "an exclamation mark"),
        ("!!str folk", "!!str", "tags", "an exclamation mark"),
        ("&Co folk", "&Co", "anchors", "an ampersand"),
    ],
)
def test_what_yaml_leaves_out_of_a_text_is_reported(
    written: str, begin: str, kind: str, sign: str
) -> None:
    tree, reports = parse(f"a: 1\nterm: {written}")
    assert tree == Table({"a": Text("1", 1), "term": Text("folk", 2)}, {"a": 1, "term": 2}, 1)
    assert reports == [
        f"a.yml:2: YAML {kind} ({begin}) are not used in a glossary [yaml]\n"
        f"  hint: leave it out, or put the value in quotes if it starts with {sign}"
    ]


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        (
            "a: 1\nb: c: d",
            [
                "a.yml:2: malformed YAML: mapping values are not allowed here [yaml]\n"
                "  hint: put a value that contains ': ' or ' #' between double quotes"
            ],
        ),
        (
            "a: 1\nb: [1, 2\n",
            [
                "a.yml:3: malformed YAML: while parsing a flow sequence expected ',' or ']', "
                "but got '<stream end>' [yaml]\n"
                "  hint: put a value that contains ': ' or ' #' between double quotes"
            ],
        ),
        (
            "a: 1\nb: &anchor 2\nc: *anchor\n",
            [
                "a.yml:3: YAML aliases (*anchor) are not used in a glossary [yaml]\n"
                "  hint: write the value out, or put it in quotes if it starts with an asterisk"
            ],
        ),
        (
            "a: 1\nb: \x07\n",
            ["a.yml:2: malformed YAML: U+0007 is not allowed in a text [yaml]"],
        ),
        (
            'a: "\\UFFFFFFFF"',
            ["a.yml:1: malformed YAML: an escape or a version number is too large [yaml]"],
        ),
        (
            "a: b\nc:\n  " + "[" * 20 + "]" * 20,
            [
                "a.yml:3: lists and tables are nested more than 20 deep [yaml]\n"
                "  hint: close each where it ends; text that begins with a bracket needs quotes"
            ],
        ),
        (
            "- " * 60_000,
            [
                "a.yml:1: lists and tables are nested more than 20 deep [yaml]\n"
                "  hint: close each where it ends; text that begins with a bracket needs quotes"
            ],
        ),
    ],
    ids=["colon", "bracket", "alias", "character", "escape", "depth", "lists"],
)
def test_malformed_text_is_no_tree(text: str, reports: list[str]) -> None:
    assert parse(text) == (None, reports)


def test_of_two_fields_of_a_name_the_first_is_kept() -> None:
    assert parse("a: 1\nb: 2\na: 3\n") == (
        Table({"a": Text("1", 1), "b": Text("2", 2)}, {"a": 1, "b": 2}, 1),
        ["a.yml:3: field 'a' appears here twice [yaml]\n  hint: keep one of them"],
    )


def test_a_name_that_is_no_word_is_left_out() -> None:
    assert parse("a: 1\n? [b]\n: 2\n") == (
        Table({"a": Text("1", 1)}, {"a": 1}, 1),
        ["a.yml:2: a field's name must be a plain word [yaml]"],
    )


def test_control_characters_are_taken_out() -> None:
    assert parse('a: "x\\0y\\ud800z"\n"\\x01b": c\n') == (
        Table({"a": Text("xyz", 1), "b": Text("c", 2)}, {"a": 1, "b": 2}, 1),
        [
            "a.yml:1: a text holds a control character [yaml]\n  hint: delete it",
            "a.yml:2: a text holds a control character [yaml]\n  hint: delete it",
        ],
    )


@given(YAML_TEXT)
@example("a: !<x")
@example("%YAML 9.9\n---\na")
@example("- " * 1000)
@example('"\\U00110000"')
@example('"\\UFFFFFFFF"')
@example("--- a\n--- b")
def test_no_text_raises(text: str) -> None:
    _, reports = parse(text)
    assert all(report.startswith("a.yml:") for report in reports)
    assert "".join(reports).encode("utf-8").decode("utf-8") == "".join(reports)


@given(st.lists(st.text("abc", min_size=1), unique=True, min_size=1, max_size=6), st.data())
def test_a_second_field_of_a_name_is_found_where_it_stands(
    names: list[str], data: st.DataObject
) -> None:
    again = data.draw(st.sampled_from(names))
    place = data.draw(st.integers(names.index(again) + 1, len(names)))
    written = [*names[:place], again, *names[place:]]
    _, reports = parse("".join(f"{name}: x\n" for name in written), first_line=5)
    assert reports == [
        f"a.yml:{place + 5}: field '{again}' appears here twice [yaml]\n  hint: keep one of them"
    ]
