"""Concepts in the vocabulary of schema.org, `DefinedTerm` and `DefinedTermSet`, for search engines.

A page says of its concept what a page can say: its own language. All pages say together what the
file with all concepts (`kurslex.outputs.schema_org_file`) says.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from kurslex.model.concept import Concept
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import Site, home_location, page_location, permalink_location
from kurslex.model.vocabulary import match_addresses
from kurslex.site.trusted import ScriptData, script_data

VOCABULARY = "https://schema.org/"


def term_set(
    glossary: Glossary, site: Site, tags: Sequence[str], changed: str = ""
) -> dict[str, Any]:
    """Return the glossary itself, with its names in some languages; `changed` is a day."""
    first = glossary.messages[tags[0]]
    return {
        "@id": site.absolute(""),
        "@type": "DefinedTermSet",
        "name": [_text(tag, glossary.messages[tag].format("site-name")) for tag in tags],
        "inLanguage": list(tags),
        "url": [_address(site.absolute(home_location(tag))) for tag in tags],
        "license": _address(first.format("licence-content-address")),
        **({"dateModified": changed} if changed else {}),
    }


def defined_term(
    site: Site, concept: Concept, pages: Mapping[str, LocalizedConcept], days: Mapping[str, str]
) -> dict[str, Any]:
    """Return a concept as its pages have it, which are given by locale tag.

    `days` has when each page was last changed, as YYYY-MM-DD; empty where nobody knows. A term has
    no such date in schema.org, the page about it has.
    """
    admitted = [_text(tag, term.text) for tag, page in pages.items() for term in page.admitted]
    documents = [
        {
            "@id": site.absolute(page_location(tag, concept.id)),
            "@type": "WebPage",
            "dateModified": {"@value": days[tag]},  # in no language, whatever the context says
        }
        for tag in pages
        if days.get(tag)
    ]
    same = [_address(each) for each in match_addresses(concept.matches)]
    return {
        "@id": site.absolute(permalink_location(concept.id)),
        "@type": "DefinedTerm",
        "name": [_text(tag, page.preferred.text) for tag, page in pages.items()],
        **({"alternateName": admitted} if admitted else {}),
        "description": [_text(tag, page.definition) for tag, page in pages.items()],
        "url": [_address(site.absolute(page_location(tag, concept.id))) for tag in pages],
        **({"sameAs": same} if same else {}),
        **({"mainEntityOfPage": documents} if documents else {}),
        "inDefinedTermSet": _address(site.absolute("")),
    }


def page_data(glossary: Glossary, site: Site, page: LocalizedConcept, day: str) -> ScriptData:
    """Return what a page says of its concept and of the glossary, fit for a script of data.

    `day` is when it was last changed, as YYYY-MM-DD; empty where nobody knows.
    """
    tag = page.locale
    term = defined_term(site, glossary.concepts[page.id], {tag: page}, {tag: day})
    whole = term_set(glossary, site, (tag,))
    term["inDefinedTermSet"] = {name: whole[name] for name in ("@id", "@type", "name")}
    context = {"@vocab": VOCABULARY, "@language": tag}
    return script_data({"@context": context, **_short(term)})


def _short(value: Any) -> Any:
    """Return a value without what the context says of it: lists of one are their only item."""
    if isinstance(value, list):
        values = [_short(each) for each in value]
        return values[0] if len(values) == 1 else values
    if isinstance(value, dict):
        if value.keys() == {"@value", "@language"}:
            return value["@value"]
        return {name: _short(each) for name, each in value.items()}
    return value


def _text(tag: str, text: str) -> dict[str, str]:
    return {"@value": text, "@language": tag}


def _address(address: str) -> dict[str, str]:
    return {"@id": address}
