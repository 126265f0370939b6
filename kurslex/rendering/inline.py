"""An expression in the running text -> its value as readers of the language write it."""

from kurslex.loading.inline import inline_value
from kurslex.model.locale import NumberSymbols
from kurslex.numbers import format_number


def inline_text(expression: str, symbols: NumberSymbols) -> str:
    """Return the value of what stands in `{{ = … }}` as text; raises `InlineError`."""
    computed = inline_value(expression)
    return format_number(computed.value, decimals=computed.decimals, symbols=symbols)
