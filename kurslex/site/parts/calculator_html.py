"""A calculator -> HTML: worked example, formula, and the form, hidden where there is no script."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

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
from kurslex.site.parts.calculator_views import (
    CalculatorView,
    ConceptLink,
    EmbedView,
    ExampleView,
    FormView,
    Heading,
    PictureView,
    ResultView,
    WordsView,
)
from kurslex.site.parts.currency_choice import currency_choice
from kurslex.site.parts.embed_height import embed_height
from kurslex.site.parts.localized_words import words_within
from kurslex.site.parts.pasted_code import FRAME_CODE
from kurslex.site.policy import framed
from kurslex.site.templating import render
from kurslex.site.trusted import drawing, element_id

EMBED_ASSETS = ("embed.css", "embed.js", "icon.svg")
"""What a document for iframes uses, beside its script."""

WORKING = "working.js"
"""The name, among the assets of a document for iframes, of what writes the working."""

NO_LINKS: Mapping[str, ConceptLink] = MappingProxyType({})


def render_calculator(
    calculator: Calculator,
    locale: Locale,
    messages: Messages,
    *,
    concepts: Mapping[str, ConceptLink] = NO_LINKS,
    embed: str = "",
    working: str = "",
    practice: str = "",
    heading: Heading = "h3",
    results: DeclaredResults | None = None,
    currencies: Iterable[str] = (),
) -> str:
    """Return the fragment that appears in a concept's page.

    `concepts` has links by field, `embed` is the address of the document for iframes, `practice`
    that of the first exercise, and `working` that of the script that writes the working; without
    one its numbers can only be left out. `heading` is the tag of its title. `results` are known
    already: figures have no language. `currencies` are the codes of those that readers may choose.

    Raises `MessageError` where one of `calculator_messages` is missing, and `NoResultError` where
    the defaults have no result.
    """
    form = calculator_form(calculator, locale, messages, results, currencies)
    return render(
        CalculatorView(
            shared=form,
            concepts=concepts,
            heading=heading,
            page="",
            embed=embed,
            embed_height=embed_height(form),
            script=working,
            practice=practice,
            framed=False,
        )
    )


def render_example(
    calculator: Calculator,
    locale: Locale,
    messages: Messages,
    *,
    page: str,
    results: DeclaredResults | None = None,
) -> str:
    """Return the worked example of a calculator, to be read only.

    `page` is the address at which the calculator is; raises as `render_calculator` does.
    """
    known = results or declared_results(calculator)
    calculator = in_currency(calculator, locale.currency)
    example = WorkedExample(calculator, locale.numbers, messages, result=known.defaults)
    return render(
        ExampleView(
            shared=_words(calculator, locale, messages),
            example=example.sentence(),
            steps=example.steps(),
            page=page,
        )
    )


def render_embed(
    calculator: Calculator,
    locale: Locale,
    messages: Messages,
    *,
    page: str | None,
    assets: Mapping[str, str],
    canonical: str,
    practice: str = "",
    here: str = "",
    concepts: Mapping[str, ConceptLink] = NO_LINKS,
    results: DeclaredResults | None = None,
    currencies: Iterable[str] = (),
) -> str:
    """Return a whole document for an iframe, fit for `<iframe sandbox="allow-scripts">`.

    The form comes first: an iframe may be no higher than what the page around it allows.

    `page` is the address of the page that explains the calculator, `canonical` the document's own,
    `here` its location, and `practice` the address of the first exercise, if there are any;
    `assets` holds the addresses of `EMBED_ASSETS`, of `calculators.js` and of `WORKING`.
    Raises as `render_calculator` does.
    """
    form = calculator_form(calculator, locale, messages, results, currencies)
    return render(
        EmbedView(
            shared=CalculatorView(
                shared=form,
                concepts=concepts,
                heading="h1",
                page=page or "",
                embed="",
                embed_height=embed_height(form),
                script=assets.get(WORKING, ""),
                practice=practice,
                framed=True,
            ),
            locale=locale,
            assets=assets,
            canonical=canonical,
            here=here,
        ),
        policy=framed(canonical),
    )


def calculator_form(
    calculator: Calculator,
    locale: Locale,
    messages: Messages,
    known: DeclaredResults | None,
    currencies: Iterable[str],
) -> FormView:
    """Return what a calculator shows wherever it is; raises as `render_calculator` does.

    `known` are its results, where they are known already.
    """
    symbols = locale.numbers
    results = known or declared_results(calculator)
    choice = currency_choice(currencies, locale) if is_local(calculator) else None
    calculator = in_currency(calculator, locale.currency)
    outputs = {quantity.name: f"{{{quantity.name}}}" for quantity in calculator.outputs}
    example = WorkedExample(calculator, symbols, messages, result=results.defaults)
    words = _words(calculator, locale, messages)
    return FormView(
        shared=words,
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
        frame_code=FRAME_CODE.format(title=escape(words.title)),
        picture=_picture(calculator, locale, messages, results.defaults),
        outcomes=outcome_words(calculator, messages),
        refusals=refusals(calculator, messages),
        # The browser puts the figures where these braces are.
        status=messages.format(calculator.message_id("status"), **outputs),
    )


def _words(calculator: Calculator, locale: Locale, messages: Messages) -> WordsView:
    title = calculator.message_id("title")
    language = messages.language_of(title)
    return WordsView(
        id=element_id(calculator.id),
        title=messages.format(title),
        lender=language if language != locale.tag else "",
        t=messages.format,
        w=words_within(messages, language),
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
