"""A page's ways to its source: for the page itself, and for its translations."""

from collections.abc import Sequence

from msgspec import Struct

from kurslex.model.forge import Forge
from kurslex.model.glossary import Glossary
from kurslex.model.locale import Locale
from kurslex.model.page import Home, LocalizedConcept
from kurslex.site.context import SiteContext

_DOCS = "docs/"


class TranslationLink(Struct, frozen=True, kw_only=True):
    """Where the translation of a page into a language is written."""

    locale: Locale
    address: str


class ContributeLinks(Struct, frozen=True, kw_only=True):
    """What `contribute.html` is given: where the page itself is edited, and its translations."""

    edit: str
    translations: Sequence[TranslationLink]


def contribute(context: SiteContext, page: LocalizedConcept | Home) -> ContributeLinks | None:
    """Return where a page and its translations can be edited or begun; None where no forge is set.

    Addresses are absolute, and a translation is named by its locale.
    """
    forge = context.site.forge
    if forge is None:
        return None
    glossary = context.glossary
    name = page.path.rpartition("/")[2]
    translations = []
    for tag, locale in glossary.locales.items():
        if tag != page.locale:
            address = (
                _writing(forge, f"{tag}/{name}", is_begun=_is_there(glossary, tag, page))
                if isinstance(page, Home)
                else writing_address(context, tag, page.id)
            )
            translations.append(TranslationLink(locale=locale, address=address))
    return ContributeLinks(
        edit=forge.edit(page.path.removeprefix(_DOCS)), translations=translations
    )


def _is_there(glossary: Glossary, tag: str, page: Home) -> bool:
    return (tag, page.id) in glossary.free_pages if page.id else tag in glossary.homes


def writing_address(context: SiteContext, tag: str, concept: str) -> str:
    """Return where a concept's page is begun, or gone on with; empty where no forge is set."""
    forge = context.site.forge
    is_begun = context.glossary.is_begun(tag, concept)
    return _writing(forge, f"{tag}/{concept}.md", is_begun=is_begun) if forge else ""


def _writing(forge: Forge, path: str, *, is_begun: bool) -> str:
    return forge.edit(path) if is_begun else forge.start(path)
