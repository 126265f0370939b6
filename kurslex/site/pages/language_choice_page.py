"""The page on which a reader chooses a language, where an address has none."""

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from markupsafe import Markup
from msgspec import Struct

from kurslex.analysis.moved_addresses import Moved
from kurslex.calculators.numbers import NO_BREAK_SPACE
from kurslex.model.concept import Concept
from kurslex.model.locale import Locale
from kurslex.model.site import (
    home_location,
    home_picture_location,
    page_location,
    permalink_location,
    picture_of_page_location,
)
from kurslex.site.context import SiteContext
from kurslex.site.look_style import Mark, mark_lines
from kurslex.site.page_views import PageView
from kurslex.site.parts.localized_words import Language, language, words
from kurslex.site.parts.section_links import SectionLinks, section_links
from kurslex.site.parts.shown_languages import MOST_BESIDE
from kurslex.site.templating import View, render
from kurslex.ui.overview_messages import overview_message
from kurslex.ui.withdrawn_messages import withdrawn_term, withdrawn_text


class Choice(Struct, frozen=True, kw_only=True):
    """A language to choose, with what is read there in the language `words`.

    `notice` says what is lost without scripts, or is empty; `picture` is where the picture is with
    which the page is shared, if it has one.
    """

    locale: Locale
    words: Language
    location: str
    term: str
    text: str
    notice: Markup | str = ""
    picture: str = ""


class ChoiceView(View, frozen=True, kw_only=True):
    """What the page on which a language is chosen is given.

    `alternates` are the locations that search engines are offered, by language: none where they are
    asked to leave the page out. `section` is what its links end in, with its sign `#`; `moved` says
    in each language that the address is an old one of `canonical`.
    """

    template: ClassVar[str] = "choice.html"
    shared: PageView
    tag: str = "mul"
    mark: Mark
    title: str
    description: str
    choices: Sequence[Choice]
    canonical: str
    alternates: Mapping[str, str]
    section: str
    sections: Sequence[SectionLinks]
    moved: Sequence[tuple[Language, str]]


def render_choice(context: SiteContext, concept: Concept | None, moved: Moved | None = None) -> str:
    """Return the page on which a reader chooses a language for a concept (None: for the site).

    A script sends the reader on by what was chosen last, then by the browser's languages; the
    page itself is the plain list, for readers without scripts and for languages not matched.
    With `moved` it is at an old address of the concept, and says so: a further address on the way
    would lose what follows the path of the first.
    """
    glossary = context.glossary
    if concept is None:
        choices = [
            Choice(
                locale=glossary.locales[tag],
                words=language(glossary, home.words or tag),
                location=home_location(tag),
                term=glossary.locales[tag].name,
                text=home.description,
                notice=_notice(context, tag, home.calculators),
                picture=home_picture_location(tag),
            )
            for tag, home in glossary.homes.items()
        ]
        names = (messages.format("site-name") for messages in glossary.messages.values())
        return _render_choices(
            context, "", choices, alternates=context.alternates(None), title=joint_title(names)
        )
    choices = [
        Choice(
            locale=glossary.locales[tag],
            words=language(glossary, tag),
            location=page_location(tag, concept.id),
            term=page.preferred.label,
            text=page.definition,
            notice=_notice(context, tag, concept.calculators),
            picture=picture_of_page_location(tag, concept.id),
        )
        for tag, page in glossary.presentable(concept.id).items()
    ]
    sections = section_links(context, concept.id)
    found = context.alternates(concept.id)
    # A draft is not an alternate of anything, and may be all that there is.
    alternates = found if len(found) > 1 and not moved else {}
    permalink = permalink_location(concept.id)
    return _render_choices(context, permalink, choices, sections, moved, alternates=alternates)


def _notice(context: SiteContext, tag: str, calculators: Sequence[str]) -> Markup | str:
    """Return what becomes of an address's values without scripts, where a page could use them."""
    return words(context.glossary, tag)("choice-no-script") if calculators else ""


def _render_choices(
    context: SiteContext,
    permalink: str,
    choices: Sequence[Choice],
    sections: Sequence[SectionLinks] = (),
    moved: Moved | None = None,
    *,
    alternates: Mapping[str, str],
    title: str = "",
) -> str:
    return render(
        ChoiceView(
            shared=context.page(moved.location if moved else permalink),
            mark=mark_lines(context.glossary.look),
            title=title or joint_title(choice.term for choice in choices),
            description=" ".join(choice.text for choice in choices[:MOST_BESIDE]),
            choices=choices,
            canonical=permalink,
            alternates=alternates,
            section=f"#{moved.section}" if moved and moved.section else "",
            sections=sections,
            moved=_moved_sentences(context) if moved else [],
        )
    )


def _moved_sentences(context: SiteContext) -> list[tuple[Language, str]]:
    """Return the sentence once in each language that says it."""
    said = {
        messages.language_of("moved"): messages.format("moved")
        for messages in context.glossary.messages.values()
    }
    return [(language(context.glossary, tag), sentence) for tag, sentence in said.items()]


def render_overview_choice(context: SiteContext, name: str) -> str:
    """Return the page on which a reader chooses a language for an overview, or for a search."""
    title, description = (overview_message(name, part) for part in ("title", "description"))
    choices = _told_choices(context, name, title, description)
    return _render_choices(
        context, permalink_location(name), choices, alternates=context.alternates(name)
    )


def render_free_choice(context: SiteContext, name: str) -> str:
    """Return the page on which a reader chooses a language for a page that is no concept's."""
    glossary = context.glossary
    choices = [
        Choice(
            locale=glossary.locales[tag],
            words=language(glossary, tag),
            location=page_location(tag, name),
            term=page.title,
            text=page.description,
        )
        for tag in glossary.locales
        if (page := glossary.free_pages.get((tag, name)))
    ]
    return _render_choices(
        context, permalink_location(name), choices, alternates=context.alternates(name)
    )


def render_withdrawn_choice(context: SiteContext, concept: str, moved: Moved | None = None) -> str:
    """Return the page on which a reader chooses in what language to read what a concept was.

    With `moved` it is at an old address of the concept.
    """
    term, text = withdrawn_term(concept), withdrawn_text(concept)
    choices = _told_choices(context, concept, term, text)
    permalink = permalink_location(concept)
    return _render_choices(context, permalink, choices, moved=moved, alternates={})


def _told_choices(context: SiteContext, name: str, term: str, text: str) -> list[Choice]:
    """Return the choice of each language for a page whose term and text are messages."""
    locales = context.glossary.locales
    return [
        Choice(
            locale=locales[tag],
            words=language(context.glossary, messages.language_of(text)),
            location=page_location(tag, name),
            term=messages.format(term),
            text=messages.format(text),
        )
        for tag, messages in context.glossary.messages.items()
    ]


def joint_title(words: Iterable[str]) -> str:
    """Return the same thing's names in several languages as a title; no line begins with a dot.

    Of many names there are the first ones: the list below has all languages.
    """
    names = [*dict.fromkeys(words)]
    shown = names if len(names) <= MOST_BESIDE else [*names[: MOST_BESIDE - 1], "…"]
    return f"{NO_BREAK_SPACE}· ".join(shown)
