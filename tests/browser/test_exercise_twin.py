"""The browser draws, judges, words and hints exercises as Python does."""

import random
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from kurslex.bounds.calculations import LAST_SEED
from kurslex.calculators.exercises.draw_question import draw_question
from kurslex.calculators.exercises.hints import FORMULA, NUMBERS, RESULT, Hint
from kurslex.calculators.exercises.judge import Judgement, judge
from kurslex.calculators.exercises.seeds import read_seed, read_series
from kurslex.calculators.exercises.view import ExerciseWords
from kurslex.calculators.numbers import Refusal, format_number
from kurslex.model.exercise import Exercise
from kurslex.site.exercise_scripts import exercise_core, practice_script
from tests.browser.rendered import localized, words
from tests.browser.twin import WRITTEN, for_script, rational
from tests.site.words import LOCALES
from tests.support.calculators import calculators
from tests.support.exercises import assert_sensible

SOME, BLOCK = 15, 1000
"""So many seeds of each exercise are compared in every run, and at once where all are."""

DRAW = """([id, seeds, series]) => {
    WRITTEN
    const exercise = kurslex.exercises.get(id);
    const each = (values, write) =>
        Object.fromEntries(Object.entries(values).map(([name, value]) => [name, write(value)]));
    const all = (values) => each(values, (value) =>
        typeof value[0] === "bigint" ? written(value) : value.map((row) => each(row, written)));
    return seeds.map((seed) => {
        const found = kurslex.drawQuestion(exercise, seed, series);
        const { inputs, told, answer, tolerance, mistakes } = found;
        const rest = [told ? written(told) : null, written(answer), written(tolerance)];
        return [all(inputs), ...rest, all(mistakes)];
    });
}""".replace("WRITTEN", WRITTEN)
SAY = """([id, cases]) => {
    const exercise = kurslex.exercises.get(id);
    return cases.map(([seed, answers]) => {
        const question = kurslex.drawQuestion(exercise, seed);
        const worded = kurslex.wordQuestion(exercise, question);
        const said = answers.map((text) => {
            const judged = kurslex.judge(exercise, question, text);
            const { verdict = judged.refusal, mistake = "" } = judged;
            return [verdict, mistake, kurslex.wordJudgement(exercise, judged, worded.answer)];
        });
        return { ...worded, said };
    });
}"""


def exercises() -> list[tuple[str, Exercise]]:
    return [(name, one) for name, each in calculators().items() for one in each.exercises]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    page.add_script_tag(content=exercise_core())
    add(page, min(LOCALES))  # numbers have no language
    yield page
    page.close()


def add(page: Page, tag: str) -> None:
    for name in calculators():
        script = practice_script(localized(name, tag), LOCALES[tag].numbers, words(tag))
        page.add_script_tag(content=f"{{{script}}}")


def known(name: str, exercise: Exercise) -> str:
    return f"{name}/{exercise.name}@{exercise.version}"


def drawn(name: str, exercise: Exercise, seed: int, series: str) -> list[Any]:
    question = draw_question(calculators()[name], exercise, seed, series)
    assert_sensible(question)
    return [
        {each: for_script(value) for each, value in question.inputs.items()},
        None if question.told is None else rational(question.told),
        rational(question.answer),
        rational(question.tolerance),
        {each: rational(value) for each, value in question.mistakes.items()},
    ]


def compare(
    page: Page, name: str, exercise: Exercise, seeds: Sequence[int], series: str = ""
) -> None:
    found = page.evaluate(DRAW, [known(name, exercise), list(seeds), series])
    for seed, result in zip(seeds, found, strict=True):
        assert result == drawn(name, exercise, seed, series), f"seed {seed}"


each_exercise = pytest.mark.parametrize(
    ("name", "exercise"), exercises(), ids=lambda each: each if isinstance(each, str) else each.name
)


@each_exercise
def test_a_seed_gives_the_same_numbers_in_the_browser(name, exercise, page):
    compare(page, name, exercise, range(1, SOME + 1))
    compare(page, name, exercise, (1, 17, LAST_SEED), "3b ÅΩ 📈")


@pytest.mark.long
@pytest.mark.parametrize("first", range(1, LAST_SEED + 1, BLOCK))
@each_exercise
def test_every_seed_is_sensible_and_gives_the_same_numbers(name, exercise, first, page):
    compare(page, name, exercise, range(first, min(first + BLOCK, LAST_SEED + 1)))


def typed(dice: random.Random, tag: str, name: str, exercise: Exercise, seed: int) -> list[str]:
    """Return answers near to right ones and to mistakes, as readers may type them, and others."""
    question = draw_question(calculators()[name], exercise, seed)
    symbols = LOCALES[tag].numbers
    right, unit = question.answer, Fraction(1, 10**exercise.decimals)
    near = [right, *question.mistakes.values(), -right]
    near += [right * Fraction(10) ** power for power in (-6, -2, 1, 7)]
    near += [right / 100, right + question.tolerance, right + question.tolerance + unit]
    near += [right + unit * dice.randint(-60, 60) / 20 for _ in range(6)]
    near += [right + question.tolerance * dice.randint(-40, 40) / 20 for _ in range(6)]
    texts = [
        format_number(each, decimals=decimals, symbols=symbols)
        for each in near
        for decimals in (dice.randint(0, exercise.decimals + 3), exercise.decimals)
    ]
    odd = ["", "x", "1e5", "1.234", "1,234", "1.234,5", "9" * 10000, "9" * 32, "0", "−", "%"]
    return [*texts, f"{texts[1]} %", f"{texts[3]}%", f"{texts[1]} USD", *odd]


def said(tag: str, name: str, exercise: Exercise, seed: int, answers: list[str]) -> dict[str, Any]:
    """Return the words of a question, and of what is said of answers, as the browser gives them."""
    calculator, symbols = localized(name, tag), LOCALES[tag].numbers
    writer = ExerciseWords(calculator, symbols, words(tag))
    question = draw_question(calculator, exercise, seed)
    view = writer.view(question)
    judged = [judge(calculator, question, text, symbols) for text in answers]
    return {
        "prompt": view.prompt,
        "tables": [table(each) for each in view.tables],
        "answer": view.answer,
        "hints": [hint(each) for each in view.hints],
        "said": [[*verdict(each), writer.said(question, each)] for each in judged],
    }


def hint(each: Hint) -> dict[str, Any]:
    if each.kind == FORMULA:
        return {"kind": each.kind, "formulas": list(each.formulas)}
    tables = (
        {"tables": [table(one) for one in each.tables]} if each.kind in {NUMBERS, RESULT} else {}
    )
    return {"kind": each.kind, "lines": list(each.lines), **tables}


def verdict(judged: Judgement | Refusal) -> tuple[str, str]:
    if isinstance(judged, Refusal):
        return str(judged), ""
    return str(judged.verdict), judged.mistake


def table(each: Any) -> dict[str, Any]:
    return {
        "name": each.name,
        "caption": each.caption,
        "head": [list(cell) for cell in each.head],
        "rows": [list(row) for row in each.rows],
    }


def compare_words(page: Page, tag: str, seeds: Sequence[int]) -> None:
    dice = random.Random(tag)
    for name, exercise in exercises():
        cases = [[seed, typed(dice, tag, name, exercise, seed)] for seed in seeds]
        found = page.evaluate(SAY, [known(name, exercise), cases])
        for (seed, answers), result in zip(cases, found, strict=True):
            expected = said(tag, name, exercise, seed, answers)
            where = f"{tag}: {name}/{exercise.name}, seed {seed}"
            for typed_text, one, other in zip(
                answers, result.pop("said"), expected.pop("said"), strict=True
            ):
                assert one == other, f"{where}: {typed_text!r}"
            assert result == expected, where


@pytest.mark.sampled(3)
@pytest.mark.parametrize("tag", sorted(LOCALES))
def test_questions_hints_and_judgements_read_the_same(tag, page):
    add(page, tag)
    compare_words(page, tag, (404,))


@pytest.mark.long
@pytest.mark.parametrize("tag", sorted(LOCALES))
def test_so_do_those_of_many_seeds(tag, page):
    add(page, tag)
    compare_words(page, tag, range(5, LAST_SEED, 199))


def test_seeds_and_series_are_read_alike(page):
    seeds = ["1", "9999", "0", "-1", "1e9", "10000", "01", "1.5", "x", "", " 7", "٧"]
    series = [
        "",
        " a ",
        "\u00a0é ",
        "e\u0301",
        "x" * 40,
        "x" * 41,
        "📈" * 40,
        "a\nb",
        "\t",
        "\u2028",
    ]
    found = page.evaluate(
        "([seeds, series]) => [seeds.map((each) => kurslex.readSeed(each) ?? null),"
        " series.map((each) => kurslex.readSeries(each) ?? null)]",
        [seeds, series],
    )
    assert found == [[*map(read_seed, seeds)], [*map(read_series, series)]]
