"""The scripts of exercises: what all share, and one for each calculator and language."""

from kurslex.calculators.emit.figures_script import literal
from kurslex.calculators.emit.javascript import library_script
from kurslex.calculators.exercises.draw_question import first_question
from kurslex.calculators.exercises.script import ExerciseScript
from kurslex.calculators.present.local_currency import in_currency
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.model.currency import Currency
from kurslex.model.exercise import Exercise
from kurslex.model.glossary import Glossary
from kurslex.model.locale import NumberSymbols
from kurslex.site.script_names import EXERCISE_SCRIPT, WORKSHEET_SCRIPT
from kurslex.site.small_assets import compact, small_asset
from kurslex.utils.compact_json import compact_json

_STRICT = '"use strict";'
_RUNTIME, _LOOPS = "calculator-runtime.js", "calculator-loops.js"
_SHARED = ("calculator-working.js", "calculator-parts.js", "exercise-draw.js", "exercise-words.js")
_PAGES = {
    EXERCISE_SCRIPT: ("calculator-reach.js", "calculator-share.js", "exercise-page.js"),
    WORKSHEET_SCRIPT: ("exercise-sheets.js",),
}
_PARTS = "{$,begin,format,run,scale,solutions}"


def exercise_scripts() -> dict[str, str]:
    """Return the scripts that all exercises share by name: classic ones, loaded with `defer`."""
    return {name: exercise_core(*parts) for name, parts in _PAGES.items()}


def exercise_core(*more: str) -> str:
    """Return what draws, judges and words exercises, and after it some assets."""
    parts = (
        small_asset(_RUNTIME),
        f"{{const{_PARTS}=kurslex;{small_asset(_LOOPS)}}}",
        *map(small_asset, (*_SHARED, *more)),
    )
    return _STRICT + "".join(map(str.rstrip, parts)).replace(_STRICT, "") + "\n"


def practice_file(glossary: Glossary, identifier: str, tag: str) -> str:
    """Return the content of one of them; raises `MessageError` where a word is missing."""
    locale, calculator = glossary.locales[tag], glossary.calculators[identifier]
    return practice_script(calculator, locale.numbers, glossary.messages[tag], locale.currency)


def practice_script(
    calculator: Calculator,
    symbols: NumberSymbols,
    messages: Messages,
    currency: Currency | None = None,
) -> str:
    """Return a classic script that makes the exercises of a calculator known.

    Local amounts are in a `currency`, if there is one. It comes after `exercise_script`. Raises
    `MessageError` where a word is missing, and `NotDrawnError` where an exercise has no sensible
    numbers.
    """
    writer = ExerciseScript(in_currency(calculator, currency), symbols, messages)
    programs = [each for one in calculator.exercises for each in writer.programs(one)]
    library = compact(library_script(programs))
    if library:
        library = f"{{const{_PARTS}=kurslex;{library}}}"
    return library + "".join(_defined(writer, calculator, one) for one in calculator.exercises)


def _defined(writer: ExerciseScript, calculator: Calculator, exercise: Exercise) -> str:
    known = literal(f"{calculator.id}/{exercise.name}@{exercise.version}")
    hints = writer.hints(exercise)
    # Its numbers are the same in every currency, and so are drawn once for all languages.
    data = writer.data(first_question(calculator, exercise)) | {"hint": hints.words()}
    scripts = "".join(f",{name}:{compact(text)}" for name, text in writer.scripts(exercise).items())
    program = compact(hints.program())
    key, solution, figures = hints.solving()
    solved = f"{literal(key)}:{{...{compact_json(solution)},run:{compact(figures)}}}" if key else ""
    working = f"{{...{compact_json(hints.data())},solutions:{{{solved}}},run:{program}}}"
    return (
        f"kurslex.exercises.set({known},{{...{compact_json(data)}{scripts}}});"
        f"kurslex.workings.set({known},{working});\n"
    )
