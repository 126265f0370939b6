"""The one question that a home page asks: short, and about a common misunderstanding."""

import re
from collections.abc import Mapping

from markupsafe import Markup
from msgspec import Struct

from kurslex.model.site import PRACTICE, home_location, page_location
from kurslex.site.context import SiteContext
from kurslex.site.parts.asked_questions import asked_of
from kurslex.site.parts.definition_list import ConceptEntry, entry
from kurslex.site.parts.moved_links import moved_links
from kurslex.site.templating import safe

_LONGEST = 90  # characters: a home page is short on a phone as well
_PLAIN = re.compile(r"<p>([^<]+)</p>")
_SOLUTION_END = "</details>"


class HomeQuestion(Struct, frozen=True, kw_only=True):
    """A question without links: its `prompt`, and the HTML of its choices and its solution.

    `choices` lack the end of the element with the solution. `practice` is where there are more, or
    empty.
    """

    prompt: Markup
    choices: Markup
    about: ConceptEntry
    practice: str


def home_question(
    context: SiteContext, asked: Mapping[tuple[str, str], str], tag: str
) -> HomeQuestion | None:
    """Return the last short question of the first concept of the path that has one.

    Authors ask last what is often taken for true. `asked` is what `asked_json` has written, by
    locale tag and concept.
    """
    practice = page_location(tag, PRACTICE) if PRACTICE in context.overviews else ""
    for stage in context.glossary.path:
        for concept in stage.concepts:
            page = context.finished.page(tag, concept)
            for _, html in reversed(asked_of(asked.get((tag, concept), "[]")) if page else []):
                prompt = _PLAIN.match(html)
                if page and prompt and len(prompt[1]) <= _LONGEST:
                    moved = moved_links(
                        html[prompt.end() :], page_location(tag, concept), home_location(tag)
                    )
                    return HomeQuestion(
                        prompt=safe(prompt[1]),
                        choices=safe(moved.strip().removesuffix(_SOLUTION_END)),
                        about=entry(page),
                        practice=practice,
                    )
    return None
