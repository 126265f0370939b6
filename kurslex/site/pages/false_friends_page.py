"""Words that look alike and mean different things -> their page."""

import re
from collections.abc import Sequence
from typing import ClassVar

from markupsafe import Markup, escape
from msgspec import Struct

from kurslex.language.letters import sign_in
from kurslex.model.overview import FalseFriends
from kurslex.model.site import FRIENDS
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.parts.definition_list import ConceptEntry, entries
from kurslex.site.parts.overview_layout import overview
from kurslex.site.templating import View, render
from kurslex.ui.overview_messages import friends_message


class FalseFriendsView(Struct, frozen=True, kw_only=True):
    """What pages print of false friends: the words by language tags, a page's own first, and text.

    `language` is the tag of the text's language.
    """

    anchor: str
    language: str
    words: Sequence[tuple[str, Sequence[str]]]
    text: Markup
    concepts: Sequence[ConceptEntry]


class FalseFriendsPageView(View, frozen=True, kw_only=True):
    """What the page of all false friends is given."""

    template: ClassVar[str] = "false-friends.html"
    shared: OverviewView
    friends: Sequence[FalseFriendsView]
    definitions: Sequence[ConceptEntry]


def render_false_friends(context: SiteContext, tag: str) -> str:
    """Return the page of false friends, explained for the readers of one language."""
    friends = context.glossary.false_friends
    concepts = dict.fromkeys(concept for each in friends for concept in each.concepts)
    return render(
        FalseFriendsPageView(
            shared=overview(context, tag, FRIENDS),
            friends=[false_friends_view(context, tag, each) for each in friends],
            definitions=entries(context, tag, concepts),
        )
    )


def false_friends_view(context: SiteContext, tag: str, friends: FalseFriends) -> FalseFriendsView:
    """Return what pages in one language print of false friends."""
    columns = sorted(context.glossary.locales, key=lambda each: each != tag)
    message = friends_message(friends.id)
    messages = context.glossary.messages[tag]
    text = messages.format(message)
    return FalseFriendsView(
        anchor=message,
        language=messages.language_of(message),
        words=[(each, friends.words[each]) for each in columns if each in friends.words],
        text=_in_their_languages(text, tag, friends),
        concepts=entries(context, tag, friends.concepts),
    )


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
    sign, words = sign_in(text), "|".join(map(re.escape, longest_first))
    parts = re.split(rf"(?<!{sign})({words})(?!{sign})", text)
    marked = Markup('<i lang="{}">{}</i>')
    return Markup("").join(
        marked.format(foreign[part], part) if at % 2 else escape(part)
        for at, part in enumerate(parts)
    )
