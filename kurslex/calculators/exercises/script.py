"""An exercise in one language -> the script that lets a browser draw, judge, word and hint it.

The counterpart of `draw`, `judge`, `view` and `hints`: the browser's part of these is
`exercise-draw.js` and `exercise-words.js`, and what differs by exercise is written here.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from kurslex.calculators.emit.figures_script import literal
from kurslex.calculators.emit.javascript import condition_script, expression_script, javascript
from kurslex.calculators.exercises.draw_question import (
    Question,
    asked_quantity,
    drawing_program,
    solution_of,
    telling_program,
)
from kurslex.calculators.exercises.hint_script import HintScript
from kurslex.calculators.exercises.judge import Verdict
from kurslex.calculators.exercises.view import ExerciseWords
from kurslex.calculators.numbers import Refusal, exact_text
from kurslex.calculators.present.form_fields import rows_text
from kurslex.calculators.present.live_figures import usual_decimals
from kurslex.calculators.present.step_words import StepWriter
from kurslex.calculators.present.working_script import VALUE
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, Quantity
from kurslex.model.exercise import AnyDraw, Draw, DrawLadder, DrawRows, Exercise
from kurslex.model.locale import NumberSymbols
from kurslex.model.program import Program

END = "\ufdd1"
"""Ends the name of a value that stands in a sentence after `VALUE`."""


class ExerciseScript:
    """The scripts of the exercises of one calculator in one language; raises `MessageError`."""

    def __init__(self, calculator: Calculator, symbols: NumberSymbols, messages: Messages) -> None:
        self._calculator = calculator
        self._symbols = symbols
        self._messages = messages
        self._words = ExerciseWords(calculator, symbols, messages)
        self._writer = StepWriter(calculator, symbols, messages)

    def data(self, question: Question) -> dict[str, Any]:
        """Return all that is no script, as JSON can have it; any question of the exercise will do.

        Numbers are decimals as text. A sentence has names between two signs where values go.
        """
        exercise = question.exercise
        asked = asked_quantity(self._calculator, exercise)
        target = self._calculator.quantities().get(exercise.given)
        return {
            "id": f"{self._calculator.id}/{exercise.name}",
            "version": exercise.version,
            "asks": exercise.asks,
            "given": exercise.given,
            "decimals": exercise.decimals,
            "tolerance": exact_text(exercise.tolerance),
            "unit": asked.unit,
            "sign": asked.sign,
            "symbols": self._symbols.for_script(),
            "inputs": {
                each.name: list(map(exact_text, (each.minimum, each.maximum, each.default)))
                for each in self._calculator.inputs
            },
            "rows": {
                each.name: {
                    "default": rows_text(each, each.default),
                    "fields": [
                        [field.name, exact_text(field.minimum), exact_text(field.maximum)]
                        for field in each.fields
                    ],
                }
                for each in self._calculator.rows
            },
            "draws": [[name, _draw(each)] for name, each in exercise.draws],
            "target": [exercise.told_decimals, target.unit] if target else [],
            **self._sentences(question),
        }

    def scripts(self, exercise: Exercise) -> Mapping[str, str]:
        """Return the functions of an exercise by name, to be made compact."""
        solution = solution_of(self._calculator, exercise)
        found = {
            "program": javascript(drawing_program(self._calculator, exercise)),
            "mistaken": "{"
            + ",".join(
                f"{literal(each.name)}: ($, v) => {expression_script(each.expression)}"
                for each in exercise.mistakes
            )
            + "}",
        }
        if exercise.where:
            found["where"] = f"($, v) => {condition_script(exercise.where)}"
        if exercise.given:
            found["tell"] = javascript(telling_program(self._calculator, exercise))
        if solution and solution.program:
            found["solve"] = javascript(solution.program)
        return found

    def hints(self, exercise: Exercise) -> HintScript:
        """Return what the hints are made of in the browser."""
        return HintScript(self._calculator, exercise, self._symbols, self._messages)

    def programs(self, exercise: Exercise) -> Iterable[Program]:
        """Return the programs that may call functions of the library."""
        yield self._calculator.program
        solution = solution_of(self._calculator, exercise)
        if solution and solution.program:
            yield solution.program

    def _sentences(self, question: Question) -> dict[str, Any]:
        calculator, exercise = self._calculator, question.exercise
        say = self._messages.format
        told = {name: f"{VALUE}{name}{END}" for name in exercise.told_numbers()}
        drawn = {name for name, each in exercise.draws if isinstance(each, DrawRows)}
        quantities = calculator.quantities()
        return {
            "prompt": say(calculator.exercise_id(exercise), **told),
            "told": {name: _shown(exercise, quantities[name]) for name in told},
            "tables": [
                {
                    "name": each.name,
                    "caption": self._writer.caption(each),
                    "head": self._writer.head(each),
                    "fields": [[field.name, field.decimals] for field in each.fields],
                }
                for each in calculator.rows
                if each.name in drawn
            ],
            "label": say(calculator.message_id(exercise.asks)),
            "asked": self._words.asked(exercise),
            "verdicts": {
                each: say(
                    f"exercises-{each}", answer=f"{VALUE}answer{END}", decimals=exercise.decimals
                )
                for each in Verdict
                if each is not Verdict.MISTAKE
            },
            "refusals": {each: self._words.said(question, each) for each in Refusal},
            "mistakes": {
                each.name: say(calculator.exercise_id(exercise, each.name))
                for each in exercise.mistakes
            },
        }


def _shown(exercise: Exercise, quantity: Quantity) -> list[Any]:
    decimals = exercise.told_decimals if quantity.name == exercise.given else quantity.decimals
    return [decimals, usual_decimals(quantity), quantity.unit]


def _draw(draw: AnyDraw | DrawLadder) -> list[Any]:
    match draw:
        case Draw():
            return [draw.kind, *map(exact_text, (draw.low, draw.high, draw.step)), draw.other]
        case DrawLadder():
            return ["ladder", _draw(draw.first), _draw(draw.by)]
        case DrawRows():
            columns = [[name, _draw(each)] for name, each in draw.columns]
            return ["rows", draw.least, draw.most, columns]
