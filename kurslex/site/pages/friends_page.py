"""Words that look alike and mean different things -> their page."""

import re
from typing import Any

from markupsafe import Markup, escape

from kurslex.model.overview import FalseFriends
from kurslex.model.site import FRIENDS, page_location
from kurslex.site.context import SiteContext
from kurslex.site.parts.definition_list import entries
from kurslex.site.parts.overview_layout import render_overview
from kurslex.ui.overview_messages import friends_message


def render_friends(context: SiteContext, tag: str) -> str:
    """Return the page of false friends, explained for the readers of one language."""
    friends = context.glossary.false_friends
    concepts = dict.fromkeys(concept for each in friends for concept in each.concepts)
    return render_overview(
        context,
        tag,
        FRIENDS,
        friends=[friends_values(context, tag, each) for each in friends],
        definitions=entries(context, tag, concepts),
    )


def friends_values(context: SiteContext, tag: str, friends: FalseFriends) -> dict[str, Any]:
    """Return what pages print of false friends: the words, a language's own first, and the text."""
    columns = sorted(context.glossary.locales, key=lambda each: each != tag)
    message = friends_message(friends.id)
    messages = context.glossary.messages[tag]
    text = messages.format(message)
    return {
        "anchor": message,
        "language": messages.language_of(message),
        "words": [(each, friends.words[each]) for each in columns if each in friends.words],
        "text": _in_their_languages(text, tag, friends),
        "concepts": [
            {"term": page.preferred.text, "location": page_location(tag, page.id)}
            for concept in friends.concepts
            if (page := context.glossary.page(tag, concept))
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
