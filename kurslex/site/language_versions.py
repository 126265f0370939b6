"""Where a page is in other languages: for readers, and for search engines."""

from typing import TYPE_CHECKING

from kurslex.model.site import (
    SEARCH,
    STATUS,
    OwnPage,
    home_location,
    page_location,
    permalink_location,
)
from kurslex.ui.overview_messages import overview_message

if TYPE_CHECKING:
    from kurslex.site.context import SiteContext

X_DEFAULT = "x-default"


def language_versions(context: "SiteContext", name: str | None) -> dict[str, str]:
    """Return what `SiteContext.language_versions` returns."""
    glossary = context.glossary
    if name is None:
        return {tag: home_location(tag) for tag in glossary.homes}
    if isinstance(name, OwnPage):  # first: a free page may be called alike
        tags = [*glossary.homes]
    elif name in {each.id for each in glossary.free}:
        tags = [tag for tag in glossary.locales if (tag, name) in glossary.free_pages]
    else:
        tags = [*glossary.translations(name)]
    return {tag: page_location(tag, name) for tag in tags}


def alternates(context: "SiteContext", name: str | None) -> dict[str, str]:
    """Return what `SiteContext.alternates` returns."""
    is_own = isinstance(name, OwnPage)
    if is_own and name in (SEARCH, STATUS):
        return {}  # what search engines are asked to leave out
    homes, messages = context.glossary.homes, context.glossary.messages
    found = context.language_versions(name)
    if name is not None and not is_own and name in context.glossary.concepts:
        pages = context.glossary.translations(name)
        found = {tag: at for tag, at in found.items() if not pages[tag].is_draft}
    if name is None:
        found = {tag: location for tag, location in found.items() if not homes[tag].words}
    elif is_own:
        # A project may say its own description in fewer languages than the package says the title.
        said = [overview_message(name, part) for part in ("title", "description")]
        found = {
            tag: location
            for tag, location in found.items()
            if all(messages[tag].language_of(each) == tag for each in said)
        }
    return {**found, X_DEFAULT: permalink_location(name) if name else ""}
