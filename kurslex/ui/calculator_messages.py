"""The messages that every language has to bring for the calculators."""

from collections.abc import Iterable, Mapping

from kurslex.calculators.lang.program_steps import outcomes, step_names
from kurslex.model.calculator import Calculator
from kurslex.model.picture import WITH_AXES

SHARED: Mapping[str, tuple[str, ...]] = {
    "calculators-own-figures": (),
    "calculators-own-figures-in": ("unit",),
    "calculators-currency": (),
    "calculators-working": (),
    "calculators-step-by-step": (),
    "calculators-next-step": (),
    "calculators-all-steps": (),
    "calculators-fields": (),
    "calculators-share": (),
    "calculators-no-result": (),
    "calculators-reset": (),
    "calculators-link": (),
    "calculators-copy-link": (),
    "calculators-copy-embed": (),
    "calculators-copy-text": (),
    "calculators-copied": (),
    "calculators-selected": (),
    "calculators-open-page": (),
    "calculators-whole": (),
    "calculators-empty": ("example",),
    "calculators-not-a-number": ("example",),
    "calculators-ambiguous": ("example",),
    "calculators-below-minimum": ("minimum",),
    "calculators-above-maximum": ("maximum",),
    "calculators-too-many-decimals": ("decimals", "example"),
    "calculators-too-long": ("example",),
    "calculators-invalid": (),
    "calculators-division-by-zero": (),
    "calculators-out-of-range": (),
    "calculators-solve": (),
    "calculators-solve-nothing": (),
    "calculators-solve-other": (),
    "calculators-solve-by-search": (),
    "calculators-target-hint": (),
    "calculators-found": ("name", "value"),
    "calculators-no-value": ("minimum", "maximum"),
    "calculators-missed": ("miss",),
    "calculators-row": ("field", "row"),
    "calculators-add-row": ("rows",),
    "calculators-remove-row": ("rows", "row"),
    "calculators-if": (),
    "calculators-otherwise": (),
    "calculators-and": (),
    "calculators-or": (),
    "calculators-min": (),
    "calculators-max": (),
    "calculators-round-to": (),
}

# What a picture shows is said as far as it helps, and an example is not always needed.
_FREE = frozenset({"calculators-ambiguous"})
_BOOK = ("title", "quantity", "after", "first", "level", "second", "between", "result", "caption")
_PICTURE = ("picture",), ("picture", "across"), ("picture", "up")


def free_messages(calculators: Iterable[Calculator]) -> frozenset[str]:
    """Return the names of the messages that need not say every value that they are given."""
    own = (each.message_id(*parts) for each in calculators for parts in _PICTURE)
    return _FREE.union(own)


def calculator_messages(calculator: Calculator) -> dict[str, tuple[str, ...]]:
    """Return the names of all messages of one calculator, each with the variables it is given.

    The words that all calculators share are among them. A list of rows gives the example how many
    rows it has, as a number, and numbers come as ready texts.
    """
    inputs = tuple(quantity.name for quantity in calculator.inputs)
    outputs = tuple(quantity.name for quantity in calculator.outputs)
    steps = tuple(quantity.name for quantity in calculator.steps)
    rows = tuple(each.name for each in calculator.rows)
    name = calculator.message_id
    own: dict[str, tuple[str, ...]] = {
        name("title"): (),
        name("summary"): (),
        name("example"): (*inputs, *rows),
        name("status"): outputs,
    }
    for each in (*inputs, *outputs):
        own[name(each)] = ()
    for each in (*inputs, *steps, *outputs):
        own[name(each, "symbol")] = ()
    for each in (*inputs, *rows):
        own[name(each, "hint")] = ()
    for each in step_names(calculator):
        own[name(each, "step")] = ()
    for table in calculator.tables():
        own[name(table.name)] = ()
        own |= {name(table.name, field.name): () for field in table.fields}
    for solution in calculator.solutions():
        own[name("solve", solution.unknown, solution.target)] = ()
    if calculator.picture:
        own[name("picture")] = (*inputs, *outputs)
        titles = ("across", "up") if calculator.picture.kind in WITH_AXES else ()
        own |= {name("picture", each): ("unit",) for each in titles}
    if calculator.book:
        own |= {name("book", each): () for each in _BOOK}
        own |= {name("book", each): ("step",) for each in ("less", "more")}
        own[name("book", "over")] = ("over",)
    for reason in outcomes(calculator.program):
        own[calculator.outcome_id(reason)] = ()
    return {**SHARED, **own}
