"""What the pages over many concepts at once have in common."""

from typing import Any

from markupsafe import Markup

from kurslex.model.site import page_location
from kurslex.site.context import SiteContext
from kurslex.site.parts.localized_words import words
from kurslex.site.parts.pagination import Piece, Pieces
from kurslex.site.templating import render
from kurslex.ui.overview_messages import overview_message


def render_overview(context: SiteContext, tag: str, name: str, /, **values: Any) -> str:
    """Return the document of an overview in one language, made by the template of its name.

    `pieces` is what leads to the pieces of an overview that is too long for one page.
    """
    text = context.glossary.messages[tag].format
    title, description = (overview_message(name, part) for part in ("title", "description"))
    marked = words(context.glossary, tag)
    return render(
        f"{name}.html",
        **context.localized_values(tag, page_location(tag, name)),
        title=text(title),
        description=text(description),
        heading=marked(title),
        lead=marked(description),
        alternates=context.alternates(name),
        switch=context.switch(context.editions(name)),
        **{"pieces": None, **values},
    )


def render_piece(
    context: SiteContext, tag: str, name: str, pieces: Pieces, piece: Piece, /, **values: Any
) -> tuple[str, str]:
    """Return the location and the document of a piece of an overview in one language."""
    return piece.location, render(
        f"{name}.html",
        **piece_values(context, tag, pieces, piece, overview_message(name, "title")),
        switch=context.switch(context.editions(name)),
        **values,
    )


def piece_values(
    context: SiteContext, tag: str, pieces: Pieces, piece: Piece, message: str
) -> dict[str, Any]:
    """Return the values that the page of a piece has in common with others of its kind.

    `message` has the title of the whole list. The page of a letter has no counterpart in
    other languages: search engines are told of none, and readers are led to the whole list.
    """
    text = context.glossary.messages[tag].format
    title = text(message)
    heading = Markup("{}: {}").format(words(context.glossary, tag)(message), piece.group.shown)
    part = text("part-position", part=piece.part, parts=piece.parts) if piece.parts > 1 else ""
    after = f" – {part}" if part else ""
    name = pieces.range(piece)
    return {
        **context.localized_values(tag, piece.location),
        "title": f"{title}: {piece.group.text}{after}",
        "description": f"{title}: {name}",
        "heading": heading,
        "lead": f"{name} ({part})" if part else name,
        "alternates": {},
        "pieces": pieces.navigation(piece),
    }
