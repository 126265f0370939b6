"""Single fields of front matter change; every other character of a page stays."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kurslex.project.yaml.front_matter import (
    Below,
    Commented,
    FrontMatterError,
    header_of,
    split,
    with_fields,
)
from kurslex.project.yaml.yaml_tree import Sequence, Table, Text, parse_yaml

PAGE = """\
---
# About the term
preferred:   # the one to use
  term: "knop"
  forms: [knopen,
    knopar]
'admitted':
  - term: knut # or
    forms: ['knuten']

definition: >-
  En knop håller 12\u00a0000 newton
  och mer.

  Den är stark.
note: |+
  Last lines count.

gone: x

# The end
---

# Not a field
"""


@pytest.mark.parametrize(
    ("values", "old", "new"),
    [
        ({"definition": "Kort: ja."}, ">-\n  En knop håller 12\u00a0000 newton\n  och mer.\n\n"
         "  Den är stark.\n", "'Kort: ja.'\n"),
        ({"admitted": None}, "'admitted':\n  - term: knut # or\n    forms: ['knuten']\n", ""),
        ({"note": None}, "note: |+\n  Last lines count.\n\n", ""),
        ({"words": "nb"}, "# The end\n---", "# The end\nwords: nb\n---"),
        ({"unlinked": ["a", "b, c"]}, "# The end\n---", "# The end\nunlinked: [a, 'b, c']\n---"),
        ({"checked": {"de": Below("1-2/3"), "it": Below()}}, "# The end\n---",
         "# The end\nchecked:\n  de:\n    1-2/3\n  it:\n---"),
        ({"words": Commented("Delete this.", "nb")}, "# The end\n---",
         "# The end\n# Delete this.\nwords: nb\n---"),
        ({"nowhere": None}, "---", "---"),
        # The blank line after it would become part of the text before.
        ({"gone": None}, "\ngone: x\n\n# The", "\n# The"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_one_field_changes(values, old, new, ending):
    page, old, new = (each.replace("\n", ending) for each in (PAGE, old, new))
    assert page.count(old) >= 1
    assert with_fields(page, values) == page.replace(old, new, 1 if old != "---" else -1)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("# Title\n", "the page has no front matter"),
        ("---\na: b\n", "the page has no front matter"),
        ("---\na: [\n---\n", "the front matter is malformed; kurslex check says why"),
        ("---\n- a\n---\n", "the front matter is not a table of fields"),
        (
            "---\n{a: b}\n---\n",
            "the front matter is one table in braces; write each field on a line of its own",
        ),
    ],
)
def test_what_cannot_be_edited_is_refused(text, reason):
    with pytest.raises(FrontMatterError, match=reason):
        with_fields(text, {"a": "c"})


def test_a_field_goes_before_what_ends_the_yaml():
    assert with_fields("---\na: b\n...\n---\n", {"c": "d"}) == "---\na: b\nc: d\n...\n---\n"


def test_fields_stand_as_far_to_the_right_as_the_others():
    page = "---\n  a: b\n  c: d\n---\n"
    assert with_fields(page, {"c": "e", "f": {"g": "h"}}) == (
        "---\n  a: b\n  c: e\n  f:\n    g: h\n---\n"
    )


_WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=30)
_TEXTS = _WORDS.map(lambda text: " ".join(text.split(" ")).strip(" "))
_FULL = _TEXTS.filter(bool)
_NAMES = st.sampled_from(["preferred", "admitted", "definition", "note", "new", "no", "a b", "1:2"])
_VALUES = st.recursive(
    _TEXTS | st.lists(_FULL, max_size=3) | st.builds(Below, st.text("0123abcdef/-", max_size=9)),
    lambda inner: st.dictionaries(_FULL, inner, max_size=3),
    max_leaves=4,
)  # fmt: skip
_FILLER = st.sampled_from(["", "# comment\n", "\n", " # near\n", "# än: 1\u202f000\n\n"])
_FIELDS = [
    "preferred:\n  term: x # why\n  forms: [a,\n    b]\n",
    "'admitted':\n- term: y\n",
    "definition: >-\n  One\n  two.\n\n  Three.\n",
    "note: |+\n  Kept.\n\n",
    'odd: "a\\\n  b"\n',
    "flow: {a: 1,\n  b: [2]} # c\n",
    "empty:\n",
]


@st.composite
def pages(draw):
    fields = draw(st.lists(st.sampled_from(_FIELDS), unique=True))
    header = "".join(part for field in fields for part in (draw(_FILLER), field))
    page = f"---\n{header}{draw(_FILLER)}---\n\nText.\n"
    return page.replace("\n", "\r\n") if draw(st.booleans()) else page


@given(pages(), st.lists(st.tuples(_NAMES, st.none() | _VALUES), max_size=4))
@example("---\n---\n", [("new", "no"), ("new", None)])
def test_what_was_set_is_read_and_the_rest_stays(page, edits):
    wanted = read(page)
    for name, value in edits:
        before = page
        page = with_fields(page, {name: value})
        assert with_fields(page, {name: value}) == page
        assert untouched(page, name) == untouched(before, name)
        wanted.pop(name, None) if value is None else wanted.update({name: plain(value)})
        assert read(page) == wanted


def untouched(page: str, name: str) -> list[str]:
    """Return a page's lines without those of a field, found by their indentation alone."""
    lines, inside = [], False
    for line in page.splitlines(keepends=True):
        starts = line[:1].strip() and not line.startswith(("#", "- "))
        if starts:
            key = (
                line.split(":")[0]
                if not line.startswith(("'", '"'))
                else line[1:].split(line[0])[0]
            )
            inside = key == name or line.startswith(f"'{name}'")
        if not inside or not line.strip() or line.startswith("#") or line.startswith(" # near"):
            lines.append(line)
    # The blank line after `|+` belongs to its field.
    return [line for line in lines if line.strip()]


def plain(value):
    match value:
        case Below(text=text):
            return text
        case dict():
            return {name: plain(each) for name, each in value.items()}
        case list():
            return list(value)
    return value


def read(page: str):
    header, _ = header_of(page)
    problems = []
    tree = parse_yaml(header.replace("\r\n", "\n"), "page.md", problems)
    assert problems == []
    return unwrapped(tree) or {}


def unwrapped(tree):
    match tree:
        case Table():
            return {name: unwrapped(each) for name, each in tree.entries.items()}
        case Sequence():
            return [unwrapped(each) for each in tree.items]
        case Text():
            return tree.value
    return {}


def test_where_the_parts_of_a_page_are():
    found = split("---\na: b\n---  \nText\n")
    assert found
    assert (found.start, found.closing, found.body, found.is_closed) == (4, 9, 15, True)
    assert split("Text\n---\n") is None
