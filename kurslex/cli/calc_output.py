"""The results of a calculator as lines of text, as JSON, or step by step."""

import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from kurslex.calculators.numbers import PLAIN, exact_text, format_number
from kurslex.calculators.present.solutions import Solutions
from kurslex.calculators.present.worked_example import Table, WorkedExample
from kurslex.calculators.run.evaluate import Result
from kurslex.calculators.run.find_input import missed
from kurslex.cli.calc_solve import Asked
from kurslex.messages import Messages
from kurslex.model.calculator import (
    Calculator,
    Quantity,
    Row,
    RowsInput,
    Series,
    Solution,
    Value,
)
from kurslex.model.locale import Locale, NumberSymbols


class Output:
    """Writes one calculator's results in one language; raises `MessageError`."""

    def __init__(
        self,
        calculator: Calculator,
        locale: Locale,
        messages: Messages,
        asked: Asked | None,
    ) -> None:
        self._calculator = calculator
        self._locale = locale
        self._messages = messages
        self._asked = asked
        self._solutions = Solutions(calculator, locale.numbers, messages)

    def text(self, inputs: Mapping[str, Value], result: Result) -> str:
        """Return a line for what was asked for, for each output, and for each notice."""
        sought = self._asked.solution.unknown if self._asked else None
        lines = [
            f"{self._label(each.name)}: {self._written(value, each)}"
            for each in self._calculator.inputs
            if each.name == sought and isinstance(value := inputs[sought], Fraction)
        ]
        lines += [
            f"{self._label(each.name)}: {self._written(result.outputs[each.name], each)}"
            for each in self._calculator.outputs
        ]
        return "\n".join([*lines, *self._notices(result)])

    def json(self, inputs: Mapping[str, Value], result: Result) -> str:
        """Return inputs, outputs, series and notices, exact and as readers see them."""
        calculator = self._calculator
        numbers = {name: value for name, value in inputs.items() if isinstance(value, Fraction)}
        document = {
            "calculator": calculator.id,
            "locale": self._locale.tag,
            "inputs": self._numbers(calculator.inputs, numbers)
            | self._lists(calculator.rows, inputs),
            "outputs": self._numbers(calculator.outputs, result.outputs),
            "series": self._lists(calculator.series, result.series),
            "notices": self._notices(result),
            **self._solved(result),
        }
        return json.dumps(document, ensure_ascii=False, indent=2)

    def steps(self, inputs: Mapping[str, Value]) -> str:
        """Return the way to the results: words, formula, numbers put in, result."""
        example = WorkedExample(self._calculator, self._locale.numbers, self._messages, inputs)
        blocks = [self._found(self._asked, inputs)] if self._asked else []
        blocks += ["\n".join(table_lines(each)) for each in example.given()]
        for step in example.steps():
            lines = [step.words, *(f"  {text}" for text in step.texts)]
            for table in step.tables:
                lines += [f"  {line}" for line in table_lines(table)]
            if step.result:
                lines.append("  " + " ".join((*step.figures, step.result)))
            blocks.append("\n".join(lines))
        return "\n\n".join(blocks)

    def no_value(self, solution: Solution) -> str:
        """Return the sentence that there is no value of the unknown."""
        unknown = next(each for each in self._calculator.inputs if each.name == solution.unknown)
        return self._solutions.no_value(unknown)

    def _found(self, asked: Asked, inputs: Mapping[str, Value]) -> str:
        worked = self._solutions.worked(asked.solution, inputs, asked.wanted)
        text = worked.text or self._messages.format("calculators-solve-by-search")
        return "\n  ".join((worked.words, text, " ".join((*worked.figures, worked.result))))

    def _solved(self, result: Result) -> dict[str, dict[str, str]]:
        if self._asked is None:
            return {}
        solution, wanted = self._asked.solution, self._asked.wanted
        target = next(
            each.field for each in self._calculator.targets if each.field.name == solution.target
        )
        return {
            "solved": {
                "input": solution.unknown,
                "for": solution.target,
                "wanted": exact_text(wanted),
                "missed": exact_text(missed(target, wanted, result.outputs[solution.target])),
            }
        }

    def _notices(self, result: Result) -> list[str]:
        outcome = self._calculator.outcome_id
        notices = [self._messages.format(outcome(reason)) for reason in result.warnings]
        if self._asked:
            solution, wanted = self._asked.solution, self._asked.wanted
            value = result.outputs[solution.target]
            notices.insert(0, self._solutions.missed(solution, wanted, value))
        return [each for each in notices if each]

    def _numbers(
        self, quantities: tuple[Quantity, ...], values: Mapping[str, Fraction]
    ) -> dict[str, Any]:
        return {
            each.name: {
                "label": self._label(each.name),
                "text": self._written(values[each.name], each),
                **_exact(values[each.name], each),
                "unit": each.unit,
            }
            for each in quantities
        }

    def _lists(
        self, tables: tuple[RowsInput | Series, ...], values: Mapping[str, Any]
    ) -> dict[str, Any]:
        return {
            table.name: {
                "label": self._label(table.name),
                "rows": [_row(table, row) for row in values[table.name]],
            }
            for table in tables
        }

    def _label(self, name: str) -> str:
        return self._messages.format(self._calculator.message_id(name))

    def _written(self, value: Fraction, quantity: Quantity) -> str:
        symbols: NumberSymbols = self._locale.numbers
        return format_number(value, decimals=quantity.decimals, symbols=symbols, unit=quantity.unit)


def _exact(value: Fraction, quantity: Quantity) -> dict[str, str]:
    return {
        "value": format_number(value, decimals=quantity.decimals, symbols=PLAIN),
        "exact": exact_text(value),
    }


def _row(table: RowsInput | Series, row: Row) -> dict[str, dict[str, str]]:
    return {each.name: _exact(row[each.name], each) for each in table.fields}


def table_lines(table: Table) -> list[str]:
    """Return a caption and rows whose columns are aligned, numbers to the right."""
    head = tuple(f"{label} ({unit})" if unit else label for label, unit in table.head)
    rows = (head, *table.rows)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return [f"{table.caption}:", *lines]
