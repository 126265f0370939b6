"""All terms of all languages -> a table, with the false friends among them below it."""

import re
from typing import Any

from markupsafe import Markup, escape

from kurslex.language.collation import Collation
from kurslex.model.overview import FalseFriends, friends_message
from kurslex.model.site import TERMS, page_location
from kurslex.rendering.definitions import entries
from kurslex.rendering.frame import Frame
from kurslex.rendering.overview import render_overview


def render_term_table(frame: Frame, tag: str) -> str:
    """Return the table in one language: its own column first, and sorted by that one."""
    glossary = frame.glossary
    columns = sorted(glossary.locales, key=lambda each: each != tag)
    ranks = {each: _ranks(frame, each) for each in columns}
    last = len(glossary.concepts)
    concepts = [each for each in glossary.concepts if glossary.translations(each)]
    concepts.sort(key=lambda each: ranks[tag].get(each, last))
    return render_overview(
        frame,
        tag,
        TERMS,
        columns=[glossary.locales[each] for each in columns],
        rows=[
            [
                {
                    "tag": each,
                    "page": glossary.page(each, concept),
                    "is_heading": each == next(filter(glossary.translations(concept).get, columns)),
                    "location": page_location(each, concept),
                    "rank": ranks[each].get(concept, last),
                }
                for each in columns
            ]
            for concept in concepts
        ],
        friends=[_friends(frame, tag, columns, each) for each in glossary.false_friends],
        definitions=entries(frame, tag, concepts),
    )


def _ranks(frame: Frame, tag: str) -> dict[str, int]:
    """Return the places of a language's preferred terms in its own order, by concept."""
    collation = Collation(frame.glossary.locales[tag].alphabet)
    pages = [page for (locale, _), page in frame.glossary.pages.items() if locale == tag]
    pages.sort(key=lambda page: (collation.key(page.preferred.text), page.id))
    return {page.id: rank for rank, page in enumerate(pages)}


def _friends(frame: Frame, tag: str, columns: list[str], friends: FalseFriends) -> dict[str, Any]:
    message = friends_message(friends.id)
    messages = frame.glossary.messages[tag]
    text = messages.format(message)
    return {
        "anchor": message,
        "language": messages.language_of(message),
        "words": [(each, friends.words[each]) for each in columns if each in friends.words],
        "text": _in_their_languages(text, tag, friends),
        "concepts": [
            {"term": page.preferred.text, "location": page_location(tag, page.id)}
            for concept in friends.concepts
            if (page := frame.glossary.page(tag, concept))
        ],
    }


def _in_their_languages(text: str, tag: str, friends: FalseFriends) -> Markup:
    """Return a text in which foreign words name their language, for screen readers (WCAG 3.1.2)."""
    own = friends.words.get(tag, ())
    foreign = {
        variant: locale
        for locale, words in friends.words.items()
        for word in words
        for variant in (word, word[:1].upper() + word[1:])
        if locale != tag and variant not in own
    }
    if not foreign:
        return escape(text)
    longest_first = sorted(foreign, key=len, reverse=True)
    parts = re.split(rf"\b({'|'.join(map(re.escape, longest_first))})\b", text)
    marked = Markup('<i lang="{}">{}</i>')
    return Markup("").join(
        marked.format(foreign[part], part) if at % 2 else escape(part)
        for at, part in enumerate(parts)
    )
