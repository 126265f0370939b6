"""A formula in a page, `{{ formula Wert = Kurs * "Anzahl der Aktien" }}`: shown, not computed.

Its names are words of the page's own language, so that it takes no messages.
"""

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass

from kurslex.bounds.calculations import LONGEST_FORMULA
from kurslex.calculators.emit.mathml import mathml
from kurslex.calculators.emit.notation import Notation
from kurslex.calculators.emit.plain_text import definition_texts
from kurslex.calculators.lang.expressions import ExpressionReader
from kurslex.calculators.lang.scope import Scope
from kurslex.calculators.lang.source import Source
from kurslex.calculators.lang.syntax import TooLargeError, UnreadableError, parsed_expression
from kurslex.calculators.numbers import format_number
from kurslex.messages import Messages
from kurslex.model.locale import NumberSymbols
from kurslex.model.program import Assignment, Number

_FORM = re.compile(r"(?P<name>\"[^\"]+\"|[^\s=\"]+)\s*=\s*(?P<expression>[^=\s].*)")
_QUOTED = re.compile(r'"([^"]*)"')
_EXAMPLE = 'write {{ formula Name = Term * "two words" / (1 + x) }}'


class FormulaError(ValueError):
    """The text is not a formula; says why, and the hint."""

    def __init__(self, fact: str, hint: str = _EXAMPLE) -> None:
        super().__init__(fact)
        self.hint = hint


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenFormula:
    """A formula as MathML, and the same as one line of text."""

    math: str
    text: str


def read_formula(text: str) -> tuple[Assignment, Mapping[str, str]]:
    """Return a formula, and the words of those names in it that were in quotation marks.

    The right side is an expression of the calculators' language in which every name counts as
    known. Raises `FormulaError`.
    """
    form = _FORM.fullmatch(text)
    if len(text) > LONGEST_FORMULA:
        raise FormulaError(
            f"is longer than {LONGEST_FORMULA} characters", "show its parts one by one"
        )
    if form is None:
        raise FormulaError("is not a formula")
    words: dict[str, str] = {}

    def named(found: re.Match[str]) -> str:
        if not found[1].strip():
            raise FormulaError("has a name without letters")
        name = f"name_{len(words)}"
        words[name] = found[1].strip()
        return name

    target = _QUOTED.sub(named, form["name"])
    written = _QUOTED.sub(named, form["expression"])
    try:
        tree = parsed_expression(written)
    except TooLargeError as error:
        raise FormulaError(str(error), "show its parts one by one") from error
    except UnreadableError as error:
        raise FormulaError(
            "cannot be read: put names of several words in quotation marks"
        ) from error
    source = Source(written, path="")
    expression = ExpressionReader(source, Scope(numbers=_names(tree))).expression(tree)
    if source.problems:
        first = source.problems[0]
        raise FormulaError(f"cannot be shown: {first.message}", first.hint or _EXAMPLE)
    return Assignment(line=1, column=1, target=target, expression=expression), words


def written_formula(text: str, symbols: NumberSymbols, messages: Messages) -> WrittenFormula:
    """Return a formula as a language writes it; raises `FormulaError`, and `MessageError`."""
    assignment, words = read_formula(text)

    def number(written: Number) -> str:
        return format_number(written.value, decimals=written.decimals, symbols=symbols)

    notation = Notation(
        name=lambda name: words.get(name, name),
        field=lambda table, field: f"{table} {field}",  # there are no lists of rows
        table=str,
        number=number,
        word=lambda name: messages.format("calculators-" + name.replace("_", "-")),
    )
    return WrittenFormula(
        math=mathml(assignment, notation)[assignment.target],
        text=definition_texts(assignment, notation)[assignment.target],
    )


def _names(tree: ast.expr) -> frozenset[str]:
    """Return the names that stand for numbers: neither functions nor what a sum counts with."""
    calls = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    counted = {id(node.target) for node in ast.walk(tree) if isinstance(node, ast.comprehension)}
    counters = {
        node.target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.comprehension) and isinstance(node.target, ast.Name)
    }
    return frozenset(
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and id(node) not in calls | counted
    ).difference(counters)
