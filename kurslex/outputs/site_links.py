"""A page's links to our files -> addresses of the site, for formats that are read elsewhere."""

from urllib.parse import unquote

from kurslex.model.site import home_location
from kurslex.outputs.edition import Edition
from kurslex.project.loading.load_glossary import HOME

_SUFFIX = ".md"


def linked_concept(target: str) -> str:
    """Return the concept whose page a link in a text names, or nothing."""
    name = unquote(target.partition("#")[0])
    concept = name.removesuffix(_SUFFIX)
    is_ours = name not in (concept, HOME) and not {"/", ":"} & {*concept}
    return concept if is_ours else ""


def site_address(edition: Edition, tag: str, target: str) -> str:
    """Return where a link of a page in a language leads on the site; nothing for a link elsewhere.

    As on the site, what nobody has translated yet leads to the card at its address, and what no
    language describes to the home page. The edition may be a part of what the site has.
    """
    file, sign, section = target.partition("#")
    glossary, home = edition.glossary, edition.site.absolute(home_location(tag))
    if unquote(file) == HOME:
        return home + sign + section
    concept = linked_concept(target)
    if not concept:
        return ""
    if concept not in glossary.concepts or glossary.page(tag, concept):
        return edition.address(tag, concept) + sign + section
    return edition.address(tag, concept) if glossary.translations(concept) else home
