"""One language's home page -> a whole HTML document."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from markupsafe import Markup
from msgspec import Struct

from kurslex.model.locale import Locale
from kurslex.model.page import Home
from kurslex.model.site import (
    AZ,
    CALCULATORS,
    FRIENDS,
    PRACTICE,
    TERMS,
    archive_location,
    home_location,
    page_location,
)
from kurslex.site.asset_files import book_script_name, books_of
from kurslex.site.context import SiteContext
from kurslex.site.page_views import DocumentView, OverviewLink
from kurslex.site.pages.card_page import untranslated
from kurslex.site.pages.false_friends_page import false_friends_view
from kurslex.site.pages.learning_path_page import LearningPathView, learning_path
from kurslex.site.parts.content_style import needs_style
from kurslex.site.parts.contribute_links import ContributeLinks, contribute
from kurslex.site.parts.definition_list import ConceptEntry, entry
from kurslex.site.parts.feed_link import feed_link
from kurslex.site.parts.home_question import HomeQuestion, home_question
from kurslex.site.parts.html_sections import split_sections
from kurslex.site.parts.practice_links import piece_counts
from kurslex.site.parts.theme_map import has_map
from kurslex.site.templating import View, render, safe
from kurslex.ui.interface_messages import theme_message
from kurslex.ui.overview_messages import overview_message

_MOST_THEMES = 12
_NAMED = 4  # concepts of a theme that say what it is about


class ThemeView(Struct, frozen=True, kw_only=True):
    """A theme, its number of concepts, and those that it begins with; `message` is its name.

    `map` is the location of its map, or empty.
    """

    message: str
    location: str
    map: str
    count: int
    named: Sequence[ConceptEntry]


class Trio(Struct, frozen=True, kw_only=True):
    """The first words that mislead readers of a language, one for each language.

    `language` is the tag of the text's language, `whole` the location of all `count` of them.
    """

    locales: Sequence[tuple[Locale, str]]
    language: str
    text: Markup
    count: int
    whole: str


class HomeView(View, frozen=True, kw_only=True):
    """What a home page is given.

    `words` is the language that lends the page its words, if any does; `untranslated` the number of
    concepts that are in other languages only, `embeddable` that of calculators; `archive`, `feed`,
    `calculators` and `practice` are locations, empty where there is nothing; `practice_pieces` says
    what is there to go on with.
    """

    template: ClassVar[str] = "home.html"
    shared: DocumentView
    page: Home
    has_further: bool
    lead: Markup
    shown: Sequence[Markup]
    closing: Markup
    script: str | None
    words: Locale | None
    untranslated: int
    contribute: ContributeLinks | None
    archive: str
    feed: str
    themes: Sequence[ThemeView]
    path: LearningPathView
    practice: str
    practice_pieces: str
    question: HomeQuestion | None
    friends: Trio | None
    index: OverviewLink
    terms: OverviewLink
    calculators: str
    embeddable: int


def render_home(
    context: SiteContext, home: Home, body: str, asked: Mapping[tuple[str, str], str] | None = None
) -> str:
    """Return the document of a home page; `body` is the HTML of its Markdown text.

    What is before its calculators opens the page, what is after them closes it. `asked` has the
    questions of concepts' pages as JSON, by locale tag and concept.
    """
    glossary, tag = context.glossary, home.locale
    sections = split_sections(body)
    shown = [at for at, section in enumerate(sections) if section.calculator]
    first, last = (shown[0], shown[-1]) if shown else (len(sections), len(sections))
    books = books_of(glossary, home)
    return render(
        HomeView(
            shared=context.document(
                tag,
                home_location(tag),
                alternates=context.alternates(None),
                versions=context.language_versions(None),
            ),
            page=home,
            has_further=needs_style(sections),
            lead=safe("\n".join(section.html for section in sections[:first])),
            shown=[safe(section.html) for section in sections[first : last + 1]],
            closing=safe("\n".join(section.html for section in sections[last + 1 :])),
            script=book_script_name(books) if books else None,
            words=glossary.locales[home.words] if home.words else None,
            untranslated=len(untranslated(context, tag)),
            contribute=contribute(context, home),
            archive=archive_location(tag) if context.has_archives else "",
            feed=feed_link(context, tag),
            themes=_themes(context, tag),
            path=learning_path(context, tag),
            practice=page_location(tag, PRACTICE) if PRACTICE in context.overviews else "",
            practice_pieces=piece_counts(context, tag),
            question=home_question(context, asked or {}, tag),
            friends=_trio(context, tag),
            index=_overview_link(tag, AZ),
            terms=_overview_link(tag, TERMS),
            calculators=page_location(tag, CALCULATORS) if glossary.calculators else "",
            embeddable=len(glossary.calculators),
        )
    )


def _overview_link(tag: str, name: str) -> OverviewLink:
    return OverviewLink(message=overview_message(name, "title"), location=page_location(tag, name))


def _themes(context: SiteContext, tag: str) -> list[ThemeView]:
    """Return the first themes, each with the concepts that it begins with."""
    found = [
        ThemeView(
            message=theme_message(theme),
            location=(location := context.theme_location(tag, theme)),
            map=f"{location}#map" if has_map(context, tag, pages) else "",
            count=len(pages),
            named=[entry(page) for page in pages[:_NAMED]],
        )
        for theme in context.glossary.themes
        if (pages := context.pages_in_theme(tag, theme))
    ]
    return found[:_MOST_THEMES]


def _trio(context: SiteContext, tag: str) -> Trio | None:
    glossary = context.glossary
    for friends in glossary.false_friends:
        if tag in friends.words and len(friends.words) > 1:
            shown = false_friends_view(context, tag, friends)
            return Trio(
                locales=[(glossary.locales[each], words[0]) for each, words in shown.words],
                language=shown.language,
                text=shown.text,
                count=len(glossary.false_friends),
                whole=page_location(tag, FRIENDS),
            )
    return None
