"""The questions that a page's author has written, taken out of its rendered text."""

import json
from collections.abc import Iterable

from kurslex.model.question import Question
from kurslex.site.parts.html_positions import PlacingParser
from kurslex.site.question_markup import LIST

Asked = tuple[str, str]
"""A question's key, and the HTML of what its item has: the question, its options, its solution."""


def asked_json(body: str, questions: Iterable[Question]) -> str:
    """Return those of a page's questions that can be asked, as JSON, from the HTML of its text.

    There are none where the text was not read as these questions; of equal ones there is the first.
    """
    asked = [*questions]
    items = _Items(body).found if asked else []
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


class _Items(PlacingParser):
    """The inner HTML of each item of the list of questions."""

    def __init__(self, body: str) -> None:
        super().__init__(body)
        self.found: list[str] = []
        self._body = body
        self._lists = 0  # open ones, from the list of questions inward
        self._depth = 0  # of items that are open
        self._start = 0
        self.feed(body)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"ol", "ul"} and (self._lists or ("class", LIST) in attrs):
            self._lists += 1
        elif tag == "li" and self._lists:
            self._depth += 1
            if self._depth == 1:
                self._start = self.place + len(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"ol", "ul"} and self._lists:
            self._lists -= 1
        elif tag == "li" and self._lists:
            self._depth -= 1
            if self._depth == 0:
                self.found.append(self._body[self._start : self.place].strip())
