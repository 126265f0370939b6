"""The questions that a page's author has written, taken out of its rendered text."""

import json
from collections.abc import Iterable, Iterator

from kurslex.model.question import Question
from kurslex.site.parts.html_tags import tags
from kurslex.site.question_markup import LIST

_OF_QUESTIONS = f' class="{LIST}"'

Asked = tuple[str, str]
"""A question's key, and the HTML of what its item has: the question, its options, its solution."""


def asked_json(body: str, questions: Iterable[Question]) -> str:
    """Return those of a page's questions that can be asked, as JSON, from the HTML of its text.

    There are none where the text was not read as these questions; of equal ones there is the first.
    """
    asked = [*questions]
    items = [*_items(body)] if asked else []
    if len(items) != len(asked):
        return "[]"
    found: dict[str, str] = {}
    for question, html in zip(asked, items, strict=True):
        if question.is_sound:
            found.setdefault(question.key, html)
    return json.dumps([*found.items()], ensure_ascii=False)


def asked_of(text: str) -> list[Asked]:
    """Return what `asked_json` has written."""
    return [(key, html) for key, html in json.loads(text)]


def _items(body: str) -> Iterator[str]:
    """Yield the inner HTML of each item of the list of questions."""
    lists = depth = first = 0  # open lists, from that of questions inward; open items; where one is
    for start, end, tag, closes, rest in tags(body):
        if tag in {"ol", "ul"}:
            if not closes and (lists or _OF_QUESTIONS in rest):
                lists += 1
            elif closes and lists:
                lists -= 1
        elif tag == "li" and lists:
            depth += -1 if closes else 1
            if closes and depth == 0:
                yield body[first:start].strip()
            elif not closes and depth == 1:
                first = end
