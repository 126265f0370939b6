"""A glossary as JSON files that programs can fetch: an index, each language, each concept."""

from collections.abc import Mapping
from typing import Any

from kurslex.model.page import LocalizedConcept, Term
from kurslex.model.site import API
from kurslex.outputs.edition import Described, Edition
from kurslex.outputs.json_schema import SCHEMA
from kurslex.outputs.relations import Related, relations
from kurslex.ui.interface_messages import theme_message
from kurslex.utils.compact_json import compact_json

ROOT = f"{API}/v1/"
"""Where the files are; the number changes only where a program that reads them would fail."""

INDEX = f"{ROOT}index.json"
SCHEMA_FILE = f"{ROOT}schema.json"


def concepts_file(tag: str) -> str:
    """Return where all concepts of a language are."""
    return f"{ROOT}{tag}/concepts.json"


def concept_file(tag: str, concept: str) -> str:
    """Return where one concept in one language is."""
    return f"{ROOT}{tag}/concepts/{concept}.json"


def json_files(edition: Edition) -> dict[str, bytes]:
    """Return the index, the schema, a file for each language, and one for each of its concepts."""
    described = list(edition.described())
    related = relations(edition, described)
    files = {INDEX: _encoded(_index(edition)), SCHEMA_FILE: _encoded(SCHEMA)}
    for tag in edition.tags:
        entries = {
            each.concept.id: _entry(edition, tag, each, related)
            for each in described
            if tag in each.pages
        }
        listed = {"language": tag, "concepts": list(entries.values())}
        files[concepts_file(tag)] = _encoded(listed)
        files |= {concept_file(tag, name): _encoded(entry) for name, entry in entries.items()}
    return files


def _index(edition: Edition) -> dict[str, Any]:
    glossary = edition.glossary
    first = edition.tags[0]
    return {
        "name": edition.say(first, "site-name"),
        "licence": edition.say(first, "licence-content-address"),
        "changed": edition.date or None,
        "schema": edition.site.absolute(SCHEMA_FILE),
        "languages": [
            {
                "tag": tag,
                "name": glossary.locales[tag].name,
                "direction": glossary.locales[tag].direction,
                "address": edition.site.absolute(f"{tag}/"),
                "concepts": edition.site.absolute(concepts_file(tag)),
            }
            for tag in edition.tags
        ],
        "themes": [
            {
                "id": theme,
                "names": {tag: edition.say(tag, theme_message(theme)) for tag in edition.tags},
            }
            for theme in glossary.themes
        ],
        "relationTypes": [
            {"id": kind.id, "symmetric": kind.symmetric, "hierarchical": kind.hierarchical}
            for kind in glossary.relation_types
        ],
    }


def _entry(
    edition: Edition, tag: str, described: Described, related: Mapping[str, Related]
) -> dict[str, Any]:
    name, page = described.concept.id, described.pages[tag]
    return {
        "id": name,
        "language": tag,
        "theme": described.concept.theme,
        **({"status": described.concept.status} if described.concept.status else {}),
        **({"tags": list(described.concept.tags)} if described.concept.tags else {}),
        "address": edition.address(tag, name),
        "permalink": edition.permalink(name),
        "preferred": _preferred(page),
        "admitted": [_term(term) for term in page.admitted],
        "deprecated": [{**_term(term), "reason": term.reason} for term in page.deprecated],
        "definition": page.definition,
        "relations": {kind: list(to) for kind, to in related[name].own.items()},
        "inverseRelations": {kind: list(to) for kind, to in related[name].other.items()},
        "translations": {
            other: edition.address(other, name) for other in described.pages if other != tag
        },
        "calculators": list(described.concept.calculators),
    }


def _preferred(page: LocalizedConcept) -> dict[str, Any]:
    term = page.preferred
    gender = {"gender": term.grammar.gender} if term.grammar.gender else {}
    return {**_term(term), **gender, **term.grammar.forms}


def _term(term: Term) -> dict[str, Any]:
    qualifier = {"qualifier": term.qualifier} if term.qualifier else {}
    return {"term": term.text, "forms": list(term.forms), **qualifier}


def _encoded(value: object) -> bytes:
    return f"{compact_json(value)}\n".encode()
