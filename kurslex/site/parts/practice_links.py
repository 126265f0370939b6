"""What a theme or a stage is called, where it is practised, and in how many pieces."""

from kurslex.model.site import THEME, practice_location
from kurslex.site.context import SiteContext
from kurslex.ui.interface_messages import theme_message
from kurslex.ui.overview_messages import stage_message

Key = tuple[str, str, str]
"""A locale tag, `THEME` or `STAGE`, and its id."""


def set_message(kind: str, name: str) -> str:
    """Return the message that is the title of a theme, or of a stage."""
    return theme_message(name) if kind == THEME else stage_message(name)


def piece_counts(context: SiteContext, tag: str) -> str:
    """Return the pieces of each theme and stage of a language, `stage/price=2` for example.

    A browser remembers the piece that was practised last, which may be there no longer.
    """
    sets = context.practice.items()
    counts = {f"{kind}/{name}": len(pieces) for (own, kind, name), pieces in sets if own == tag}
    return " ".join(f"{place}={count}" for place, count in counts.items())


def set_location(context: SiteContext, key: Key) -> str:
    """Return where a theme or a stage is practised, empty where nothing can be asked about it."""
    return practice_location(*key) if key in context.practice else ""
