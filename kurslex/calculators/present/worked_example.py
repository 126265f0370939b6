"""A calculator's defaults worked through: words, formula, figures, for readers without a script."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from kurslex.calculators.emit.plain_text import SEPARATOR
from kurslex.calculators.lang.program_steps import is_step, outputs_changed, series_filled
from kurslex.calculators.numbers import format_number
from kurslex.calculators.present.figures import OMITTED, Figures, fits, shown_decimals
from kurslex.calculators.present.step_words import StepWriter
from kurslex.calculators.run.evaluate import Result, Step, run
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, Quantity, Row, RowsInput, Series, Value
from kurslex.model.locale import NumberSymbols
from kurslex.model.program import Assignment, For

FIRST_ROWS = 3
MOST_ROWS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows as text under a caption; a row of `…` stands for those left out.

    `head` holds the label and the unit of each column.
    """

    name: str
    caption: str
    head: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkedStep:
    """One step of a worked example; `formulas` are MathML, all else is text.

    `texts` say the same as `formulas`. `figures` reads from left to right as one line that may be
    broken between its parts, and `result` ends it. A loop has `tables` instead of figures, and a
    result only where its last iteration gives an output.
    """

    words: str
    formulas: tuple[str, ...]
    texts: tuple[str, ...]
    figures: tuple[str, ...] = ()
    result: str = ""
    tables: tuple[Table, ...] = ()


class WorkedExample:
    """Words and figures of one calculator in one language, for its defaults or other inputs.

    `result` is what the inputs lead to, where that is known already.

    Raises `NoResultError` where the inputs have no result, `MessageError` where a word is missing.
    """

    def __init__(
        self,
        calculator: Calculator,
        symbols: NumberSymbols,
        messages: Messages,
        inputs: Mapping[str, Value] | None = None,
        result: Result | None = None,
    ) -> None:
        self._inputs = calculator.defaults() if inputs is None else inputs
        self._known = result
        self._calculator = calculator
        self._symbols = symbols
        self._messages = messages
        self._quantities = calculator.quantities()
        self._writer = StepWriter(calculator, symbols, messages)
        self._notation = self._writer.notation

    def sentence(self) -> str:
        """Return the sentence that tells the default example; lists of rows are counted in it."""
        values: dict[str, str | int] = {
            each.name: format_number(
                each.default,
                decimals=shown_decimals(each.default, each),
                symbols=self._symbols,
                unit=each.unit,
            )
            for each in self._calculator.inputs
        }
        values |= {each.name: len(each.default) for each in self._calculator.rows}
        return self._messages.format(self._calculator.message_id("example"), **values)

    def steps(self) -> list[WorkedStep]:
        """Return the steps that lead from the defaults to the outputs."""
        result = self._known or run(self._calculator.program, self._inputs)
        return [
            self._assignment(step, step.statement)
            if isinstance(step.statement, Assignment)
            else self._loop(step, step.statement)
            for step in result.steps
            if is_step(self._calculator, step.statement)
        ]

    def given(self) -> list[Table]:
        """Return the lists of rows from which the example starts."""
        return [self._table(each, self._rows(each)) for each in self._calculator.rows]

    def _rows(self, rows: RowsInput) -> Sequence[Row]:
        value = self._inputs[rows.name]
        return () if isinstance(value, Fraction) else value

    def _assignment(self, step: Step, statement: Assignment) -> WorkedStep:
        written = self._writer.step(statement)
        figures = Figures(self._calculator, step.before, self._symbols, self._notation)
        return WorkedStep(
            words=written.words,
            formulas=written.formulas,
            texts=written.texts,
            figures=figures.parts(statement.expression),
            result=self._result(self._quantities[statement.target], step),
        )

    def _result(self, quantity: Quantity, step: Step) -> str:
        """Return `= 2.000,00 USD`, or `≈ …` where the decimals shown are not all there are."""
        value = step.after.numbers[quantity.name]
        sign = "=" if fits(value, quantity.decimals) else "\u2248"
        is_output = quantity in self._calculator.outputs
        decimals = quantity.decimals if is_output else shown_decimals(value, quantity)
        shown = format_number(value, decimals=decimals, symbols=self._symbols, unit=quantity.unit)
        return f"{sign} {shown}"

    def _loop(self, step: Step, loop: For) -> WorkedStep:
        written = self._writer.step(loop)
        names = series_filled(loop)
        return WorkedStep(
            words=written.words,
            formulas=written.formulas,
            texts=written.texts,
            result=SEPARATOR.join(
                f"{self._notation.name(each.name)} {self._result(each, step)}"
                for each in outputs_changed(self._calculator, loop)
            ),
            tables=tuple(
                self._table(each, step.after.tables[each.name])
                for each in self._calculator.series
                if each.name in names
            ),
        )

    def _table(self, table: RowsInput | Series, rows: Sequence[Row]) -> Table:
        shown = [self._cells(table.fields, row) for row in rows]
        if len(shown) > MOST_ROWS:
            shown = [*shown[:FIRST_ROWS], (OMITTED,) * len(table.fields), shown[-1]]
        return Table(
            name=table.name,
            caption=self._writer.caption(table),
            head=self._writer.head(table),
            rows=tuple(shown),
        )

    def _cells(self, fields: Iterable[Quantity], row: Row) -> tuple[str, ...]:
        return tuple(
            format_number(row[each.name], decimals=each.decimals, symbols=self._symbols)
            for each in fields
        )
