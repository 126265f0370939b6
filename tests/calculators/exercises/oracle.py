"""Where each exercise finds the function that computes it by hand."""

from collections.abc import Callable
from types import SimpleNamespace

Oracle = Callable[[SimpleNamespace], tuple]


ORACLES: dict[str, Oracle] = {}


def oracle(address: str) -> Callable[[Oracle], Oracle]:
    return lambda function: ORACLES.setdefault(address, function)
