"""The messages that every language has to bring for the calculators."""

from collections.abc import Mapping

from kurslex.model.calculator import Calculator

_SHARED: Mapping[str, tuple[str, ...]] = {
    "calculators-own-figures": (),
    "calculators-no-result": (),
    "calculators-reset": (),
    "calculators-link": (),
    "calculators-open-page": (),
    "calculators-empty": ("example",),
    "calculators-not-a-number": ("example",),
    "calculators-ambiguous": ("example",),
    "calculators-below-minimum": ("minimum",),
    "calculators-above-maximum": ("maximum",),
    "calculators-too-many-decimals": ("decimals", "example"),
    "calculators-too-long": ("example",),
    "calculators-invalid": (),
    "calculators-division-by-zero": (),
    "calculators-if": (),
    "calculators-otherwise": (),
    "calculators-min": (),
    "calculators-max": (),
    "calculators-round-to": (),
}


def calculator_messages(calculator: Calculator) -> dict[str, tuple[str, ...]]:
    """Return the names of all messages of one calculator, each with the variables it is given.

    The words that all calculators share are among them.
    """
    inputs = tuple(quantity.name for quantity in calculator.inputs)
    outputs = tuple(quantity.name for quantity in calculator.outputs)
    own: dict[str, tuple[str, ...]] = {
        calculator.message_id("title"): (),
        calculator.message_id("example"): inputs,
        calculator.message_id("status"): outputs,
    }
    for name in (*inputs, *outputs):
        own[calculator.message_id(name)] = ()
        own[calculator.message_id(name, "symbol")] = ()
    for name in inputs:
        own[calculator.message_id(name, "hint")] = ()
    for name in outputs:
        own[calculator.message_id(name, "step")] = ()
    return {**_SHARED, **own}
