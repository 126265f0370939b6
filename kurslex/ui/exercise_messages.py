"""The messages that every language has to bring for the exercises of calculators."""

from collections.abc import Iterable, Mapping

from kurslex.model.calculator import Calculator

FILE = "exercises"

SHARED: Mapping[str, tuple[str, ...]] = {
    "exercises-asked": ("decimals",),
    "exercises-asked-unit": ("unit", "decimals"),
    "exercises-typing": ("example",),
    "exercises-right": (),
    "exercises-nearly": ("answer",),
    "exercises-fewer-decimals": ("decimals",),
    "exercises-sign": (),
    "exercises-fraction": (),
    "exercises-power-of-ten": (),
    "exercises-wrong": (),
    "exercises-thought": (),
    "exercises-formula": (),
    "exercises-numbers": (),
    "exercises-result": (),
    "exercises-rearrange": ("name",),
    "exercises-try": ("name",),
    "exercises-tried-more": ("name", "value", "target", "result"),
    "exercises-tried-less": ("name", "value", "target", "result"),
    "exercises-number": ("seed",),
    "exercises-series": ("series",),
    "exercises-fresh": ("seed",),
    "exercises-no-seed": ("seed",),
    "exercises-no-series": (),
    "worksheet-title": (),
    "worksheet-name": (),
    "worksheet-date": (),
    "worksheet-number": (),
    "worksheet-answer": (),
    "worksheet-working": (),
    "worksheet-key": (),
    "worksheet-key-note": (),
    "worksheet-practice": (),
    "worksheet-licence": (),
}


def exercise_messages(calculators: Iterable[Calculator]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the messages of exercises by the file that they are for, with their variables.

    The words that all exercises share are wanted where a calculator has any. The sentence of an
    exercise is given the numbers that it tells, as ready texts.
    """
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for calculator in calculators:
        for exercise in calculator.exercises:
            own = found.setdefault(calculator.id, {})
            own[calculator.exercise_id(exercise)] = exercise.told_numbers()
            for mistake in exercise.mistakes:
                own[calculator.exercise_id(exercise, mistake.name)] = ()
    return {FILE: dict(SHARED), **found} if found else {}
