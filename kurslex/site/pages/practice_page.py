"""Questions on a theme or on a stage of the learning path -> a page that asks them."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from markupsafe import Markup
from msgspec import Struct

from kurslex.language.writing_systems import comma
from kurslex.model.locale import Locale
from kurslex.model.site import PATH, PRACTICE, THEME, page_location, practice_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.parts.definition_list import entries
from kurslex.site.parts.exercise_links import ExerciseGroup, exercise_groups
from kurslex.site.parts.localized_words import words
from kurslex.site.parts.practice_links import Key, set_location, set_message
from kurslex.site.parts.practice_questions import AskedSection, SetQuestions
from kurslex.site.templating import View, render
from kurslex.ui.overview_messages import stage_message


class PieceLink(Struct, frozen=True, kw_only=True):
    """What leads to the piece before or after, with its `rel` and its number."""

    rel: str
    piece: int
    location: str


class PracticeView(View, frozen=True, kw_only=True):
    """What a page of practice is given.

    `place` is the end of its address, without the number of a piece, `piece` that number of
    `pieces`. `concepts` are the ids of those that it asks about. `read` is where they are
    explained, `read_message` what that is called, `whole` the location of all practice.
    `languages` are those that readers may choose beside their own.
    """

    template: ClassVar[str] = "practice.html"
    shared: OverviewView
    place: str
    piece: int
    pieces_count: int
    others: Sequence[PieceLink]
    concepts: Sequence[str]
    read: str
    read_message: str
    whole: str
    languages: Sequence[Locale]
    sections: Sequence[AskedSection]
    exercises: Sequence[ExerciseGroup]


def render_practice(
    context: SiteContext, asked: Mapping[tuple[str, str], str], key: Key, piece: int
) -> str:
    """Return a page with questions on a piece of a theme or of a stage, counted from 1.

    `asked` has the questions of concepts' pages as JSON, by locale tag and concept.
    """
    tag, kind, name = key
    glossary, pieces = context.glossary, context.practice[key]
    concepts = [each for each in pieces[piece - 1] if context.finished.page(tag, each)]
    here = practice_location(tag, kind, name, piece)
    message = set_message(kind, name)
    text = glossary.messages[tag].format
    title = text("practice-title", name=text(message))
    position = text("part-position", part=piece, parts=len(pieces)) if len(pieces) > 1 else ""
    terms = comma(tag).join(each.term for each in entries(context, tag, concepts))
    marked = words(glossary, tag)
    heading = marked("practice-title", name=text(message))
    questions = SetQuestions(context, asked, tag, here)
    return render(
        PracticeView(
            shared=OverviewView(
                shared=context.document(tag, here, alternates={}, versions=_versions(context, key)),
                title=f"{title} – {position}" if position else title,
                description=f"{title}: {terms}",
                heading=heading,
                lead=Markup("{} ({})").format(terms, position) if position else terms,
            ),
            place=f"{kind}/{name}",
            piece=piece,
            pieces_count=len(pieces),
            others=[
                PieceLink(rel=rel, piece=at, location=practice_location(tag, kind, name, at))
                for rel, at in (("prev", piece - 1), ("next", piece + 1))
                if 1 <= at <= len(pieces)
            ],
            concepts=concepts,
            read=_explained(context, key),
            read_message=message,
            whole=page_location(tag, PRACTICE),
            languages=[glossary.locales[each] for each in questions.languages],
            sections=questions.sections(concepts),
            exercises=exercise_groups(
                context,
                tag,
                dict.fromkeys(
                    each for concept in concepts for each in glossary.concepts[concept].calculators
                ),
            ),
        )
    )


def _explained(context: SiteContext, key: Key) -> str:
    tag, kind, name = key
    if kind == THEME:
        return context.theme_location(tag, name)
    return f"{page_location(tag, PATH)}#{stage_message(name)}"


def _versions(context: SiteContext, key: Key) -> dict[str, str]:
    """Return where each language's reader goes on: to the same set, or to all practice."""
    _, kind, name = key
    return {
        tag: set_location(context, (tag, kind, name)) or page_location(tag, PRACTICE)
        for tag in context.glossary.homes
    }
