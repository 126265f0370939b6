"""What a step of a working says whatever the numbers are: words, formulas, the heads of tables."""

from dataclasses import dataclass

from kurslex.calculators.emit.mathml import mathml
from kurslex.calculators.emit.plain_text import definition_texts
from kurslex.calculators.lang.program_steps import series_filled, shown_definitions
from kurslex.calculators.present.localized_notation import notation_of
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, RowsInput, Series
from kurslex.model.locale import NumberSymbols
from kurslex.model.program import Assignment, For, If, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class StepWords:
    """The sentence of a step and its formulas, as MathML and, in `texts`, as text."""

    words: str
    formulas: tuple[str, ...]
    texts: tuple[str, ...]


class StepWriter:
    """Words the steps of one calculator in one language; raises `MessageError`."""

    def __init__(self, calculator: Calculator, symbols: NumberSymbols, messages: Messages) -> None:
        self._calculator = calculator
        self._messages = messages
        self.notation = notation_of(calculator, symbols, messages)

    def step(self, statement: Assignment | For) -> StepWords:
        """Return what a step says: an assignment, or a loop that fills a series."""
        if isinstance(statement, For):
            name = series_filled(statement)[0]
            shown = shown_definitions(self._calculator, statement)
            formulas = [text for each in shown for text in mathml(each, self.notation).values()]
            texts = [
                text for each in shown for text in definition_texts(each, self.notation).values()
            ]
        else:
            name, whole = statement.target, self._whole(statement)
            formulas = [mathml(whole, self.notation)[name]]
            texts = [definition_texts(whole, self.notation)[name]]
        return StepWords(
            words=self._messages.format(self._calculator.message_id(name, "step")),
            formulas=tuple(formulas),
            texts=tuple(texts),
        )

    def caption(self, table: RowsInput | Series) -> str:
        """Return what a list of rows is called."""
        return self._messages.format(self._calculator.message_id(table.name))

    def head(self, table: RowsInput | Series) -> tuple[tuple[str, str], ...]:
        """Return the label and the unit of each column."""
        name = self._calculator.message_id
        return tuple(
            (self._messages.format(name(table.name, each.name)), each.unit) for each in table.fields
        )

    def _whole(self, statement: Assignment) -> Statement:
        """Return the `if` of the first level in which an assignment is, or the assignment."""
        for each in self._calculator.program.statements:
            if isinstance(each, If) and _holds(each, statement):
                return each
        return statement


def _holds(parent: If, statement: Statement) -> bool:
    return any(
        each is statement or (isinstance(each, If) and _holds(each, statement))
        for each in (*parent.then, *parent.otherwise)
    )
