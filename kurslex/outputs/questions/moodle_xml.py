"""A bank of questions in the XML that Moodle imports."""

import re
from collections.abc import Iterable, Iterator

from kurslex.model.question import Option
from kurslex.outputs.edition import Edition
from kurslex.outputs.questions.bank import (
    Category,
    Choice,
    Numeric,
    exact_number,
    question_bank,
)
from kurslex.outputs.questions.expected import Expected
from kurslex.outputs.questions.file_names import MOODLE_QUESTIONS_FILE
from kurslex.outputs.questions.html_text import hint_html, link_html, paragraph, question_html
from kurslex.outputs.xml_text import document, element, escaped

_SETTINGS = {"defaultgrade": "1", "penalty": "0.3333333", "hidden": "0"}
_OF_CHOICES = {"single": "true", "shuffleanswers": "true", "answernumbering": "abc"}
# No unit is typed: the question says in which one the answer is wanted.
_OF_NUMBERS = {"unitgradingtype": "0", "unitpenalty": "0.1", "showunits": "3", "unitsleft": "0"}
_FORMAT = {"format": "html"}
_ANY = "*"
_OUTER_SLASH = re.compile("^(?=/)|(?<=/)$")


def moodle_questions_file(edition: Edition) -> dict[str, bytes]:
    """Return the bank of the edition's language; raises as `question_bank` does."""
    (tag,) = edition.tags
    return {MOODLE_QUESTIONS_FILE.replace("{tag}", tag): moodle_xml(question_bank(edition))}


def moodle_xml(bank: Iterable[Category]) -> bytes:
    """Return the content of the file with some categories."""
    parts = (part for each in bank for part in category_parts(each))
    return quiz("\n".join(["", *parts, ""]))


def quiz(parts: str) -> bytes:
    """Return the content of the file with the XML of its questions."""
    return document(element("quiz", parts))


def category_path(category: Category) -> str:
    """Return the path of a category as Moodle reads it; a slash in a name is written twice.

    Moodle divides it at single slashes, so that a name's own ones need a blank beside them.
    """
    return "/".join(("$course$", "top", *map(_name, category.path)))


def _name(name: str) -> str:
    words = " ".join(name.split()).replace("/", "//")
    return _OUTER_SLASH.sub(" ", words)


def category_parts(category: Category) -> Iterator[str]:
    """Yield the XML of a category's name, and of each of its questions."""
    name = element("category", _text(category_path(category)))
    yield element("question", name, {"type": "category"})
    for question in category.questions:
        yield _choice(question) if isinstance(question, Choice) else _numeric(question)


def _choice(question: Choice) -> str:
    options = "".join(map(_option, question.options))
    return _question("multichoice", question, _OF_CHOICES, options)


def _option(option: Option) -> str:
    return _answer(_paragraph(option.text), _FORMAT, option.explanation, is_right=option.right)


def _numeric(question: Numeric) -> str:
    answers = "".join(map(_expected, question.expected))
    answers += _answer(_ANY, {}, question.otherwise, element("tolerance", "0"), is_right=False)
    hints = "".join(_html("hint", hint_html(each)) for each in question.hints)
    return _question("numerical", question, _OF_NUMBERS, answers + hints)


def _expected(expected: Expected) -> str:
    tolerance = element("tolerance", exact_number(expected.tolerance))
    value = exact_number(expected.value)
    return _answer(value, {}, expected.words, tolerance, is_right=expected.right)


def _question(kind: str, question: Choice | Numeric, settings: dict[str, str], answers: str) -> str:
    parts = [
        element("name", _text(question.name)),
        _html("questiontext", question_html(question)),
        _html("generalfeedback", link_html(question.address)),
        element("idnumber", escaped(question.id)),
        *(element(name, value) for name, value in (_SETTINGS | settings).items()),
    ]
    return element("question", "".join((*parts, answers)), {"type": kind})


def _answer(
    value: str, attributes: dict[str, str], feedback: str, more: str = "", *, is_right: bool
) -> str:
    content = _text(value) + _html("feedback", _paragraph(feedback)) + more
    return element("answer", content, {"fraction": "100" if is_right else "0", **attributes})


def _paragraph(text: str) -> str:
    return paragraph(text) if text else ""


def _html(name: str, html: str) -> str:
    return element(name, _text(html), _FORMAT)


def _text(text: str) -> str:
    return element("text", escaped(text))
