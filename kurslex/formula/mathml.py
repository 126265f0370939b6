"""A program as native MathML (MathML Core), in the author's own order of terms."""

from html import escape

from kurslex.formula.notation import (
    ARGUMENT_SEPARATOR,
    Case,
    Notation,
    brackets_needed,
    definitions,
)
from kurslex.formula.operators import FUNCTIONS, OPERATORS, RELATIONS
from kurslex.model.program import (
    Call,
    Comparison,
    Expression,
    Name,
    Negation,
    Number,
    Operation,
    Program,
)


def mathml(program: Program, notation: Notation) -> dict[str, str]:
    """Return one `<math>` element, `name = formula`, for each assigned name in order."""
    writer = _Writer(notation)
    return {
        target: f'<math display="block">{writer.definition(target, cases)}</math>'
        for target, cases in definitions(program).items()
    }


class _Writer:
    def __init__(self, notation: Notation) -> None:
        self._notation = notation

    def definition(self, target: str, cases: tuple[Case, ...]) -> str:
        return _row(self.name(target), _sign("="), self.cases(cases))

    def name(self, identifier: str) -> str:
        return f"<mi>{escape(self._notation.name(identifier), quote=False)}</mi>"

    def cases(self, cases: tuple[Case, ...]) -> str:
        if len(cases) == 1:
            return self.expression(cases[0].expression)
        rows = "".join(
            f"<mtr><mtd>{self.expression(case.expression)}</mtd>"
            f"<mtd>{self._condition(case.condition)}</mtd></mtr>"
            for case in cases
        )
        return _row('<mo form="prefix">{</mo>', f"<mtable>{rows}</mtable>")

    def expression(self, expression: Expression) -> str:
        match expression:
            case Number():
                return f"<mn>{escape(self._notation.number(expression), quote=False)}</mn>"
            case Name():
                return self.name(expression.identifier)
            case Negation():
                _, bracketed = brackets_needed(expression)
                operand = self._operand(expression.operand, bracketed)
                return _row('<mo form="prefix">\u2212</mo>', operand)
            case Operation(operator="/"):
                parts = (expression.left, expression.right)
                return f"<mfrac>{''.join(map(self.expression, parts))}</mfrac>"
            case Operation():
                return self._operation(expression)
            case Call():
                return self._call(expression)
            case _:
                raise TypeError(f"no MathML is known for a {type(expression).__name__}")

    def _operation(self, operation: Operation) -> str:
        left_bracketed, right_bracketed = brackets_needed(operation)
        left = self._operand(operation.left, left_bracketed)
        if operation.operator == "**":
            return f"<msup>{left}{self.expression(operation.right)}</msup>"
        if isinstance(operation.right, Operation) and operation.right.operator == "/":
            right_bracketed = False  # the bar of a fraction holds it together
        right = self._operand(operation.right, right_bracketed)
        return _row(left, _sign(OPERATORS[operation.operator].sign), right)

    def _operand(self, expression: Expression, bracketed: bool) -> str:
        written = self.expression(expression)
        return _row(_sign("("), written, _sign(")")) if bracketed else written

    def _call(self, call: Call) -> str:
        fences = FUNCTIONS[call.function].fences
        arguments = _sign(ARGUMENT_SEPARATOR).join(map(self.expression, call.arguments))
        if fences:
            opening, closing = fences
            return _row(
                f'<mo form="prefix">{opening}</mo>',
                arguments,
                f'<mo form="postfix">{closing}</mo>',
            )
        return _row(self._word("mi", call.function), _sign("("), arguments, _sign(")"))

    def _condition(self, condition: Comparison | None) -> str:
        if condition is None:
            return self._word("mtext", "otherwise")
        sign = _sign(RELATIONS[condition.operator].sign)
        sides = self.expression(condition.left), self.expression(condition.right)
        return _row(self._word("mtext", "if"), '<mspace width="0.4em"/>', sign.join(sides))

    def _word(self, element: str, word: str) -> str:
        return f"<{element}>{escape(self._notation.word(word), quote=False)}</{element}>"


def _row(*parts: str) -> str:
    return f"<mrow>{''.join(parts)}</mrow>"


def _sign(sign: str) -> str:
    return f"<mo>{escape(sign, quote=False)}</mo>"
