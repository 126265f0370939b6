"""An expression -> JavaScript that writes it with the values of the moment put in.

The counterpart of `kurslex.calculators.present.figures`. Brackets, signs and words are decided
here; the script puts numbers between them, with functions of calculator-working.js: `n` and `c`
write the value of a name and of a cell, `bare` takes away the brackets of a value that stands
alone, `sum` and `of` join what is in a sum or in a list, `p` and `q` tell the decimals of a name
and of a cell, and `worked` writes an operation on the values of its operands.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace

from kurslex.calculators.emit.javascript import each_iteration, expression_script
from kurslex.calculators.emit.notation import Notation
from kurslex.calculators.emit.plain_text import TextWriter
from kurslex.calculators.lang.operators import OPERATORS
from kurslex.model.program import (
    Aggregate,
    Call,
    Expression,
    Field,
    Name,
    Negation,
    Number,
    Operation,
)

# What is script in a text, between two signs that no text has.
_CODE = re.compile("\ufdd0([^\ufdd1]*)\ufdd1")


def figures_script(expression: Expression, notation: Notation) -> str:
    """Return an array: the expression with its values, then with its brackets worked out.

    The second part is missing, or an empty text, where it says nothing new or would have to round.
    """
    put_in = _script(_Writer(notation).alone(expression))
    if not isinstance(expression, Operation):
        return f"[{put_in}]"
    operands = (expression.left, expression.right)
    if all(isinstance(operand, Number | Name) for operand in operands):
        return f"[{put_in}]"
    sign = literal(f" {OPERATORS[expression.operator].sign} ")
    worked = ", ".join(f"[{expression_script(each)}, {_decimals(each)}]" for each in operands)
    return f"[{put_in}, worked({sign}, [{worked}])]"


def literal(text: str) -> str:
    """Return a text as a string of JavaScript that has no quotation mark within."""
    return json.dumps(text, ensure_ascii=False).replace('\\"', "\\u0022")


class _Writer(TextWriter):
    """Writes text, and in the place of each value the script that writes it."""

    def __init__(self, notation: Notation) -> None:
        super().__init__(replace(notation, name=lambda name: _code(f"n({literal(name)})")))

    def expression(self, expression: Expression) -> str:
        if isinstance(expression, Field):
            return _code(f"c({_cell(expression)})")
        return super().expression(expression)

    def alone(self, expression: Expression) -> str:
        written = self.expression(expression)
        if isinstance(expression, Name | Field):
            return _code(f"bare({_script(written)})")
        return written

    def aggregate(self, aggregate: Aggregate) -> str:
        each = aggregate.expression
        if aggregate.function == "sum":
            terms = each_iteration(aggregate, _script(self.expression(each)))
            single = ", bare" if isinstance(each, Name | Field) else ""
            return _code(f"sum({terms}{single})")
        singles = each_iteration(aggregate, _script(self.alone(each)))
        return _code(f"of({literal(self.notation.word(aggregate.function))}, {singles})")


def _code(script: str) -> str:
    return f"\ufdd0{script}\ufdd1"


def _script(text: str) -> str:
    """Return the script that gives a text with values in it."""
    pieces = _CODE.split(text)
    pieces[::2] = [literal(each) if each else "" for each in pieces[::2]]
    return " + ".join(filter(None, pieces)) or '""'


def _decimals(expression: Expression) -> str:
    """Return the script for how many decimals the value of an operand has where it is written."""
    own = max(
        (each.decimals for each in _leaves(expression) if isinstance(each, Number)), default=0
    )
    asked = dict.fromkeys(
        f"q({_cell(each)})" if isinstance(each, Field) else f"p({literal(each.identifier)})"
        for each in _leaves(expression)
        if not isinstance(each, Number)
    )
    return f"Math.max({', '.join((str(own), *asked))})" if asked else str(own)


def _leaves(expression: Expression) -> Iterator[Number | Name | Field]:
    match expression:
        case Number() | Name() | Field():
            yield expression
        case Negation():
            yield from _leaves(expression.operand)
        case Operation():
            yield from _leaves(expression.left)
            yield from _leaves(expression.right)
        case Call():
            for each in expression.arguments:
                yield from _leaves(each)
        case Aggregate():
            yield from _leaves(expression.expression)
        case _:
            raise TypeError(f"no decimals are known for a {type(expression).__name__}")


def _cell(field: Field) -> str:
    return ", ".join(map(literal, (field.row, field.table, field.field)))
