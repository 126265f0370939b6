"""What all question banks are made of: the pages' questions, and exercises with drawn numbers."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from kurslex.calculators.exercises.draw_question import draw_question
from kurslex.calculators.exercises.hints import RESULT, Hint
from kurslex.calculators.exercises.seeds import exercise_query
from kurslex.calculators.exercises.view import ExerciseWords
from kurslex.calculators.numbers import exact_text, format_number
from kurslex.calculators.present.local_currency import in_currency
from kurslex.calculators.present.worked_example import Table
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.model.exercise import Exercise
from kurslex.model.locale import NumberSymbols
from kurslex.model.question import Option, Question
from kurslex.model.site import exercise_location
from kurslex.outputs.edition import Edition
from kurslex.outputs.questions.expected import Expected, expected_answers
from kurslex.ui.interface_messages import theme_message

# A language may write another sign for minus, but keyboards have this one.
_HYPHEN = "-"
_EXAMPLE = Fraction(2000)


class Choice(Struct, frozen=True, kw_only=True):
    """A question with options, one of them right.

    `id` is the same in each edition and no other question has it; `name` is short and for teachers.
    `address` is the page on which it is asked.
    """

    id: str
    name: str
    text: str
    options: tuple[Option, ...]
    address: str


class Numeric(Struct, frozen=True, kw_only=True):
    """An exercise with the numbers of one seed; `id`, `name` and `address` as for `Choice`.

    `paragraphs` are what is asked, with the `tables` after the first one. `expected` are the
    answers that are told something, the right one first; the first that fits counts. `answer` is
    written for readers, `otherwise` is said to every other answer. `hints` give away more and more,
    but never the answer.
    """

    id: str
    name: str
    paragraphs: tuple[str, ...]
    tables: tuple[Table, ...]
    expected: tuple[Expected, ...]
    decimals: int
    answer: str
    otherwise: str
    hints: tuple[Hint, ...]
    address: str


class Category(Struct, frozen=True, kw_only=True):
    """Questions that belong together; `id` is for programs, `path` are names from the outermost."""

    id: str
    path: tuple[str, ...]
    questions: tuple[Choice | Numeric, ...]


def question_bank(edition: Edition) -> list[Category]:
    """Return the questions of the edition's language: by theme, then a category for each exercise.

    A question that has more or fewer than one right option has no place in a bank. The numbers of
    exercises are those of the edition's seeds. Raises `NotDrawnError`, and `MessageError` where a
    word is missing.
    """
    return [*_themes(edition), *_exercises(edition)]


def exact_number(value: Fraction) -> str:
    """Return a number as files have it, such as `-2000.0`.

    It has one decimal at least, because Moodle takes an expected `0` for no answer at all.
    """
    text = exact_text(value)
    return text if "." in text else f"{text}.0"


def typed_number(value: Fraction, decimals: int, symbols: NumberSymbols) -> str:
    """Return a number as platforms want it to be typed, such as `-2000,00`."""
    plain = NumberSymbols(decimal=symbols.decimal, group="", minus=_HYPHEN)
    return format_number(value, decimals=decimals, symbols=plain)


def _themes(edition: Edition) -> Iterator[Category]:
    (tag,) = edition.tags
    found: dict[str, list[Choice]] = {theme: [] for theme in edition.glossary.themes}
    for each in edition.described():
        page = each.pages[tag]
        found[each.concept.theme] += [
            _choice(page.id, number, question, edition.address(tag, page.id))
            for number, question in enumerate(page.outline.questions, start=1)
            if question.is_sound
        ]
    for theme, choices in found.items():
        if choices:
            path = (edition.say(tag, "site-name"), edition.say(tag, theme_message(theme)))
            yield Category(id=theme, path=path, questions=tuple(choices))


def _choice(concept: str, number: int, question: Question, address: str) -> Choice:
    return Choice(
        id=f"{concept}/{question.key}",
        name=f"{concept} {number:02}",
        text=question.text,
        options=question.options,
        address=address,
    )


def _exercises(edition: Edition) -> Iterator[Category]:
    (tag,) = edition.tags
    locale, messages = edition.glossary.locales[tag], edition.glossary.messages[tag]
    for calculator in edition.glossary.calculators.values() if edition.seeds else ():
        local = in_currency(calculator, locale.currency)
        words = ExerciseWords(local, locale.numbers, messages)
        for exercise in calculator.newest_exercises():
            yield _category(edition, local, exercise, words)


def _category(
    edition: Edition, calculator: Calculator, exercise: Exercise, words: ExerciseWords
) -> Category:
    (tag,) = edition.tags
    messages, symbols = edition.glossary.messages[tag], edition.glossary.locales[tag].numbers
    location = exercise_location(tag, calculator.id, exercise.name)
    numerics = []
    for seed in edition.seeds:
        question = draw_question(calculator, exercise, seed, edition.series)
        view = words.view(question)
        query = exercise_query(seed, exercise.version, edition.series)
        name = f"{view.id} v{view.version} {seed:04}"
        typing = _typing(exercise.decimals, symbols, messages)
        numerics.append(
            Numeric(
                id=f"{view.id}/{view.version}/{seed}" + (f"/{view.series}" if view.series else ""),
                name=f"{name} {view.series}".rstrip(),
                paragraphs=(view.prompt, view.asked, typing),
                tables=view.tables,
                expected=expected_answers(view, question, messages, typing),
                decimals=exercise.decimals,
                answer=view.answer,
                otherwise=messages.format("exercises-wrong"),
                hints=tuple(each for each in view.hints if each.kind != RESULT),
                address=edition.site.absolute(f"{location}?{query}"),
            )
        )
    return Category(
        id=f"{calculator.id}/{exercise.name}/{exercise.version}",
        path=_path(edition, calculator, exercise),
        questions=tuple(numerics),
    )


def _path(edition: Edition, calculator: Calculator, exercise: Exercise) -> tuple[str, ...]:
    (tag,) = edition.tags
    title = edition.say(tag, calculator.message_id("title"))
    asked = edition.say(tag, calculator.message_id(exercise.asks))
    name = f"{title}: {asked} ({exercise.name} v{exercise.version})"
    series = f", {edition.series}" if edition.series else ""
    return edition.say(tag, "site-name"), edition.say(tag, "exercise-index"), name + series


def _typing(decimals: int, symbols: NumberSymbols, messages: Messages) -> str:
    """Return how platforms want a number to be typed, with an example in the asked decimals."""
    example = typed_number(_EXAMPLE, decimals, symbols)
    return messages.format("exercises-typing", example=example)
