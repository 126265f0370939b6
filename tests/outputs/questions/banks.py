"""Banks for the tests: of this project's exercises, and one of hostile words."""

from dataclasses import replace
from fractions import Fraction
from functools import cache

from hypothesis import strategies as st

from kurslex.calculators.exercises.hints import THOUGHT, Hint
from kurslex.calculators.present.worked_example import Table
from kurslex.model.question import Option
from kurslex.outputs.questions.bank import Category, Choice, Numeric, question_bank
from kurslex.outputs.questions.expected import Expected
from tests.outputs.editions import ADDRESS, hostile, project_edition

SEEDS = (1, 30)
TAGS = ("nb", "de", "it")


@cache
def project_bank(tag, series=""):
    """Return the bank of a language, with two sets of numbers for each exercise."""
    return question_bank(replace(project_edition(tag), seeds=SEEDS, series=series))


def numerics(tag):
    return [
        question
        for category in project_bank(tag)
        for question in category.questions
        if isinstance(question, Numeric)
    ]


def choices(tag):
    return [
        question
        for category in project_bank(tag)
        for question in category.questions
        if isinstance(question, Choice)
    ]


@st.composite
def hostile_banks(draw):
    """Return a category with a question and an exercise, all of whose words are hostile."""
    words = iter(draw(st.lists(hostile, min_size=16, max_size=16, unique=True)))
    options = tuple(
        Option(text=next(words), explanation=next(words), right=right, line=1)
        for right in (False, True)
    )
    choice = Choice(
        id="knot/q1", name=next(words), text=next(words), options=options, address=ADDRESS
    )
    table = Table(
        name="rows", caption=next(words), head=((next(words), "kg"),), rows=((next(words),),)
    )
    value = draw(st.decimals(-(10**6), 10**6, places=2).filter(bool).map(Fraction))
    expected = (
        Expected(value=value, tolerance=Fraction(1, 100), right=True, words=next(words)),
        Expected(value=value * 2, tolerance=Fraction(1, 100), right=False, words=next(words)),
    )
    numeric = Numeric(
        id="load/kept/1/1",
        name=next(words),
        paragraphs=(next(words),),
        tables=(table,),
        expected=expected,
        decimals=2,
        answer="2,00",
        otherwise=next(words),
        hints=(Hint(kind=THOUGHT, lines=(next(words),)),),
        address=ADDRESS,
    )
    return Category(id="loops", path=("Knots", next(words)), questions=(choice, numeric))
