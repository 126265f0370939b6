"""The vocabulary of SKOS that a project has a place for, and the vocabularies of its matches."""

from collections.abc import Iterable

from kurslex.imports.material import Material, Place
from kurslex.model.vocabulary import VOCABULARIES

NAMESPACES = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
}
"""The addresses for which the prefixes of names stand."""

NOTES = ("skos:scopeNote", "skos:example", "skos:note")
"""Notes for readers, which a page has below its definition; others are for editors."""

READ = frozenset(
    {
        *("rdf:type", "skos:prefLabel", "skos:altLabel", "skos:hiddenLabel", "skos:definition"),
        *("skos:broader", "skos:narrower", "skos:related", "skos:inScheme", "skos:topConceptOf"),
        *("skos:exactMatch", "skos:closeMatch", *NOTES),
    }
)
"""What is read of a concept; the rest is kept."""


COLLECTION = frozenset(
    {"rdf:type", "rdf:first", "rdf:rest", "rdfs:label"}
    | {"skos:prefLabel", "skos:member", "skos:memberList", "skos:inScheme"}
)
"""What is read of a collection; the rest is kept."""


def matches_of(addresses: Iterable[str], material: Material, place: Place) -> dict[str, str]:
    """Return the identifiers of matching concepts in the vocabularies that Kurslex knows."""
    found: dict[str, str] = {}
    for address in addresses:
        for name, vocabulary in VOCABULARIES.items():
            before, _, after = vocabulary.address.partition("{}")
            own = address.removeprefix(before).removesuffix(after)
            is_known = address.startswith(before) and vocabulary.pattern.fullmatch(own)
            if is_known and found.setdefault(name, own) == own:
                break
        else:
            material.keep("match", address, place)
    return found
