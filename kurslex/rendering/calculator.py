"""A calculator -> HTML: the worked example, the formula, and the form that a script brings to life.

Without the script the example and its formulas can still be read; the form stays hidden.
"""

import json
from collections.abc import Iterable, Mapping
from fractions import Fraction
from importlib.resources import files
from typing import Any

from kurslex.formula.javascript import javascript
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator, Input
from kurslex.model.locale import Locale, NumberSymbols
from kurslex.numbers import Refusal, decimal_places, exact_text, format_number
from kurslex.rendering.environment import render
from kurslex.rendering.worked_example import worked_steps


def render_calculator(calculator: Calculator, locale: Locale, messages: Messages) -> str:
    """Return the fragment that stands in a concept's page.

    Raises `MessageError` where one of `calculator_messages` is missing, and `DivisionByZeroError`
    where the defaults have no result.
    """
    return render("calculator.html", **_values(calculator, locale, messages), heading="h3", page="")


def render_embed(
    calculator: Calculator,
    locale: Locale,
    messages: Messages,
    *,
    page: str | None,
    assets: Mapping[str, str],
    canonical: str,
) -> str:
    """Return a whole document for a frame, fit for `<iframe sandbox="allow-scripts">`.

    `page` is the address of the page that explains the calculator, `canonical` the document's own;
    `assets` holds the addresses of `calculator.css`, `calculators.js` and `icon.svg`.
    Raises as `render_calculator` does.
    """
    return render(
        "calculator-embed.html",
        **_values(calculator, locale, messages),
        heading="h1",
        page=page or "",
        locale=locale,
        assets=assets,
        canonical=canonical,
    )


def calculator_script(calculator: Calculator) -> str:
    """Return what makes one calculator known to the runtime."""
    return f'kurslex.define("{calculator.id}", {javascript(calculator.program)});\n'


def calculator_bundle(calculators: Iterable[Calculator]) -> str:
    """Return a classic script, to be loaded with `defer`, that starts all forms of the page."""
    folder = files("kurslex.rendering") / "assets"
    runtime, forms = (
        (folder / name).read_text(encoding="utf-8")
        for name in ("calculator-runtime.js", "calculator-form.js")
    )
    return "".join((runtime, *map(calculator_script, calculators), forms))


def _values(calculator: Calculator, locale: Locale, messages: Messages) -> dict[str, Any]:
    symbols = locale.numbers
    outputs = {quantity.name: f"{{{quantity.name}}}" for quantity in calculator.outputs}
    return {
        "id": calculator.id,
        "symbols": symbols,
        "t": messages.format,
        "title": messages.format(calculator.message_id("title")),
        "example": messages.format(
            calculator.message_id("example"),
            **{
                each.name: format_number(
                    each.default, decimals=each.decimals, symbols=symbols, unit=each.unit
                )
                for each in calculator.inputs
            },
        ),
        "steps": worked_steps(calculator, symbols, messages),
        "fields": [_field(calculator, each, symbols, messages) for each in calculator.inputs],
        "results": [
            {"quantity": each, "label": messages.format(calculator.message_id(each.name))}
            for each in calculator.outputs
        ],
        # The browser puts the figures where these braces stand.
        "status": messages.format(calculator.message_id("status"), **outputs),
    }


def _field(
    calculator: Calculator, quantity: Input, symbols: NumberSymbols, messages: Messages
) -> dict[str, Any]:
    example = format_number(quantity.default, decimals=quantity.decimals, symbols=symbols)
    values = {
        "example": example,
        "minimum": _bound(quantity.minimum, quantity, symbols),
        "maximum": _bound(quantity.maximum, quantity, symbols),
        "decimals": quantity.decimals,
    }
    refusals = {str(why): messages.format(f"calculators-{why}", **values) for why in Refusal}
    return {
        "quantity": quantity,
        "label": messages.format(calculator.message_id(quantity.name)),
        "hint": messages.format(calculator.message_id(quantity.name, "hint")),
        "default": example,
        "minimum": exact_text(quantity.minimum),
        "maximum": exact_text(quantity.maximum),
        "refusals": json.dumps(refusals, ensure_ascii=False),
    }


def _bound(value: Fraction, quantity: Input, symbols: NumberSymbols) -> str:
    decimals = decimal_places(value) or 0  # "at least 0 USD": a bound shows no needless zeros
    return format_number(value, decimals=decimals, symbols=symbols, unit=quantity.unit)
