"""Links that authors write to files of their language -> addresses of pages."""

from collections.abc import Callable
from urllib.parse import unquote

from markupsafe import Markup

from kurslex.model.address import safe_address
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import home_location, page_location, relative
from kurslex.project.loading.load_glossary import HOME
from kurslex.site.context import SiteContext
from kurslex.site.templating import marked

_SUFFIX = ".md"


def definition_html(
    context: SiteContext,
    page: LocalizedConcept,
    here: str,
    target: Callable[[str], str] = lambda location: location,
) -> Markup:
    """Return a page's definition with its links, as it is at a location.

    `target` may lead a location elsewhere.
    """
    resolve = link_resolver(context, page.locale, here, target)
    html, at = Markup(""), 0
    for span in page.definition_links:
        address = resolve(span.target) or span.target
        words = page.definition[span.start : span.end]
        link = Markup('<a href="{}">{}</a>').format(safe_address(address), words)
        html += marked(page.definition[at : span.start]) + link
        at = span.end
    return html + marked(page.definition[at:])


def link_resolver(
    context: SiteContext,
    tag: str,
    here: str,
    place: Callable[[str], str] = lambda location: location,
) -> Callable[[str], str | None]:
    """Return what leads a link to a file of the same language to that page's address at `here`.

    `place` may lead a page's location elsewhere.
    """
    glossary = context.glossary

    def resolve(target: str) -> str | None:
        """Lead a link to a page not yet translated to the card at its address.

        A concept that no language describes has none; the link leads to the home page then.
        """
        file, sign, anchor = target.partition("#")
        file = unquote(file)
        if file == HOME:
            return relative(here, home_location(tag)) + sign + anchor
        concept = file.removesuffix(_SUFFIX)
        if concept == file:
            return None
        if (tag, concept) in glossary.free_pages:
            return relative(here, page_location(tag, concept)) + sign + anchor
        if concept not in glossary.concepts:
            is_free = any(each.id == concept for each in glossary.free)
            return relative(here, home_location(tag)) if is_free else None
        if glossary.page(tag, concept):
            return relative(here, place(page_location(tag, concept))) + sign + anchor
        described = glossary.translations(concept)
        return relative(here, page_location(tag, concept) if described else home_location(tag))

    return resolve
