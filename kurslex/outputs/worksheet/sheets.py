"""Exercises and seeds -> what a worksheet says, as plain data for HTML and for Typst."""

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from string import ascii_uppercase

from msgspec import Struct

from kurslex.bounds.calculations import LAST_SEED, MOST_SEEDS
from kurslex.calculators.exercises.draw_question import draw_question
from kurslex.calculators.exercises.hints import FORMULA
from kurslex.calculators.exercises.seeds import exercise_query
from kurslex.calculators.exercises.view import ExerciseView, ExerciseWords
from kurslex.calculators.numbers import format_number
from kurslex.calculators.present.local_currency import in_currency
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.model.exercise import Exercise
from kurslex.model.locale import Locale
from kurslex.model.site import Site, exercise_location

_RANGE = re.compile("([1-9][0-9]{0,3})(?:-([1-9][0-9]{0,3}))?")


class SeedsError(ValueError):
    """Text that names no seeds, or too many; says what to write."""


class Task(Struct, frozen=True, kw_only=True):
    """One exercise on a sheet; `address` is where it can be practised."""

    view: ExerciseView
    address: str


class Sheet(Struct, frozen=True, kw_only=True):
    """What one student gets."""

    seed: int
    number: str
    tasks: tuple[Task, ...]


class KeyPart(Struct, frozen=True, kw_only=True):
    """The answers to one exercise: a row for each seed, with what each mistake leads to.

    `formulas` are MathML, each with the text that says the same; `mistakes` are letters, each with
    the sentence for what it stands for.
    """

    title: str
    formulas: tuple[tuple[str, str], ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    mistakes: tuple[tuple[str, str], ...]


class Worksheet(Struct, frozen=True, kw_only=True):
    """All sheets and the key, in one language; `words` are those of the interface, by name."""

    tag: str
    words: dict[str, str]
    sheets: tuple[Sheet, ...]
    key: tuple[KeyPart, ...]


def read_seeds(text: str) -> tuple[int, ...]:
    """Return the seeds of `1-30` or `1-5,9`, each once; raises `SeedsError`."""
    found: dict[int, None] = {}
    for part in text.split(","):
        match = _RANGE.fullmatch(part.strip())
        if match is None:
            raise SeedsError(
                f"'{part.strip()}' names no seeds; write numbers from 1 to {LAST_SEED}, "
                "such as 1-30 or 1-5,9"
            )
        first, last = int(match[1]), int(match[2] or match[1])
        if last < first:
            raise SeedsError(f"'{part.strip()}' is empty; write the smaller number first")
        found |= dict.fromkeys(range(first, last + 1))
    if len(found) > MOST_SEEDS:
        raise SeedsError(
            f"these are {len(found):,} seeds; take at most {MOST_SEEDS} at a time, "
            f"such as 1-{MOST_SEEDS}"
        )
    return tuple(found)


def worksheet(
    exercises: Sequence[tuple[Calculator, Exercise]],
    seeds: Iterable[int],
    *,
    series: str,
    locale: Locale,
    messages: Messages,
    site: Site,
) -> Worksheet:
    """Return the worksheet; raises `NotDrawnError`, and `MessageError` where a word is missing."""
    made = [
        _Exercise(*each, series=series, locale=locale, messages=messages, site=site)
        for each in exercises
    ]
    sheets = tuple(
        Sheet(
            seed=seed,
            number=messages.format("exercises-number", seed=str(seed)),
            tasks=tuple(each.task(seed) for each in made),
        )
        for seed in seeds
    )
    parts = tuple(
        each.key(tuple(sheet.tasks[place].view for sheet in sheets))
        for place, each in enumerate(made)
    )
    words = {
        name: messages.format(f"worksheet-{name}")
        for name in (
            *("title", "name", "date", "answer", "working", "key", "key-note", "practice"),
            "licence",
        )
    }
    if series:
        words["series"] = messages.format("exercises-series", series=series)
    return Worksheet(tag=locale.tag, words=words, sheets=sheets, key=parts)


class _Exercise:
    """One exercise of a worksheet in one language."""

    def __init__(
        self,
        calculator: Calculator,
        exercise: Exercise,
        *,
        series: str,
        locale: Locale,
        messages: Messages,
        site: Site,
    ) -> None:
        self._calculator = in_currency(calculator, locale.currency)
        self._exercise = exercise
        self._series = series
        self._symbols = locale.numbers
        self._messages = messages
        self._words = ExerciseWords(self._calculator, locale.numbers, messages)
        location = exercise_location(locale.tag, calculator.id, exercise.name)
        self._address = site.absolute(location)

    def task(self, seed: int) -> Task:
        question = draw_question(self._calculator, self._exercise, seed, self._series)
        query = exercise_query(seed, self._exercise.version, self._series)
        return Task(view=self._words.view(question), address=f"{self._address}?{query}")

    def key(self, views: Sequence[ExerciseView]) -> KeyPart:
        first = views[0]
        formula = next(each for each in first.hints if each.kind == FORMULA)
        unit = first.field.unit
        answer = self._messages.format("worksheet-answer") + (f" ({unit})" if unit else "")
        letters = dict(zip(first.mistake_words, ascii_uppercase, strict=False))
        return KeyPart(
            title=f"{first.title}: {first.label}",
            formulas=tuple(zip(formula.formulas, formula.lines, strict=True)),
            head=(self._messages.format("worksheet-number"), answer, *letters.values()),
            rows=tuple((str(each.seed), *self._figures(each)) for each in views),
            mistakes=tuple((letters[name], said) for name, said in first.mistake_words.items()),
        )

    def _figures(self, view: ExerciseView) -> tuple[str, ...]:
        values = (view.exact_answer, *view.mistakes.values())
        return tuple(
            format_number(Fraction(value), decimals=self._exercise.decimals, symbols=self._symbols)
            for value in values
        )
