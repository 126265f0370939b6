"""A page's ways to its source: for the page itself, and for its translations."""

from typing import Any

from kurslex.model.page import Home, LocalizedConcept
from kurslex.rendering.frame import Frame

_DOCS = "docs/"


def contribute(frame: Frame, page: LocalizedConcept | Home) -> dict[str, Any] | None:
    """Return where a page and its translations can be edited or begun; None where no forge is set.

    Addresses are absolute, and a translation is named by its locale.
    """
    forge = frame.site.forge
    if forge is None:
        return None
    glossary = frame.glossary
    name = page.path.rpartition("/")[2]
    translations = []
    for tag, locale in glossary.locales.items():
        if tag != page.locale:
            path = f"{tag}/{name}"
            there = tag in glossary.homes if isinstance(page, Home) else glossary.page(tag, page.id)
            address = forge.edit(path) if there else forge.start(path)
            translations.append({"locale": locale, "address": address})
    return {"edit": forge.edit(page.path.removeprefix(_DOCS)), "translations": translations}
