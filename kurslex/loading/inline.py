"""A sum in the running text, `{{ = 4 / 100 * 50 }}`: computed by the site, never typed by hand."""

import re
from dataclasses import dataclass
from fractions import Fraction

from kurslex.formula.expressions import ExpressionReader
from kurslex.formula.scope import Scope
from kurslex.formula.source import Source
from kurslex.formula.syntax import UnreadableError, parsed_expression
from kurslex.formula.values import NoResultError, Values, value_of
from kurslex.formula.work import Work
from kurslex.model.program import MOST_DIGITS
from kurslex.numbers import decimal_places

_FORM = re.compile(r"(?P<expression>[^|]+?)\s*(?:\|\s*(?P<decimals>\d{1,2}))?\s*")
_LONGEST = 200


class InlineError(ValueError):
    """The text is no expression, or has no exact value to print; says which."""


@dataclass(frozen=True, slots=True)
class InlineValue:
    """An exact value, and with how many decimals it is printed."""

    value: Fraction
    decimals: int


def inline_value(text: str, work: Work | None = None) -> InlineValue:
    """Return the value of `50.05 - 49.95` or, rounded to two decimals, of `1 / 3 | 2`.

    The expression is one of the calculators' language, without names. `work` is what it may take,
    and tells afterwards what it took. Raises `InlineError`.
    """
    form = _FORM.fullmatch(text)
    if form is None or len(text) > _LONGEST:
        raise InlineError("is no expression such as 4 / 100 * 50")
    value = _value(form["expression"], work or Work())
    decimals = int(form["decimals"]) if form["decimals"] else decimal_places(value)
    if decimals is None or decimals > MOST_DIGITS:
        raise InlineError("has no end; say after how many decimals it is rounded: | 2")
    return InlineValue(value, decimals)


def _value(text: str, work: Work) -> Fraction:
    source = Source(text, path="")
    try:
        expression = ExpressionReader(source, Scope()).expression(parsed_expression(text))
        if source.problems:
            raise InlineError(source.problems[0].message)
        value = value_of(expression, Values(work=work))
    except UnreadableError as error:
        raise InlineError("is no expression such as 4 / 100 * 50") from error
    except NoResultError as error:
        raise InlineError(f"has no result: {error.fact}") from error
    if abs(value) >= 10**MOST_DIGITS:
        raise InlineError(f"is a number of more than {MOST_DIGITS} digits")
    return value
