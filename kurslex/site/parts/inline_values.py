"""An expression in the running text -> its value as readers of the language write it."""

from kurslex.calculators.numbers import format_number
from kurslex.calculators.run.inline_expression import inline_value
from kurslex.model.locale import NumberSymbols


def inline_text(expression: str, symbols: NumberSymbols) -> str:
    """Return the value of what appears in `{{ = … }}` as text; raises `InlineError`."""
    computed = inline_value(expression)
    return format_number(computed.value, decimals=computed.decimals, symbols=symbols)
