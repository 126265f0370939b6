"""The question bank for Moodle: lxml reads what Moodle documents for its XML.

How Moodle reads what students type is replayed in `moodle_numbers.py`.
"""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from lxml import etree, html

from kurslex.calculators.numbers import format_number
from kurslex.outputs.questions.bank import Choice, typed_number
from kurslex.outputs.questions.moodle_xml import moodle_xml
from tests.outputs.questions.banks import TAGS, choices, hostile_banks, numerics, project_bank
from tests.outputs.questions.moodle_numbers import Answer, matching, read
from tests.support.exercises import locale

_SINGLE_SLASH = re.compile("(?<!/)/(?!/)")  # Moodle's split_category_path
_LONGEST_IDNUMBER = 100  # Moodle's database keeps no more


def plain(element):
    """Return the text of a field of HTML."""
    assert element.get("format") == "html"
    text = element.findtext("text")
    return html.fromstring(f"<div>{text}</div>").text_content() if text else ""


def imported(bank):
    """Return the elements of the questions by name, each with its category."""
    found, category = {}, ""
    for question in etree.fromstring(moodle_xml(bank)).iterfind("question"):
        if question.get("type") == "category":
            category = question.findtext("category/text")
            continue
        name = question.findtext("name/text")
        assert name not in found
        assert len(question.findtext("idnumber")) <= _LONGEST_IDNUMBER
        found[name] = (category, question)
    return found


def options(question):
    assert (question.get("type"), question.findtext("single")) == ("multichoice", "true")
    return [
        (plain(each), each.get("fraction"), plain(each.find("feedback")))
        for each in question.findall("answer")
    ]


def answers(question):
    assert (question.get("type"), question.findtext("showunits")) == ("numerical", "3")
    return [
        Answer(
            text=each.findtext("text"),
            tolerance=float(each.findtext("tolerance")),
            fraction=float(each.get("fraction")),
            feedback=plain(each.find("feedback")),
        )
        for each in question.findall("answer")
    ]


@pytest.mark.parametrize("tag", TAGS)
def test_each_question_is_in_the_file(tag):
    found = imported(project_bank(tag))
    assert len(found) == sum(len(each.questions) for each in project_bank(tag))
    for each in choices(tag):
        _, question = found[each.name]
        assert plain(question.find("questiontext")) == each.text
        assert plain(question.find("generalfeedback")) == each.address
        assert options(question) == [
            (one.text, "100" if one.right else "0", one.explanation) for one in each.options
        ]


def test_categories_are_themes_and_exercises_with_their_version():
    found = imported(project_bank("de"))
    assert found["share 01"][0] == "$course$/top/Kurslex/Instrumente"
    category = found["profit-loss/sell v1 0030"][0]
    assert category == (
        "$course$/top/Kurslex/Rechenaufgaben/"
        "Gewinn oder Verlust aus Kauf und Verkauf von Aktien: Verkaufspreis (sell v1)"
    )


@pytest.mark.parametrize("tag", TAGS)
def test_moodle_judges_what_students_type_as_the_page_does(tag):
    """Right and rounded answers count; mistakes, wrong signs and grouped digits are told so."""
    symbols, found = locale(tag).numbers, imported(project_bank(tag))
    for each in numerics(tag):
        declared = answers(found[each.name][1])
        for expected in each.expected:
            typed = typed_number(expected.value, each.decimals + 3, symbols)
            taken = matching(typed, declared)
            assert taken.fraction == (100 if expected.right else 0), (each.name, typed)
        right = each.expected[0].value
        shown = typed_number(right, each.decimals, symbols)
        assert matching(shown, declared).feedback == each.expected[0].words
        edge = right + each.expected[1].tolerance
        assert matching(typed_number(edge, 9, symbols), declared).fraction == 100
        beyond = right + each.expected[1].tolerance * Fraction(11, 10)
        assert matching(typed_number(beyond, 9, symbols), declared).fraction == 0
        assert matching("123456789012345", declared).feedback == each.otherwise


def test_moodle_reads_numbers_as_the_question_says():
    """A point groups no digits, U+2212 is no minus, and a no-break space no blank."""
    assert [read(each) for each in ("2000,00", "-500", "2 000,00")] == [2000, -500, 2000]
    assert [read(each) for each in ("2.000,00", "2.345", "2,345")] == [2, 2.345, 2.345]
    assert [read(each) for each in ("−500", "2\u00a0000,00", "1.234.567,89", "5 %")] == [None] * 4


def test_grouped_digits_are_told_how_to_type():
    symbols, found = locale("de").numbers, imported(project_bank("de"))
    told = 0
    for each in numerics("de"):
        value = each.expected[0].value
        if 1000 <= abs(value) < 10**6:
            grouped = format_number(value, decimals=each.decimals, symbols=symbols)
            taken = matching(grouped.replace("−", "-"), answers(found[each.name][1]))
            assert (taken.fraction, taken.feedback) == (0, each.paragraphs[-1])
            told += 1
    assert told


@pytest.mark.parametrize("tag", TAGS)
def test_examples_in_the_question_are_read_as_they_are_meant(tag):
    for each in numerics(tag):
        numbers = re.findall(r"-?2000(?:,0+)?", each.paragraphs[-1])
        assert [read(number) for number in numbers] == [2000, -2000]


def test_no_expected_number_is_taken_for_nothing():
    """Moodle imports an expected `0` as `*`, since PHP calls `"0"` empty."""
    for _, question in imported(project_bank("de")).values():
        if question.get("type") == "numerical":
            texts = [each.findtext("text") for each in question.findall("answer")]
            assert texts.count("*") == 1
            assert texts[-1] == "*"
            assert "0" not in texts


@given(hostile_banks())
def test_hostile_words_come_back(category):
    found = imported([category])
    choice, numeric = category.questions
    assert isinstance(choice, Choice)
    path = _SINGLE_SLASH.split(found[choice.name][0])
    assert path[:3] == ["$course$", "top", "Knots"]
    assert path[3].replace("//", "/").strip() == " ".join(category.path[-1].split())
    assert options(found[choice.name][1]) == [
        (each.text, "100" if each.right else "0", each.explanation) for each in choice.options
    ]
    question = found[numeric.name][1]
    table = numeric.tables[0]
    texts = [*numeric.paragraphs, table.caption, f"{table.head[0][0]} (kg)", table.rows[0][0]]
    assert plain(question.find("questiontext")) == "".join(texts)
    assert [each.feedback for each in answers(question)] == [
        *(each.words for each in numeric.expected),
        numeric.otherwise,
    ]
    assert plain(question.find("hint")) == numeric.hints[0].lines[0]
