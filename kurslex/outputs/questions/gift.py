"""A bank of questions in GIFT, a format of plain text that many platforms read."""

import re
from collections.abc import Iterable, Iterator

from kurslex.outputs.edition import Edition
from kurslex.outputs.questions.bank import (
    Category,
    Choice,
    Numeric,
    exact_number,
    question_bank,
)
from kurslex.outputs.questions.file_names import GIFT_FILE
from kurslex.outputs.questions.html_text import link_html, paragraph, question_html
from kurslex.outputs.questions.moodle_xml import category_path

_SIGNS = re.compile(r"[~=#{}:\\]")


def gift_file(edition: Edition) -> dict[str, bytes]:
    """Return the bank of the edition's language; raises as `question_bank` does."""
    (tag,) = edition.tags
    return {GIFT_FILE.replace("{tag}", tag): gift(question_bank(edition))}


def gift(bank: Iterable[Category]) -> bytes:
    """Return the content of the file with some categories.

    All texts are HTML, in which a line end is a character reference: a blank line would end the
    question.
    """
    return "\n\n".join([part for each in bank for part in _category(each)] + [""]).encode()


def _category(category: Category) -> Iterator[str]:
    yield "$CATEGORY: " + category_path(category).replace("\\", " ")  # which has no escapes
    for each in category.questions:
        yield _choice(each) if isinstance(each, Choice) else _numeric(each)


def _choice(question: Choice) -> str:
    lines = (
        ("=" if each.right else "~") + _html(each.text) + _feedback(each.explanation)
        for each in question.options
    )
    return _question(question, "{", lines)


def _numeric(question: Numeric) -> str:
    lines = [
        ("=" if each.right else "=%0%")
        + f"{exact_number(each.value)}:{exact_number(each.tolerance)}"
        + _feedback(each.words)
        for each in question.expected
    ]
    return _question(question, "{#", (*lines, f"~{_feedback(question.otherwise)}"))


def _question(question: Choice | Numeric, opening: str, answers: Iterable[str]) -> str:
    name = _escaped(" ".join(question.name.split()))
    lines = [
        f"// [id:{question.id}]",
        f"::{name}::[html]{_escaped(question_html(question))}{opening}",
        *(f"\t{each}" for each in answers),
        f"\t####{_escaped(link_html(question.address))}",
        "}",
    ]
    return "\n".join(lines)


def _feedback(text: str) -> str:
    return f"#{_html(text)}" if text else ""


def _html(text: str) -> str:
    return _escaped(paragraph(text))


def _escaped(text: str) -> str:
    return _SIGNS.sub(r"\\\g<0>", text)
