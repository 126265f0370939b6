"""The section of a page's questions: what is read, and that every line stays where it is."""

import pytest

from kurslex.model.question import Misplaced, NoQuestion, Option, Question
from kurslex.project.markdown.outline_reader import read_outline
from kurslex.project.markdown.question_lines import question_lines

TEXT = """\
Text.

## Testa dig {#questions}

1. {#q-owner} Vem äger en [aktie](share.md)
   efter 16:20?
   - [x] *innehavaren: hon* själv,
     sedan 16:20: Den är i hennes namn.
   - [ ] [banken: den](bank.md) eller `a: b`: Den förvarar {{ = 2 * 3 }} aktier.

2. Vad är hon?
    * [X] delägare: Ja.
    + [ ] långivare

## Källor {#sources}

1. [ ] Ingen fråga.
"""


def test_questions_are_read_with_options_and_explanations() -> None:
    outline = read_outline(TEXT, 11)
    assert outline.no_questions == ()
    assert outline.questions == (
        Question(
            id="q-owner",
            text="Vem äger en aktie efter 16:20?",
            line=15,
            options=(
                Option(
                    text="innehavaren: hon själv, sedan 16:20",
                    explanation="Den är i hennes namn.",
                    right=True,
                    line=17,
                ),
                Option(
                    text="banken: den eller a: b",
                    explanation="Den förvarar {{ = 2 * 3 }} aktier.",
                    right=False,
                    line=19,
                ),
            ),
        ),
        Question(
            text="Vad är hon?",
            line=21,
            options=(
                Option(text="delägare", explanation="Ja.", right=True, line=22),
                Option(text="långivare", explanation="", right=False, line=23),
            ),
        ),
    )
    assert [each.right for each in outline.questions] == [(0,), (0,)]


def test_what_else_is_read_of_a_page_does_not_see_the_marks() -> None:
    outline = read_outline(TEXT, 11)
    assert (outline.attributes, outline.discrepancies) == ((), ())
    passages = {each.line: each for each in outline.passages}
    assert passages[15].text == "Vem äger en aktie"
    assert passages[17].text == "innehavaren: hon själv,"
    assert {passages[line].section for line in range(15, 18)} == {"questions"}
    assert [(each.target, each.line) for each in outline.links] == [
        ("share.md", 15),
        ("bank.md", 19),
    ]
    assert [(each.argument, each.line) for each in outline.placeholders] == [("2 * 3", 19)]
    # Below another heading the same signs are a text.
    assert passages[27].text == "[ ] Ingen fråga."


def test_lines_stay_where_they_are() -> None:
    found = question_lines(TEXT)
    assert found
    assert len(found.lines) == len(TEXT.split("\n"))
    assert found.lines[: found.start + 1] == tuple(TEXT.split("\n")[: found.start + 1])
    assert found.lines[found.end :] == tuple(TEXT.split("\n")[found.end :])
    tight = found.tight.split("\n")
    assert len(found.lines) - len(tight) == 1
    assert tight[4:10] == [
        "1. Vem äger en [aktie](share.md)",
        "    efter 16:20?",
        "    - *innehavaren: hon* själv,",
        "        sedan 16:20: Den är i hennes namn.",
        "    - [banken: den](bank.md) eller `a: b`: Den förvarar {{ = 2 * 3 }} aktier.",
        "2. Vad är hon?",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "## Frågor {#questions-more}\n\n1. Fråga?",
        "### Frågor {#questions}\n\n1. Fråga?",
        "```\n## Frågor {#questions}\n```\n\n1. Fråga?",
        "~~~~ {#questions}\n~~~\n## Frågor {#questions}\n\n1. Fråga?",
        "Skriv `{#questions}`.",
    ],
)
def test_what_is_no_such_section_is_left_alone(text: str) -> None:
    assert question_lines(text) is None


def none_of(section: str) -> list[tuple[Misplaced, str, int]]:
    outline = read_outline(f"## Testa dig {{#questions}}\n\n{section}\n", 1)
    return [(each.where, each.text, each.line) for each in outline.no_questions]


@pytest.mark.parametrize(
    ("section", "found"),
    [
        ("Tre frågor:", [(Misplaced.IN_SECTION, "Tre frågor:", 3)]),
        ("- [x] Ja: Så.", [(Misplaced.IN_SECTION, "- [x] Ja: Så.", 3)]),
        ("1. > Vem?", [(Misplaced.IN_SECTION, "1. > Vem?", 3)]),
        ("1. Vem?\n\n   Hon?", [(Misplaced.IN_QUESTION, "Hon?", 5)]),
        ("1. Vem?\n   - hon: Så.", [(Misplaced.IN_OPTIONS, "- hon: Så.", 4)]),
        ("1. Vem?\n   - [] hon: Så.", [(Misplaced.IN_OPTIONS, "- [] hon: Så.", 4)]),
        ("1. Vem?\n   - [x]hon: Så.", [(Misplaced.IN_OPTIONS, "- [x]hon: Så.", 4)]),
        ("1. Vem?\n   - [x] hon: Så.\n\n     Så.", [(Misplaced.IN_OPTION, "Så.", 6)]),
        ("### Mer {#more}", [(Misplaced.IN_SECTION, "### Mer {#more}", 3)]),
    ],
)
def test_what_cannot_be_read_is_named_as_it_is_written(
    section: str, found: list[tuple[Misplaced, str, int]]
) -> None:
    assert none_of(section) == found


def test_a_question_with_something_else_below_it_is_not_whole() -> None:
    outline = read_outline("## T {#questions}\n\n1. Vem?\n   - hon: Så.\n   - [x] han: Så.\n", 1)
    (question,) = outline.questions
    assert not question.whole
    assert len(question.options) == 1
    assert [type(each) for each in outline.no_questions] == [NoQuestion]
