"""An expression on one line of text, with names or with the figures of a worked example."""

from kurslex.calculators.emit.notation import (
    ARGUMENT_SEPARATOR,
    Case,
    Notation,
    base_bracketed,
    brackets_needed,
    definitions,
    is_root,
    last_of,
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

SEPARATOR = ARGUMENT_SEPARATOR + " "


def plain_text(expression: Expression, notation: Notation) -> str:
    """Return the expression as text: `(sell − buy) × shares`."""
    return TextWriter(notation).expression(expression)


def definition_texts(statement: Statement, notation: Notation) -> dict[str, str]:
    """Return a line `name = formula` for each name that a statement assigns.

    Where it depends on conditions, the cases are side by side: `fee = 5, if value < 100; …`.
    """
    writer = TextWriter(notation)
    return {
        target: f"{notation.name(target)} = {writer.cases(cases)}"
        for target, cases in definitions(statement).items()
    }


class TextWriter:
    """Writes expressions; a subclass may write sums and the like in another way."""

    def __init__(self, notation: Notation) -> None:
        self.notation = notation

    def cases(self, cases: tuple[Case, ...]) -> str:
        """Return an expression, or several with the conditions under which they hold."""
        if len(cases) == 1 and cases[0].condition is None:
            return self.expression(cases[0].expression)
        return SEPARATOR.join(
            f"{self.expression(case.expression)}, {self._case_condition(case.condition)}"
            for case in cases
        )

    def expression(self, expression: Expression) -> str:
        """Return an expression as text."""
        match expression:
            case Number():
                return self.notation.number(expression)
            case Name():
                return self.notation.name(expression.identifier)
            case Field():
                return self.notation.field(expression.table, expression.field)
            case Negation():
                _, bracketed = brackets_needed(expression)
                return "\u2212" + self._operand(expression.operand, bracketed)
            case Operation():
                left_bracketed, right_bracketed = brackets_needed(expression)
                sign = OPERATORS[expression.operator].sign
                left = self._operand(expression.left, left_bracketed)
                right = self._operand(expression.right, right_bracketed)
                return f"{left}{sign}{right}" if sign == "^" else f"{left} {sign} {right}"
            case Call():
                return self._call(expression)
            case Aggregate():
                return self.aggregate(expression)
            case _:
                raise TypeError(f"no text is known for a {type(expression).__name__}")

    def alone(self, expression: Expression) -> str:
        """Return an expression that stands alone, with no sign before or after it."""
        return self.expression(expression)

    def aggregate(self, aggregate: Aggregate) -> str:
        """Return a sum with its limits: `Σ[k = 1 … 5] c / k`."""
        source = aggregate.source
        if isinstance(source, Range):
            first, last = self.expression(source.first), self.expression(last_of(source))
            over = f"{self.notation.name(aggregate.variable)} = {first} … {last}"
        else:
            over = self.notation.table(source.tables[0])
        if aggregate.condition:
            over = f"{over}: {self.condition(aggregate.condition)}"
        if aggregate.function == "sum":
            body = self._operand(aggregate.expression, summand_bracketed(aggregate))
            return f"\u03a3[{over}] {body}"
        name = self.notation.word(aggregate.function)
        return f"{name}[{over}]({self.alone(aggregate.expression)})"

    def condition(self, condition: Condition) -> str:
        """Return a condition as text."""
        if isinstance(condition, Combination):
            joint = f" {self.notation.word(condition.operator)} "
            return joint.join(
                f"({self.condition(part)})"
                if isinstance(part, Combination)
                else self.condition(part)
                for part in condition.parts
            )
        sign = RELATIONS[condition.operator].sign
        return f"{self.expression(condition.left)} {sign} {self.expression(condition.right)}"

    def _case_condition(self, condition: Condition | None) -> str:
        if condition is None:
            return self.notation.word("otherwise")
        return f"{self.notation.word('if')} {self.condition(condition)}"

    def _call(self, call: Call) -> str:
        match call:
            case Call(function="power", arguments=(base, exponent)) if is_root(base, exponent):
                return f"\u221a{self.expression(base)}"
            case Call(function="power", arguments=(base, exponent)):
                written = self._operand(base, base_bracketed(base))
                return f"{written}^{self._operand(exponent, _is_compound(exponent))}"
            case Call(function="exp", arguments=(exponent,)):
                return f"e^{self._operand(exponent, _is_compound(exponent))}"
        function = FUNCTIONS[call.function]
        arguments = SEPARATOR.join(map(self.alone, call.arguments))
        if function.fences:
            return arguments.join(function.fences)
        return f"{function.printed or self.notation.word(call.function)}({arguments})"

    def _operand(self, expression: Expression, bracketed: bool) -> str:
        written = self.expression(expression)
        return f"({written})" if bracketed else written


def _is_compound(exponent: Expression) -> bool:
    return isinstance(exponent, Operation | Negation | Aggregate)
