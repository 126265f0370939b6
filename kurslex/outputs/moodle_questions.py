"""The questions of a language's pages as a question bank, in the XML that Moodle imports."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from kurslex.model.question import Option, Question
from kurslex.outputs.edition import Edition
from kurslex.outputs.xml_text import document, element, escaped
from kurslex.ui.interface_messages import theme_message

MOODLE_QUESTIONS_FILE = "kurslex-{tag}-moodle-questions.xml"
_SETTINGS = {
    "defaultgrade": "1",
    "penalty": "0.3333333",
    "hidden": "0",
    "single": "true",
    "shuffleanswers": "true",
    "answernumbering": "abc",
}
_FORMAT = {"format": "html"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A question with a name that no other has, the theme and the address of its page."""

    name: str
    theme: str
    address: str
    question: Question


def moodle_questions_file(edition: Edition) -> dict[str, bytes]:
    """Return the bank of the edition's language in Moodle's XML, a category for each theme."""
    (tag,) = edition.tags
    parts = []
    for theme, questions in _by_theme(edition):
        parts.append(element("question", _category(edition, theme), {"type": "category"}))
        parts += [_question(each) for each in questions]
    content = "\n".join(["", *parts, ""])
    return {MOODLE_QUESTIONS_FILE.replace("{tag}", tag): document(element("quiz", content))}


def _by_theme(edition: Edition) -> Iterator[tuple[str, Iterable[_Asked]]]:
    themes = {theme: place for place, theme in enumerate(edition.glossary.themes)}
    questions = sorted(_asked(edition), key=lambda each: themes[each.theme])
    yield from groupby(questions, key=lambda each: each.theme)


def _asked(edition: Edition) -> Iterator[_Asked]:
    """Yield the questions in the order of the concepts, but for those that a bank has no place for.

    These have more or fewer than one right option.
    """
    (tag,) = edition.tags
    for each in edition.described():
        page = each.pages[tag]
        for number, question in enumerate(page.outline.questions, start=1):
            if question.whole and len(question.right) == 1:
                yield _Asked(
                    name=f"{page.id} {number:02}",
                    theme=each.concept.theme,
                    address=edition.address(tag, page.id),
                    question=question,
                )


def _path(edition: Edition, theme: str) -> str:
    """Return the path of a category; a slash in a name is written twice."""
    (tag,) = edition.tags
    names = (edition.say(tag, "site-name"), edition.say(tag, theme_message(theme)))
    return "/".join(" ".join(name.split()).replace("/", "//") for name in names)


def _category(edition: Edition, theme: str) -> str:
    return element("category", _text(f"$course$/top/{_path(edition, theme)}"))


def _question(each: _Asked) -> str:
    question = each.question
    link = f'<p><a href="{escaped(each.address)}">{escaped(each.address)}</a></p>'
    parts = [
        element("name", _text(each.name)),
        _html("questiontext", _paragraph(question.text)),
        _html("generalfeedback", link),
        *(element(name, value) for name, value in _SETTINGS.items()),
        *map(_answer, question.options),
    ]
    return element("question", "".join(parts), {"type": "multichoice"})


def _answer(option: Option) -> str:
    feedback = _paragraph(option.explanation) if option.explanation else ""
    content = _text(_paragraph(option.text)) + _html("feedback", feedback)
    return element("answer", content, {"fraction": "100" if option.right else "0", **_FORMAT})


def _html(name: str, html: str) -> str:
    return element(name, _text(html), _FORMAT)


def _text(text: str) -> str:
    return element("text", escaped(text))


def _paragraph(text: str) -> str:
    return f"<p>{escaped(text)}</p>"
