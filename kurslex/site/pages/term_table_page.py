"""All terms of all languages -> a table, with the false friends among them below it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from markupsafe import Markup, escape

from kurslex.language.collation import Collation
from kurslex.model.overview import FalseFriends
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import TERMS, page_location
from kurslex.site.context import SiteContext
from kurslex.site.pages.az_page import NO_LETTER, letter_anchor
from kurslex.site.parts.definition_list import entries
from kurslex.site.parts.overview_layout import render_overview, render_piece
from kurslex.site.parts.pagination import Group, Pieces, letter_slug
from kurslex.ui.overview_messages import friends_message

_MOST = 60  # concepts of a piece

_Ranks = Mapping[str, Mapping[str, int]]


def render_term_table(context: SiteContext, tag: str) -> str:
    """Return the table in one language: its own column first, and sorted by that one."""
    glossary = context.glossary
    ranks = _all_ranks(context, tag)
    concepts = _concepts(context, tag)
    pieces = None
    if context.is_long:
        pieces = _pieces(context, tag).navigation()
        concepts = list(dict.fromkeys(c for each in glossary.false_friends for c in each.concepts))
    return render_overview(
        context,
        tag,
        TERMS,
        columns=[glossary.locales[each] for each in ranks],
        rows=[] if pieces else _rows(context, ranks, concepts),
        friends=[_friends(context, tag, list(ranks), each) for each in glossary.false_friends],
        definitions=entries(context, tag, concepts),
        pieces=pieces,
    )


def term_pieces(context: SiteContext, tag: str) -> Iterator[tuple[str, str]]:
    """Yield location and document of each piece of a long table: a letter, or some of it."""
    ranks = _all_ranks(context, tag)
    pieces = _pieces(context, tag)
    for piece in pieces:
        yield render_piece(
            context,
            tag,
            TERMS,
            pieces,
            piece,
            columns=[context.glossary.locales[each] for each in ranks],
            rows=_rows(context, ranks, piece.entries),
            friends=[],
            definitions=entries(context, tag, piece.entries),
        )


def term_locations(context: SiteContext, tag: str) -> list[str]:
    """Return where the pieces of a language's table live; none where it is whole."""
    return [piece.location for piece in _pieces(context, tag)]


def _pieces(context: SiteContext, tag: str) -> Pieces:
    """Return the pieces by the letters of the language's own terms; what has none comes last."""
    glossary = context.glossary
    collation = Collation(glossary.locales[tag].alphabet)
    letters: dict[str, list[str]] = {}
    for concept in _concepts(context, tag) if context.is_long else ():
        page = glossary.page(tag, concept)
        letter = collation.letter(page.preferred.text) if page else ""
        letters.setdefault(letter, []).append(concept)

    def name(concept: str) -> str:
        return next(iter(_own_first(context, tag, concept))).preferred.text

    groups = [
        Group(
            slug=letter_slug(letter),
            text=letter.capitalize() or NO_LETTER,
            shown=letter.capitalize() or NO_LETTER,
            anchor=letter_anchor(letter),
            entries=concepts,
        )
        for letter, concepts in letters.items()
    ]
    return Pieces(base=page_location(tag, TERMS), groups=groups, most=_MOST, name=name)


def _own_first(context: SiteContext, tag: str, concept: str) -> Iterator[LocalizedConcept]:
    pages = context.glossary.translations(concept)
    yield from sorted(pages.values(), key=lambda page: page.locale != tag)


def _all_ranks(context: SiteContext, tag: str) -> _Ranks:
    """Return the ranks of all languages' terms by the columns of the table, its own first."""
    columns = sorted(context.glossary.locales, key=lambda each: each != tag)
    return {each: _ranks(context, each) for each in columns}


def _concepts(context: SiteContext, tag: str) -> list[str]:
    """Return the concepts that any language describes, as a language sorts its terms."""
    glossary = context.glossary
    ranks = _ranks(context, tag)
    concepts = [each for each in glossary.concepts if glossary.translations(each)]
    return sorted(concepts, key=lambda each: ranks.get(each, len(glossary.concepts)))


def _rows(
    context: SiteContext, ranks: _Ranks, concepts: Iterable[str]
) -> list[list[dict[str, Any]]]:
    """Return a row of cells for each concept; the columns are those of `ranks`."""
    glossary = context.glossary
    last = len(glossary.concepts)
    return [
        [
            {
                "tag": each,
                "page": glossary.page(each, concept),
                "is_heading": each == next(filter(glossary.translations(concept).get, ranks)),
                "location": page_location(each, concept),
                "rank": ranks[each].get(concept, last),
            }
            for each in ranks
        ]
        for concept in concepts
    ]


def _ranks(context: SiteContext, tag: str) -> dict[str, int]:
    """Return the places of a language's preferred terms in its own order, by concept."""
    collation = Collation(context.glossary.locales[tag].alphabet)
    pages = [page for (locale, _), page in context.glossary.pages.items() if locale == tag]
    pages.sort(key=lambda page: (collation.key(page.preferred.text), page.id))
    return {page.id: rank for rank, page in enumerate(pages)}


def _friends(
    context: SiteContext, tag: str, columns: list[str], friends: FalseFriends
) -> dict[str, Any]:
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
