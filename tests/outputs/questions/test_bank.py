"""What all question banks are made of."""

from collections import Counter
from dataclasses import replace

import pytest
from msgspec import structs

from kurslex.calculators.exercises.judge import judge
from kurslex.model.question import Option, Question
from kurslex.outputs.questions.bank import Choice, question_bank
from tests.outputs.editions import ADDRESS, edition, project_edition, tiny_glossary
from tests.outputs.questions.banks import SEEDS, TAGS, choices, numerics, project_bank
from tests.support.exercises import EXERCISES, drawn, locale


@pytest.mark.parametrize("tag", TAGS)
def test_each_question_of_each_page_is_in_the_bank(tag):
    pages = [page for (at, _), page in project_edition().glossary.pages.items() if at == tag]
    asked = {
        f"{page.id} {number:02}": (page, question)
        for page in pages
        for number, question in enumerate(page.outline.questions, start=1)
    }
    found = {each.name: each for each in choices(tag)}
    assert found.keys() == asked.keys()
    for name, (page, question) in asked.items():
        assert (found[name].text, found[name].options) == (question.text, question.options)
        assert found[name].address == f"{ADDRESS}{tag}/{page.id}/"


@pytest.mark.parametrize("tag", TAGS)
def test_each_exercise_has_a_category_with_a_question_for_each_seed(tag):
    exercises = {
        f"{name}/{exercise.version}": [f"{name}/{exercise.version}/{seed}" for seed in SEEDS]
        for name, (_, exercise) in EXERCISES.items()
    }
    found = {each.id: [question.id for question in each.questions] for each in project_bank(tag)}
    themes = set(project_edition().glossary.themes)
    assert {name: ids for name, ids in found.items() if name not in themes} == exercises
    assert {name for name in found if name in themes} == themes


@pytest.mark.parametrize("tag", TAGS)
def test_no_id_and_no_name_is_given_twice(tag):
    questions = [each for category in project_bank(tag) for each in category.questions]
    for values in (
        Counter(each.id for each in questions),
        Counter(each.name for each in questions),
    ):
        assert set(values.values()) == {1}
    paths = [each.path for each in project_bank(tag)]
    assert len({*paths}) == len(paths)


def test_what_counts_in_a_bank_counts_on_the_page_and_no_mistake_does():
    for numeric in numerics("de"):
        name, _, rest = numeric.id.rpartition("/")[0].rpartition("/")
        calculator, _ = EXERCISES[name]
        question = drawn(name, int(numeric.id.rpartition("/")[2]))
        assert rest == str(question.exercise.version)
        symbols = locale("de").numbers
        for expected in numeric.expected[2:]:
            typed = f"{float(expected.value):.8f}".replace(".", ",")
            judged = judge(calculator, question, typed, symbols)
            assert not judged.verdict.counts, (numeric.id, typed)
        assert numeric.expected[0].value == question.answer
        assert numeric.expected[1].tolerance == question.tolerance
        assert {each.value for each in numeric.expected} >= {*question.mistakes.values()}


def test_hints_are_the_thought_the_formula_and_the_numbers():
    for numeric in numerics("de"):
        assert [each.kind for each in numeric.hints] == ["thought", "formula", "numbers"]


def test_a_series_has_other_numbers_and_says_so():
    plain, series = (
        project_bank("de"),
        question_bank(replace(project_edition("de"), seeds=SEEDS[:1], series="10b")),
    )
    one = next(each for each in plain if each.id.startswith("profit-loss/"))
    other = next(each for each in series if each.id == one.id)
    assert other.path[-1] == f"{one.path[-1]}, 10b"
    assert other.questions[0].id == f"{one.questions[0].id}/10b"
    assert other.questions[0].address.endswith("&series=10b")
    assert other.questions[0].paragraphs != one.questions[0].paragraphs


def test_without_seeds_there_are_no_exercises():
    bank = question_bank(project_edition("de"))
    assert all(isinstance(each, Choice) for category in bank for each in category.questions)


def test_a_question_without_one_right_option_is_left_out():
    options = tuple(Option(text=each, explanation="", right=True, line=2) for each in "ab")
    one = (structs.replace(options[0], right=False), options[1])
    questions = [Question(text="?", options=each, line=1) for each in (options, options[:0], one)]
    glossary = tiny_glossary()
    page = glossary.pages["sv", "bowline"]
    asked = replace(page, outline=replace(page.outline, questions=tuple(questions)))
    pages = {**glossary.pages, ("sv", "bowline"): asked}
    [category] = question_bank(edition(replace(glossary, pages=pages), "sv"))
    assert [each.name for each in category.questions] == ["bowline 03"]
