"""Which concepts lead to which: by links in the pages' texts, and by declared relations."""

from collections.abc import Mapping

from msgspec import Struct

from kurslex.analysis.crosslinks.relations import find_relations
from kurslex.analysis.crosslinks.text_mentions import link_target
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept

Key = tuple[str, str]


class Crosslinks(Struct, frozen=True, kw_only=True):
    """The links between the pages of each language, by locale tag and concept id.

    `links` holds the other concepts that a page links in its text, each once, in the order of the
    text; `backlinks` those whose pages link to it, in the order of the concepts. Every page that
    exists has an entry in both.
    """

    links: Mapping[Key, tuple[str, ...]]
    backlinks: Mapping[Key, tuple[str, ...]]


def find_crosslinks(glossary: Glossary) -> Crosslinks:
    """Return the links of all pages, both ways, in linear time."""
    links = {
        (tag, concept): _linked(glossary, page)
        for tag in glossary.locales
        for concept in glossary.concepts
        if (page := glossary.page(tag, concept))
    }
    backlinks: dict[Key, list[str]] = {key: [] for key in links}
    for (tag, concept), targets in links.items():
        for target in targets:
            if (tag, target) in backlinks:
                backlinks[tag, target].append(concept)
    return Crosslinks(
        links=links, backlinks={key: tuple(sources) for key, sources in backlinks.items()}
    )


def _linked(glossary: Glossary, page: LocalizedConcept) -> tuple[str, ...]:
    targets = (link_target(link.target) for link in page.outline.links if not link.image)
    named = dict.fromkeys(concept for concept, _ in filter(None, targets))
    return tuple(each for each in named if each in glossary.concepts and each != page.id)


def outgoing(glossary: Glossary, crosslinks: Crosslinks) -> dict[Key, set[str]]:
    """Return the concepts to which each page leads, by links in its text or as a relation."""
    related = {
        concept: [other for relation in relations for other in relation.concepts]
        for concept, relations in find_relations(glossary).items()
    }
    leading = {}
    for (tag, concept), linked in crosslinks.links.items():
        leads = {*linked, *related[concept]}
        leading[tag, concept] = {each for each in leads if (tag, each) in crosslinks.links}
    return leading


def incoming(leading: Mapping[Key, set[str]]) -> dict[Key, set[str]]:
    """Return the same the other way round: the concepts from which each page is reached."""
    reached: dict[Key, set[str]] = {key: set() for key in leading}
    for (tag, concept), targets in leading.items():
        for target in targets:
            reached[tag, target].add(concept)
    return reached
