"""An expression on one line of text, for the figures of a worked example."""

from kurslex.formula.notation import ARGUMENT_SEPARATOR, Notation, brackets_needed
from kurslex.formula.operators import FUNCTIONS, OPERATORS
from kurslex.model.program import Call, Expression, Name, Negation, Number, Operation


def plain_text(expression: Expression, notation: Notation) -> str:
    """Return the expression as text: `(70,00 − 50,00) × 100`."""
    match expression:
        case Number():
            return notation.number(expression)
        case Name():
            return notation.name(expression.identifier)
        case Negation():
            _, bracketed = brackets_needed(expression)
            return "\u2212" + _operand(expression.operand, notation, bracketed)
        case Operation():
            left_bracketed, right_bracketed = brackets_needed(expression)
            sign = OPERATORS[expression.operator].sign
            left = _operand(expression.left, notation, left_bracketed)
            right = _operand(expression.right, notation, right_bracketed)
            return f"{left}{sign}{right}" if sign == "^" else f"{left} {sign} {right}"
        case Call():
            separator = ARGUMENT_SEPARATOR + " "
            arguments = separator.join(plain_text(each, notation) for each in expression.arguments)
            opening, closing = FUNCTIONS[expression.function].fences or (
                notation.word(expression.function) + "(",
                ")",
            )
            return opening + arguments + closing
        case _:
            raise TypeError(f"no text is known for a {type(expression).__name__}")


def _operand(expression: Expression, notation: Notation, bracketed: bool) -> str:
    written = plain_text(expression, notation)
    return f"({written})" if bracketed else written
