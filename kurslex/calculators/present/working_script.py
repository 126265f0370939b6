"""A calculator -> the script with which a browser writes its working for any numbers.

The counterpart of `worked_example.py`: words and formulas come ready, and the calculator's own
program, run once more in the browser, says which steps there are and puts the numbers in.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from kurslex.calculators.emit.figures_script import figures_script
from kurslex.calculators.emit.javascript import (
    condition_script,
    statement_script,
    statements_script,
)
from kurslex.calculators.emit.mathml import mathml
from kurslex.calculators.lang.program_steps import is_step, outputs_changed, series_filled
from kurslex.calculators.present.live_figures import usual_decimals
from kurslex.calculators.present.solutions import Solutions
from kurslex.calculators.present.step_words import StepWriter
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, Quantity, RowsInput, Series, Solution
from kurslex.model.locale import NumberSymbols
from kurslex.model.program import Assignment, Field, For, If, Outcome, Statement, nodes

VALUE = "\ufdd0"
"""Stands in a sentence where the browser puts a value; no text has this sign."""

_PROGRAM = "($, v, warn, {n, c, p, q, bare, sum, of, worked, step}) => {\nlet f;\n"


_LABELS = {"begin": "step-by-step", "next": "next-step", "all": "all-steps"}


class WorkingScript:
    """The data and the functions of one calculator's working; raises `MessageError`.

    `writer` has the words of its steps.
    """

    def __init__(self, calculator: Calculator, symbols: NumberSymbols, messages: Messages) -> None:
        self._calculator = calculator
        self._symbols = symbols
        self._messages = messages
        self.writer = StepWriter(calculator, symbols, messages)
        self._solutions = Solutions(calculator, symbols, messages)
        self._steps: list[dict[str, Any]] = []

    def data(self) -> dict[str, Any]:
        """Return all that is no script, to be written as JSON, once `program` was asked for."""
        calculator = self._calculator
        outputs = {each.name for each in calculator.outputs}
        targets = {each.field.name: each.field for each in calculator.targets}
        return {
            "symbols": self._symbols.for_script(),
            "labels": {
                name: self._messages.format(f"calculators-{message}")
                for name, message in _LABELS.items()
            },
            "quantities": {
                name: [*_decimals(each), each.unit, int(name in outputs)]
                for name, each in calculator.quantities().items()
            },
            "columns": self._columns(),
            "tables": {
                each.name: self._table(each)
                for each in calculator.series
                if any(each.name in step.get("tables", ()) for step in self._steps)
            },
            "targets": {name: [each.decimals, each.unit] for name, each in targets.items()},
            "steps": self._steps,
        }

    def program(self) -> str:
        """Return the function that runs the calculator's program and writes its steps."""
        self._steps.clear()
        return _PROGRAM + self._statements(self._calculator.program.statements) + "}"

    def solutions(self) -> Mapping[str, tuple[dict[str, Any], str]]:
        """Return the data of each solution by its key, and the function that writes its figures.

        The function is empty where the unknown is searched.
        """
        return {each.key: self.solution(each) for each in self._calculator.solutions()}

    def solution(self, solution: Solution) -> tuple[dict[str, Any], str]:
        """Return the same of one solution."""
        calculator, say = self._calculator, self._messages.format
        unknown = next(each for each in calculator.inputs if each.name == solution.unknown)
        identifier = calculator.message_id("solve", solution.unknown, solution.target)
        data: dict[str, Any] = {"words": say(identifier)}
        if solution.program is None:
            target = next(
                each.field for each in calculator.targets if each.field.name == solution.target
            )
            note = say("calculators-solve-by-search")
            found = [self._solutions.found(each, VALUE) for each in (target, unknown)]
            return {**data, "note": note, "found": found}, ""
        *before, last = solution.program.statements
        formula = mathml(last, self.writer.notation)[unknown.name]
        script = statements_script(before) + self._last(last) + "return f;\n"
        return {**data, "formulas": [formula]}, f"{_PROGRAM}{script}}}"

    def _last(self, statement: Statement) -> str:
        """Return the script of what finds an unknown; its figures are those of the last value."""
        match statement:
            case Assignment():
                figures = figures_script(statement.expression, self.writer.notation)
                return f"f = {figures};\n{statement_script(statement)}"
            case If():
                then, otherwise = (
                    "".join(map(self._last, each)) for each in (statement.then, statement.otherwise)
                )
                return _either(statement, then, otherwise)
            case _:
                return statement_script(statement)

    def _statements(self, statements: Iterable[Statement]) -> str:
        return "".join(map(self._statement, statements))

    def _statement(self, statement: Statement) -> str:
        """Return the script of a statement outside loops, and of the step that it may be."""
        match statement:
            case If():
                then, otherwise = map(self._statements, (statement.then, statement.otherwise))
                return _either(statement, then, otherwise)
            case Outcome(kind="warn"):
                return ""
            case Assignment() if is_step(self._calculator, statement):
                figures = figures_script(statement.expression, self.writer.notation)
                step = self.step(statement, target=statement.target)
                return f"f = {figures};\n{statement_script(statement)}step({step}, f);\n"
            case For() if is_step(self._calculator, statement):
                name = self.writer.notation.name
                names = series_filled(statement)
                changed = outputs_changed(self._calculator, statement)
                step = self.step(
                    statement,
                    tables=[each.name for each in self._calculator.series if each.name in names],
                    outputs=[[each.name, name(each.name)] for each in changed],
                )
                return f"{statement_script(statement)}step({step});\n"
            case _:
                return statement_script(statement)

    def step(self, statement: Assignment | For, **more: Any) -> int:
        """Return the number of a step, whose words and formulas are kept once."""
        written = self.writer.step(statement)
        step = {"words": written.words, "formulas": list(written.formulas), **more}
        if step not in self._steps:
            self._steps.append(step)
        return self._steps.index(step)

    def _columns(self) -> dict[str, list[int]]:
        """Return the decimals of the columns whose cells formulas have."""
        columns = self._calculator.columns()
        return {
            f"{table}.{field}": _decimals(columns[table, field])
            for table, field in {
                (each.table, each.field): None
                for each in nodes(self._calculator.program.statements)
                if isinstance(each, Field)
            }
        }

    def _table(self, table: RowsInput | Series) -> dict[str, Any]:
        return {
            "caption": self.writer.caption(table),
            "head": self.writer.head(table),
            "fields": [[each.name, each.decimals] for each in table.fields],
        }


def _either(statement: If, then: str, otherwise: str) -> str:
    opening = f"if ({condition_script(statement.condition)}) {{\n{then}}}"
    return f"{opening} else {{\n{otherwise}}}\n" if otherwise else f"{opening}\n"


def _decimals(quantity: Quantity) -> list[int]:
    """Return how many decimals a quantity has, and how many its values have at least."""
    return [quantity.decimals, usual_decimals(quantity)]
