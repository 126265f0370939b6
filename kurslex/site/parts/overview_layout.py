"""What the pages over many concepts at once have in common."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from markupsafe import Markup

from kurslex.language.beginnings import beginning
from kurslex.language.writing_systems import comma
from kurslex.model.site import page_location
from kurslex.site.context import SiteContext
from kurslex.site.page_views import OverviewView
from kurslex.site.parts.localized_words import words
from kurslex.site.parts.pagination import Navigation, Piece, Pieces
from kurslex.ui.overview_messages import overview_message

Entry = TypeVar("Entry")
_DESCRIPTION = 155  # characters; search engines show about as many


def overview(
    context: SiteContext,
    tag: str,
    name: str,
    pieces: Navigation | None = None,
    *,
    messages: tuple[str, str] | None = None,
) -> OverviewView:
    """Return what the template of an overview in one language is given.

    `pieces` is what leads to the pieces of an overview that is too long for one page; `messages`
    are those of title and description, where they are not named after the overview.
    """
    text = context.glossary.messages[tag].format
    named = (overview_message(name, "title"), overview_message(name, "description"))
    title, description = messages or named
    marked = words(context.glossary, tag)
    return OverviewView(
        shared=context.document(
            tag,
            page_location(tag, name),
            alternates=context.alternates(name),
            versions=context.language_versions(name),
        ),
        title=text(title),
        description=text(description),
        heading=marked(title),
        lead=marked(description),
        pieces=pieces,
    )


def overview_piece(
    context: SiteContext, tag: str, name: str, pieces: Pieces[Entry], piece: Piece[Entry]
) -> OverviewView:
    """Return what the template of a piece of an overview in one language is given.

    The page of a letter has no counterpart in other languages: search engines are told of none, and
    readers are led to the whole list.
    """
    title = overview_message(name, "title")
    return listed_piece(
        context, tag, pieces, piece, title, versions=context.language_versions(name)
    )


def listed_piece(
    context: SiteContext,
    tag: str,
    pieces: Pieces[Entry],
    piece: Piece[Entry],
    message: str,
    *,
    versions: Mapping[str, str],
    alternates: Mapping[str, str] | None = None,
    about: Markup | None = None,
    terms: Sequence[str] = (),
) -> OverviewView:
    """Return what the template of a piece of any list is given; `message` is the list's title.

    `about` says what the piece has, and `terms` say it to search engines; without them, its first
    and last entry do.
    """
    text = context.glossary.messages[tag].format
    title = text(message)
    heading = Markup("{}: {}").format(words(context.glossary, tag)(message), piece.group.shown)
    part = text("part-position", part=piece.part, parts=piece.parts) if piece.parts > 1 else ""
    after = f" – {part}" if part else ""
    shown = about or pieces.range(piece)
    described = f"{title}: {shown}"
    if terms:
        described = beginning(f"{piece.group.text}: {comma(tag).join(terms)}", _DESCRIPTION)
    return OverviewView(
        shared=context.document(
            tag, piece.location, alternates=alternates or {}, versions=versions
        ),
        title=f"{title}: {piece.group.text}{after}",
        description=described,
        heading=heading,
        lead=Markup("{} ({})").format(shown, part) if part else shown,
        pieces=pieces.navigation(piece),
    )
