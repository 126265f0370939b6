"""A calculator -> HTML: worked example, formula, and the form, hidden where there is no script.

Each function is given what the calculator shows, where that is known already: `form`.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.model.locale import Locale
from kurslex.site.parts.calculator_form import calculator_form
from kurslex.site.parts.calculator_views import (
    CalculatorView,
    ConceptLink,
    EmbedView,
    ExampleView,
    FormView,
    Heading,
)
from kurslex.site.parts.embed_height import embed_height
from kurslex.site.parts.localized_words import Words, words_within
from kurslex.site.policy import framed
from kurslex.site.templating import render

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
    form: FormView | None = None,
    currencies: Iterable[str] = (),
) -> str:
    """Return the fragment that appears in a concept's page.

    `concepts` has links by field, `embed` is the address of the document for iframes, `practice`
    that of the first exercise, and `working` that of the script that writes the working; without
    one its numbers can only be left out. `heading` is the tag of its title. `currencies` are the
    codes of those that readers may choose.

    Raises `MessageError` where one of `calculator_messages` is missing, and `NoResultError` where
    the defaults have no result.
    """
    form = form or calculator_form(calculator, locale, messages, currencies=currencies)
    return render(
        CalculatorView(
            shared=form,
            t=messages.format,
            w=_words(form, messages),
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
    form: FormView | None = None,
) -> str:
    """Return the worked example of a calculator, to be read only.

    `page` is the address at which the calculator is; raises as `render_calculator` does.
    """
    form = form or calculator_form(calculator, locale, messages)
    return render(
        ExampleView(
            shared=form.shared,
            w=_words(form, messages),
            example=form.example,
            steps=form.steps,
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
    form: FormView | None = None,
    currencies: Iterable[str] = (),
) -> str:
    """Return a whole document for an iframe, fit for `<iframe sandbox="allow-scripts">`.

    The form comes first: an iframe may be no higher than what the page around it allows.

    `page` is the address of the page that explains the calculator, `canonical` the document's own,
    `here` its location, and `practice` the address of the first exercise, if there are any;
    `assets` holds the addresses of `EMBED_ASSETS`, of `calculators.js` and of `WORKING`.
    Raises as `render_calculator` does.
    """
    form = form or calculator_form(calculator, locale, messages, currencies=currencies)
    return render(
        EmbedView(
            shared=CalculatorView(
                shared=form,
                t=messages.format,
                w=_words(form, messages),
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


def _words(form: FormView, messages: Messages) -> Words:
    return words_within(messages, form.shared.lender or form.tag)
