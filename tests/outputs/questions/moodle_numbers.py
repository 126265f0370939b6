"""How Moodle reads a number that is typed into a numerical question, and which answer it takes.

Written after `qtype_numerical_answer_processor::apply_units` and `qtype_numerical_question` in
question/type/numerical (Moodle 2.0 to 5.0): a comma is dropped where there is a point or a second
comma, and is the decimal separator elsewhere; only blanks of ASCII are dropped; what follows the
number is a unit, and a question without units takes none.
"""

import re
from dataclasses import dataclass

_EXPONENT = re.compile(r"(?:e|E|(?:x|\*|×)10(?:\^|\*\*))([+-]?\d+)")
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?")
_PRECISION = 1e-14


@dataclass(frozen=True)
class Answer:
    """An answer as the question declares it; `text` may be `*`."""

    text: str
    tolerance: float
    fraction: float
    feedback: str


def read(typed: str) -> float | None:
    """Return the number, or None where Moodle asks to type another one."""
    text = _EXPONENT.sub(r"e\1", typed.strip().replace(" ", ""))
    text = text.replace(",", "" if "." in text or text.count(",") > 1 else ".")
    found = _NUMBER.match(text)
    return float(found[0]) if found and found[0] == text else None


def matching(typed: str, answers: list[Answer]) -> Answer | None:
    """Return the answer that Moodle takes for what was typed: the first that is near enough."""
    value = read(typed)
    if value is None:
        return None
    return next((each for each in answers if each.text == "*" or _is_near(value, each)), None)


def _is_near(value: float, answer: Answer) -> bool:
    expected = float(answer.text)
    return abs(value - expected) <= answer.tolerance + _PRECISION * max(1, abs(expected))
