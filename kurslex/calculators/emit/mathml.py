"""Formulas as native MathML (MathML Core), in the author's own order of terms.

Spaces, wrapping and sizes are in `site/assets/calculator.css`.
"""

from html import escape

from kurslex.calculators.emit.notation import (
    ARGUMENT_SEPARATOR,
    Case,
    Notation,
    base_bracketed,
    brackets_needed,
    definitions,
    is_root,
    last_of,
    precedence,
    summand_bracketed,
)
from kurslex.calculators.lang.operators import FUNCTIONS, OPERATORS, RELATIONS
from kurslex.model.program import (
    Aggregate,
    Call,
    Combination,
    Condition,
    Expression,
    Field,
    Name,
    Negation,
    Number,
    Operation,
    Range,
    Statement,
)


def mathml(statement: Statement, notation: Notation) -> dict[str, str]:
    """Return one `<math>` element, `name = formula`, for each name that a statement assigns.

    MathML Core breaks no lines. The outermost row therefore has a row for each part of the formula,
    sign and term, which a style sheet can let wrap.
    """
    writer = _Writer(notation)
    return {
        target: f'<math display="block">{writer.definition(target, cases)}</math>'
        for target, cases in definitions(statement).items()
    }


class _Writer:
    def __init__(self, notation: Notation) -> None:
        self._notation = notation

    def definition(self, target: str, cases: tuple[Case, ...]) -> str:
        """Return `name = formula` in the parts between which a narrow screen may break it."""
        name = _element("mi", self._notation.name(target))
        if len(cases) > 1 or cases[0].condition:
            return _row(name, _row(_INFIX.format("="), self._cases(cases)))
        parts = self._parts(cases[0].expression)
        return _row(name, *(_row(_INFIX.format(sign), written) for sign, written in parts))

    def _parts(self, expression: Expression, sign: str = "=") -> list[tuple[str, str]]:
        """Return a sum's terms or a product's factors, each with the sign before it."""
        if not isinstance(expression, Operation) or expression.operator not in _BREAKABLE:
            return [(sign, self._expression(expression))]
        left, right = self._operands(expression)
        goes_on = precedence(expression.left) == precedence(expression)
        before = self._parts(expression.left, sign) if goes_on else [(sign, left)]
        return [*before, (OPERATORS[expression.operator].sign, right)]

    def _cases(self, cases: tuple[Case, ...]) -> str:
        rows = "".join(
            f"<mtr><mtd>{self._expression(case.expression)}</mtd>"
            f"<mtd>{self._case_condition(case.condition)}</mtd></mtr>"
            for case in cases
        )
        return _row('<mo form="prefix">{</mo>', f'<mtable displaystyle="true">{rows}</mtable>')

    def _expression(self, expression: Expression) -> str:
        match expression:
            case Number():
                return _element("mn", self._notation.number(expression))
            case Name():
                return _element("mi", self._notation.name(expression.identifier))
            case Field():
                return _element("mi", self._notation.field(expression.table, expression.field))
            case Negation():
                _, bracketed = brackets_needed(expression)
                operand = self._operand(expression.operand, bracketed)
                return _row('<mo form="prefix">\u2212</mo>', operand)
            case Operation(operator="/"):
                parts = (expression.left, expression.right)
                return f"<mfrac>{''.join(map(self._expression, parts))}</mfrac>"
            case Operation():
                return self._operation(expression)
            case Call():
                return self._call(expression)
            case Aggregate():
                return self._aggregate(expression)
            case _:
                raise TypeError(f"no MathML is known for a {type(expression).__name__}")

    def _operation(self, operation: Operation) -> str:
        left, right = self._operands(operation)
        if operation.operator == "**":
            return f"<msup>{left}{self._expression(operation.right)}</msup>"
        return _row(left, _sign(OPERATORS[operation.operator].sign), right)

    def _operands(self, operation: Operation) -> tuple[str, str]:
        left_bracketed, right_bracketed = brackets_needed(operation)
        if isinstance(operation.right, Operation) and operation.right.operator == "/":
            right_bracketed = False  # the bar of a fraction holds it together
        left = self._operand(operation.left, left_bracketed)
        return left, self._operand(operation.right, right_bracketed)

    def _operand(self, expression: Expression, bracketed: bool) -> str:
        written = self._expression(expression)
        return _row(_sign("("), written, _sign(")")) if bracketed else written

    def _call(self, call: Call) -> str:
        match call:
            case Call(function="power", arguments=(base, exponent)) if is_root(base, exponent):
                return f"<msqrt>{self._expression(base)}</msqrt>"
            case Call(function="power", arguments=(base, exponent)):
                written = self._operand(base, base_bracketed(base))
                return f"<msup>{written}{self._expression(exponent)}</msup>"
            case Call(function="exp", arguments=(exponent,)):
                return f"<msup><mi>e</mi>{self._expression(exponent)}</msup>"
        function = FUNCTIONS[call.function]
        arguments = _sign(ARGUMENT_SEPARATOR).join(map(self._expression, call.arguments))
        if function.fences:
            opening, closing = function.fences
            return _row(
                f'<mo form="prefix">{opening}</mo>',
                arguments,
                f'<mo form="postfix">{closing}</mo>',
            )
        name = _element("mi", function.printed or self._notation.word(call.function))
        return _row(name, _sign("("), arguments, _sign(")"))

    def _aggregate(self, aggregate: Aggregate) -> str:
        is_sum = aggregate.function == "sum"
        sign = _sign("\u2211") if is_sum else self._word("mi", aggregate.function)
        body = self._operand(aggregate.expression, not is_sum or summand_bracketed(aggregate))
        source = aggregate.source
        if isinstance(source, Range):
            first, last = self._expression(source.first), self._expression(last_of(source))
            variable = _element("mi", self._notation.name(aggregate.variable))
            below = self._where(_row(variable, _sign("="), first), aggregate.condition)
            return _row(f"<munderover>{sign}{below}{last}</munderover>", body)
        table = _element("mtext", self._notation.table(source.tables[0]))
        below = self._where(table, aggregate.condition)
        return _row(f"<munder>{sign}{below}</munder>", body)

    def _where(self, over: str, condition: Condition | None) -> str:
        """Return what is below a sign; conditions joined by "and" have a line each."""
        if condition is None:
            return over
        if not (isinstance(condition, Combination) and condition.operator == "and"):
            return _row(over, _sign(":"), self._condition(condition))
        *parts, last = map(self._part, condition.parts)
        joint = _SPACE + self._word("mtext", condition.operator)
        lines = (over + _sign(":"), *(part + joint for part in parts), last)
        return f"<mtable>{''.join(f'<mtr><mtd>{line}</mtd></mtr>' for line in lines)}</mtable>"

    def _case_condition(self, condition: Condition | None) -> str:
        if condition is None:
            return self._word("mtext", "otherwise")
        return _row(self._word("mtext", "if"), _SPACE, self._condition(condition))

    def _condition(self, condition: Condition) -> str:
        if isinstance(condition, Combination):
            joint = _SPACE + self._word("mtext", condition.operator) + _SPACE
            return _row(joint.join(map(self._part, condition.parts)))
        sign = _sign(RELATIONS[condition.operator].sign)
        return sign.join(map(self._expression, (condition.left, condition.right)))

    def _part(self, condition: Condition) -> str:
        written = self._condition(condition)
        is_nested = isinstance(condition, Combination)
        return _row(_sign("("), written, _sign(")")) if is_nested else written

    def _word(self, element: str, word: str) -> str:
        return _element(element, self._notation.word(word))


_BREAKABLE = frozenset("+-*")
_INFIX = '<mo form="infix">{}</mo>'  # though it comes first in its part
_SPACE = '<mspace width="0.4em"/>'


def _row(*parts: str) -> str:
    return f"<mrow>{''.join(parts)}</mrow>"


def _sign(sign: str) -> str:
    return _element("mo", sign)


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(text, quote=False)}</{name}>"
