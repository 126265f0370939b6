"""Numbers as a calculator's file writes them, and the longest of them."""

import pytest

from kurslex.bounds.calculations import LONGEST_LITERAL
from kurslex.calculators.lang.literals import decimal_literal


def test_the_longest_number() -> None:
    assert decimal_literal("9" * LONGEST_LITERAL) == 10**LONGEST_LITERAL - 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "1234567890" * (LONGEST_LITERAL // 10) + "1",
            f"'1234567890…' has more than {LONGEST_LITERAL} characters",
        ),
        ("1e3", "'1e3' is not a decimal number such as 50 or 0.25"),
        ("", "'' is not a decimal number such as 50 or 0.25"),
    ],
)
def test_what_is_no_number(text: str, message: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - the message is compared whole
        decimal_literal(text)
    assert str(caught.value) == message
