"""The question bank: lxml reads what Moodle documents for its XML."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from kurslex.model.question import Option, Question
from kurslex.outputs.moodle_questions import moodle_questions_file
from tests.outputs.editions import ADDRESS, edition, hostile, project_edition, tiny_glossary


def plain(element):
    """Return the text of a field of HTML."""
    assert element.get("format") == "html"
    text = element.findtext("text")
    return html.fromstring(text).text_content() if text else ""


def read(edition):
    """Return the questions by name, each with its category, options and reasons."""
    (content,) = moodle_questions_file(edition).values()
    found, category = {}, ""
    for question in etree.fromstring(content).iterfind("question"):
        if question.get("type") == "category":
            category = question.findtext("category/text")
            continue
        assert question.get("type") == "multichoice"
        assert question.findtext("single") == "true"
        name = question.findtext("name/text")
        assert name not in found
        answers = question.findall("answer")
        found[name] = (
            category,
            plain(question.find("questiontext")),
            [(plain(each), each.get("fraction"), plain(each.find("feedback"))) for each in answers],
            plain(question.find("generalfeedback")),
        )
    return found


@pytest.mark.parametrize("tag", ["nb", "de", "it"])
def test_each_question_of_each_page_is_in_the_bank(tag):
    whole = project_edition(tag)
    pages = [page for (locale, _), page in whole.glossary.pages.items() if locale == tag]
    asked = {
        f"{page.id} {number:02}": (page, question)
        for page in pages
        for number, question in enumerate(page.outline.questions, start=1)
    }
    found = read(whole)
    assert found.keys() == asked.keys()
    for name, (page, question) in asked.items():
        _, text, options, address = found[name]
        assert text == question.text
        assert options == [
            (each.text, "100" if each.right else "0", each.explanation) for each in question.options
        ]
        assert address == f"{ADDRESS}{tag}/{page.id}/"


def test_categories_are_the_themes():
    found = read(project_edition("de"))
    assert found["share 01"][0] == "$course$/top/Kurslex/Instrumente"
    assert len({category for category, *_ in found.values()}) == 7


def with_questions(*questions):
    glossary = tiny_glossary()
    page = glossary.pages["sv", "bowline"]
    asked = replace(page, outline=replace(page.outline, questions=questions))
    return edition(replace(glossary, pages={**glossary.pages, ("sv", "bowline"): asked}), "sv")


@given(st.lists(hostile, min_size=5, max_size=5, unique=True))
def test_hostile_words_come_back(words):
    text, right, why, wrong, why_not = words
    options = (
        Option(text=right, explanation=why, right=True, line=2),
        Option(text=wrong, explanation=why_not, right=False, line=3),
    )
    found = read(with_questions(Question(text=text, options=options, line=1)))
    assert found["bowline 01"][1:3] == (text, [(right, "100", why), (wrong, "0", why_not)])


def test_a_question_without_one_right_option_is_left_out():
    options = tuple(Option(text=each, explanation="", right=True, line=2) for each in "ab")
    one = (replace(options[0], right=False), options[1])
    questions = [Question(text="?", options=each, line=1) for each in (options, options[:0], one)]
    assert [*read(with_questions(*questions))] == ["bowline 03"]
