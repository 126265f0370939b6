"""What a calculator shows in a language, wherever it is: worked out once in a build."""

from collections.abc import Iterable

from markupsafe import escape

from kurslex.calculators.numbers import format_number
from kurslex.calculators.present.form_fields import (
    field,
    fields_layout,
    outcome_words,
    refusals,
    rows_fields,
    target_field,
)
from kurslex.calculators.present.live_figures import live_figures
from kurslex.calculators.present.local_currency import in_currency, is_local
from kurslex.calculators.present.pictures import Drawn, draw, make_plan, plan_text, worded
from kurslex.calculators.present.solutions import Solutions
from kurslex.calculators.present.worked_example import WorkedExample
from kurslex.calculators.run.declared_results import DeclaredResults, declared_results
from kurslex.calculators.run.evaluate import Result
from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.model.locale import Locale, NumberSymbols
from kurslex.site.parts.calculator_views import FormView, PictureView, ResultView, TitleView
from kurslex.site.parts.currency_choice import currency_choice
from kurslex.site.parts.pasted_code import FRAME_CODE
from kurslex.site.trusted import drawing, element_id


def calculator_form(
    calculator: Calculator,
    locale: Locale,
    messages: Messages,
    known: DeclaredResults | None = None,
    currencies: Iterable[str] = (),
) -> FormView:
    """Return what a calculator shows wherever it is.

    `known` are its results, where they are known already: figures have no language. `currencies`
    are the codes of those that readers may choose. Raises `MessageError` where one of
    `calculator_messages` is missing, and `NoResultError` where the defaults have no result.
    """
    symbols = locale.numbers
    results = known or declared_results(calculator)
    choice = currency_choice(currencies, locale) if is_local(calculator) else None
    calculator = in_currency(calculator, locale.currency)
    outputs = {quantity.name: f"{{{quantity.name}}}" for quantity in calculator.outputs}
    example = WorkedExample(calculator, symbols, messages, result=results.defaults)
    title = _title(calculator, locale, messages)
    return FormView(
        shared=title,
        tag=locale.tag,
        symbols=symbols,
        example=example.sentence(),
        given=example.given(),
        steps=example.steps(),
        fields=[field(calculator, each, symbols, messages) for each in calculator.inputs],
        targets=[target_field(calculator, each, symbols, messages) for each in calculator.targets],
        solutions=Solutions(calculator, symbols, messages).examples(results),
        rows=[rows_fields(calculator, each, symbols, messages) for each in calculator.rows],
        layout=fields_layout(calculator, symbols),
        currencies=choice,
        results=_results(calculator, symbols, messages, results.defaults),
        frame_code=FRAME_CODE.format(title=escape(title.title)),
        picture=_picture(calculator, locale, messages, results.defaults),
        outcomes=outcome_words(calculator, messages),
        refusals=refusals(calculator, messages),
        # The browser puts the figures where these braces are.
        status=messages.format(calculator.message_id("status"), **outputs),
    )


def _title(calculator: Calculator, locale: Locale, messages: Messages) -> TitleView:
    title = calculator.message_id("title")
    language = messages.language_of(title)
    return TitleView(
        id=element_id(calculator.id),
        title=messages.format(title),
        lender=language if language != locale.tag else "",
    )


def _results(
    calculator: Calculator, symbols: NumberSymbols, messages: Messages, result: Result
) -> list[ResultView]:
    lines = live_figures(calculator, symbols, messages)
    return [
        ResultView(
            quantity=each,
            label=messages.format(calculator.message_id(each.name)),
            value=format_number(
                result.outputs[each.name], decimals=each.decimals, symbols=symbols, unit=each.unit
            ),
            figures=lines.get(each.name),
        )
        for each in calculator.outputs
    ]


def _picture(
    calculator: Calculator, locale: Locale, messages: Messages, result: Result
) -> PictureView | None:
    """Return the picture of the defaults, with all that the browser needs to draw others."""
    if calculator.picture is None:
        return None
    plan = make_plan(calculator, calculator.picture, messages)
    values = {**calculator.defaults(), **result.outputs, **result.series}
    drawn = Drawn(plan=plan, values=values, symbols=locale.numbers)
    shapes, caption = drawing(draw(drawn)), worded(drawn)
    text = plan_text(plan)
    return PictureView(id=plan.id, plan=text, shapes=shapes, caption=caption, kind=plan.kind)
