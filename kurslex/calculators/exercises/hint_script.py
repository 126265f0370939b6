"""The hints of an exercise in one language -> what a browser makes them of; see `hints`."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from kurslex.calculators.emit.plain_text import definition_texts
from kurslex.calculators.exercises.draw_question import solution_of
from kurslex.calculators.lang.needed import part_needed
from kurslex.calculators.lang.program_steps import all_statements, is_step
from kurslex.calculators.present.step_words import StepWriter
from kurslex.calculators.present.working_script import VALUE, WorkingScript
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.model.exercise import Exercise
from kurslex.model.locale import NumberSymbols
from kurslex.model.program import Assignment, For

OUTPUT, SOLVED, SEARCHED = "output", "solved", "searched"
"""What is asked for: an output, or an input that an inverted formula gives, or none gives."""


class HintScript:
    """The working that the hints of one exercise tell, and their other words."""

    def __init__(
        self,
        calculator: Calculator,
        exercise: Exercise,
        symbols: NumberSymbols,
        messages: Messages,
    ) -> None:
        self._calculator = calculator
        self._exercise = exercise
        self._messages = messages
        self._notation = StepWriter(calculator, symbols, messages).notation
        self._solution = solution_of(calculator, exercise)
        part = part_needed(calculator.program, self._names(), refusing=False)
        self._working = _NamedSteps(replace(calculator, program=part), symbols, messages)

    def program(self) -> str:
        """Return the function that writes the steps before the asked value is found."""
        return self._working.program()

    def solving(self) -> tuple[str, dict[str, Any], str]:
        """Return the key of the solution, its data, and the function that writes its figures.

        All are empty where there is no inverted formula.
        """
        if self._solution is None or self._solution.program is None:
            return "", {}, ""
        return (self._solution.key, *self._working.solution(self._solution))

    def data(self) -> dict[str, Any]:
        """Return the data of the working, once `program` was asked for."""
        spare = {"labels", "targets"}  # words of buttons, and what is wanted of a search
        return {name: each for name, each in self._working.data().items() if name not in spare}

    def words(self) -> dict[str, Any]:
        """Return what else the hints say; values go where a sentence has a sign and a name."""
        say, message = self._messages.format, self._calculator.message_id
        asked = say(message(self._exercise.asks))
        if self._solution is None:
            return {"kind": OUTPUT}
        if self._solution.program is None:
            told = {
                "name": asked,
                "value": f"{VALUE}value\ufdd1",
                "target": say(message(self._exercise.given)),
                "result": f"{VALUE}result\ufdd1",
            }
            tried = {each: say(f"exercises-tried-{each}", **told) for each in ("more", "less")}
            return {"kind": SEARCHED, "try": say("exercises-try", name=asked), "tried": tried}
        last = self._solution.program.statements[-1]
        text = definition_texts(last, self._notation)[self._exercise.asks]
        return {
            "kind": SOLVED,
            "told": self._told(),
            "rearrange": say("exercises-rearrange", name=asked),
            "name": text.partition(" = ")[0],
        }

    def _names(self) -> Iterable[str]:
        """Return the names that the steps before the asked value lead to."""
        if self._solution is None:
            return (self._exercise.asks,)
        if self._solution.program is None:
            return (self._exercise.given,)
        before = self._solution.program.statements[:-1]
        return tuple(each.target for each in before if isinstance(each, Assignment))

    def _told(self) -> str:
        """Return the sentence of the step that leads to the told output."""
        part = part_needed(self._calculator.program, (self._exercise.given,), refusing=False)
        calculator = replace(self._calculator, program=part)
        *_, last = (each for each in all_statements(part.statements) if is_step(calculator, each))
        if not isinstance(last, Assignment):
            raise TypeError(f"'{self._exercise.given}' has no step of its own")
        return self._messages.format(self._calculator.message_id(last.target, "step"))


class _NamedSteps(WorkingScript):
    """A working whose steps begin with the name that they lead to."""

    def step(self, statement: Assignment | For, **more: Any) -> int:
        """Return the number of a step, which has a name where a formula leads to one."""
        texts = self.writer.step(statement).texts
        named = {"name": texts[0].partition(" = ")[0]} if texts else {}
        return super().step(statement, **named, **more)
