"""Rule [calculator-exercise]."""

from collections.abc import Iterator

from kurslex.model.calculator import Calculator
from kurslex.model.exercise import Exercise
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule

_SEEDS = (1, 2, 17, 4711, 9999)
"""A sample, for a check ends soon; a test draws all seeds."""


@rule("calculator-exercise", fixed=True, reads=Reads.CALCULATOR)
def check_calculator_exercises(glossary: Glossary) -> Iterator[Problem]:
    """The exercises of a calculator can be drawn: their answers differ from every mistake.

    Bad: `mistakes={"per-share": "(sell - buy) * shares"}` where that is the answer.
    Good: `mistakes={"per-share": "sell - buy"}`.
    """
    for calculator in glossary.calculators.values():
        for exercise in calculator.exercises:
            yield from _not_drawn(calculator, exercise)


def _not_drawn(calculator: Calculator, exercise: Exercise) -> Iterator[Problem]:
    """Yield a problem for the first seed without sensible numbers."""
    # What draws questions takes long to import, and most calculators are as they were.
    from kurslex.calculators.exercises.draw_question import (  # noqa: PLC0415
        FIRST_SEED,
        NotDrawnError,
        draw_question,
        first_question,
    )

    for seed in _SEEDS:
        try:
            if seed == FIRST_SEED:
                first_question(calculator, exercise)  # which pages show, and is kept for them
            else:
                draw_question(calculator, exercise, seed)
        except NotDrawnError as error:
            yield Problem(
                path=calculator.path,
                line=exercise.line,
                message=f"column {exercise.column}: the exercise '{exercise.name}' has no sensible "
                f"numbers for the seed {seed}: {error.reason}",
                check="calculator-exercise",
                hint="draw other numbers, or change its condition, its tolerance or its mistakes",
            )
            return
