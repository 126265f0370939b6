"""A calculator -> HTML: the worked example, the formula, and the form that a script brings to life.

Without the script the example and its formulas can still be read; the form stays hidden.
"""

import json
from collections.abc import Mapping
from typing import Any

from kurslex.messages import Messages
from kurslex.model.calculator import SHARED_OUTCOMES, Calculator
from kurslex.model.locale import Locale
from kurslex.model.steps import outcomes
from kurslex.rendering.environment import render
from kurslex.rendering.fields import field, rows_fields
from kurslex.rendering.worked_example import WorkedExample


def render_calculator(calculator: Calculator, locale: Locale, messages: Messages) -> str:
    """Return the fragment that stands in a concept's page.

    Raises `MessageError` where one of `calculator_messages` is missing, and `NoResultError` where
    the defaults have no result.
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


def _values(calculator: Calculator, locale: Locale, messages: Messages) -> dict[str, Any]:
    symbols = locale.numbers
    outputs = {quantity.name: f"{{{quantity.name}}}" for quantity in calculator.outputs}
    example = WorkedExample(calculator, symbols, messages)
    return {
        "id": calculator.id,
        "symbols": symbols,
        "t": messages.format,
        "title": messages.format(calculator.message_id("title")),
        "example": example.sentence(),
        "given": example.given(),
        "steps": example.steps(),
        "fields": [field(calculator, each, symbols, messages) for each in calculator.inputs],
        "rows": [rows_fields(calculator, each, symbols, messages) for each in calculator.rows],
        "results": [
            {"quantity": each, "label": messages.format(calculator.message_id(each.name))}
            for each in calculator.outputs
        ],
        "outcomes": _outcomes(calculator, messages),
        # The browser puts the figures where these braces stand.
        "status": messages.format(calculator.message_id("status"), **outputs),
    }


def _outcomes(calculator: Calculator, messages: Messages) -> str:
    """Return what to say for each reason to refuse or to warn, as JSON."""
    reasons = (*SHARED_OUTCOMES, *outcomes(calculator.program))
    worded = {reason: messages.format(calculator.outcome_id(reason)) for reason in reasons}
    return json.dumps(worded, ensure_ascii=False)
