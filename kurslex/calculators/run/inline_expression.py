"""An expression in the running text, `{{ = 4 / 100 * 50 }}`: computed, never typed by hand."""

import re
from fractions import Fraction

from msgspec import Struct

from kurslex.bounds.calculations import LONGEST_EXPRESSION, MOST_DIGITS
from kurslex.calculators.lang.expressions import ExpressionReader
from kurslex.calculators.lang.scope import Scope
from kurslex.calculators.lang.source import Source
from kurslex.calculators.lang.syntax import TooLargeError, UnreadableError, parsed_expression
from kurslex.calculators.numbers import decimal_places
from kurslex.calculators.run.values import NoResultError, Values, value_of
from kurslex.calculators.run.work import Work

_FORM = re.compile(r"(?P<expression>[^|]+?)\s*(?:\|\s*(?P<decimals>[0-9]+))?\s*")
_NO_EXPRESSION = "is not an expression such as 4 / 100 * 50"
_ROUND = "say after how many decimals it is rounded: | 2"
_PARTS = "shorten it, or compute parts of it in braces of their own"


class InlineError(ValueError):
    """The text is not an expression, or has no exact value to print; says which, and the hint."""

    def __init__(self, fact: str, hint: str = "") -> None:
        super().__init__(fact)
        self.hint = hint


class InlineValue(Struct, frozen=True):
    """An exact value, and with how many decimals it is printed."""

    value: Fraction
    decimals: int


def inline_value(text: str, work: Work | None = None) -> InlineValue:
    """Return the value of `50.05 - 49.95` or, rounded to two decimals, of `1 / 3 | 2`.

    The expression is one of the calculators' language, without names. `work` is what it may take,
    and tells afterwards what it took. Raises `InlineError`.
    """
    # Before the pattern, which takes more than the square of a text's spaces.
    if len(text) > LONGEST_EXPRESSION:
        raise InlineError(f"is longer than {LONGEST_EXPRESSION} characters", _PARTS)
    form = _FORM.fullmatch(text)
    if form is None:
        raise InlineError(_NO_EXPRESSION)
    asked = int(form["decimals"]) if form["decimals"] else None
    if asked is not None and asked > MOST_DIGITS:
        raise InlineError(
            f"is rounded to more than {MOST_DIGITS} decimals", "round it to fewer: | 2"
        )
    value = _value(form["expression"], work or Work())
    decimals = decimal_places(value) if asked is None else asked
    if decimals is None:
        raise InlineError("has decimals without end", _ROUND)
    if decimals > MOST_DIGITS:
        raise InlineError(f"has more than {MOST_DIGITS} decimals", _ROUND)
    return InlineValue(value, decimals)


def _value(text: str, work: Work) -> Fraction:
    source = Source(text, path="")
    try:
        expression = ExpressionReader(source, Scope()).expression(parsed_expression(text))
        if source.problems:
            first = source.problems[0]
            raise InlineError(f"cannot be computed: {first.message}", first.hint)
        value = value_of(expression, Values(work=work))
    except TooLargeError as error:
        raise InlineError(f"cannot be computed: {error}", _PARTS) from error
    except UnreadableError as error:
        raise InlineError(_NO_EXPRESSION) from error
    except NoResultError as error:
        raise InlineError(f"has no result: {error.fact}") from error
    if abs(value) >= 10**MOST_DIGITS:
        raise InlineError(f"is a number of more than {MOST_DIGITS} digits")
    return value
