"""What the templates of calculators are given."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, Literal

from msgspec import Struct

from kurslex.calculators.present.form_fields import Field, FieldsLayout, RowsFields
from kurslex.calculators.present.live_figures import LiveFigures
from kurslex.calculators.present.solutions import WorkedSolution
from kurslex.calculators.present.worked_example import Table, WorkedStep
from kurslex.model.calculator import Quantity
from kurslex.model.locale import Locale, NumberSymbols
from kurslex.site.parts.currency_choice import CurrencyChoice
from kurslex.site.parts.localized_words import Words
from kurslex.site.templating import View
from kurslex.site.trusted import Drawing, ElementId

Heading = Literal["h1", "h2", "h3"]
"""The elements that the title of a calculator may be."""


class ConceptLink(Struct, frozen=True, kw_only=True):
    """The page that explains a field: the concept's preferred term, and the page's address."""

    term: str
    address: str


class ResultView(Struct, frozen=True, kw_only=True):
    """A result of the defaults, with the line of figures that leads to it, if it has one."""

    quantity: Quantity
    label: str
    value: str
    figures: LiveFigures | None


class PictureView(Struct, frozen=True, kw_only=True):
    """The picture of the defaults; `plan` is all that the browser needs to draw others."""

    id: str
    plan: str
    shapes: Drawing
    caption: str
    kind: str


class TitleView(View, frozen=True, kw_only=True):
    """What all that is shown of a calculator begins with.

    `lender` is the tag of the language that lends the words, empty where they are the page's own.
    """

    id: ElementId
    title: str
    lender: str


class ExampleView(View, frozen=True, kw_only=True):
    """What a worked example is given that is only read; `page` is the calculator's address."""

    template: ClassVar[str] = "worked-example.html"
    shared: TitleView
    w: Words
    example: str
    steps: Sequence[WorkedStep]
    page: str


class FormView(View, frozen=True, kw_only=True):
    """What a calculator shows wherever it is: data, which a build keeps as a text.

    `outcomes` and `refusals` are JSON: what to say for each reason. `frame_code` is what a teacher
    pastes, and `status` a sentence, both with braces for what the browser puts in.
    """

    shared: TitleView
    tag: str
    symbols: NumberSymbols
    example: str
    given: Sequence[Table]
    steps: Sequence[WorkedStep]
    fields: Sequence[Field]
    targets: Sequence[Field]
    solutions: Sequence[WorkedSolution]
    rows: Sequence[RowsFields]
    layout: FieldsLayout
    currencies: CurrencyChoice | None
    results: Sequence[ResultView]
    frame_code: str
    picture: PictureView | None
    outcomes: str
    refusals: str
    status: str


class CalculatorView(View, frozen=True, kw_only=True):
    """What a calculator is given, in a page or in an iframe (`framed`).

    `heading` is the tag of its title. `page` is the address of the page that explains it, where
    that is another one, `embed` that of the document for iframes,
    `script` that of what writes the working for other numbers, if there is one, `practice` that of
    the first exercise, if there are any.
    """

    template: ClassVar[str] = "calculator.html"
    shared: FormView
    t: Callable[..., str]
    w: Words
    concepts: Mapping[str, ConceptLink]
    heading: Heading
    page: str
    embed: str
    embed_height: int
    script: str
    practice: str
    framed: bool


class EmbedView(View, frozen=True, kw_only=True):
    """What a document for iframes is given; `assets` are addresses by file name."""

    template: ClassVar[str] = "calculator-embed.html"
    shared: CalculatorView
    locale: Locale
    assets: Mapping[str, str]
    canonical: str
    here: str
