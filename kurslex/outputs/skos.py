"""A glossary as a SKOS concept scheme, in Turtle and in JSON-LD."""

import json
import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from msgspec import Struct, field

from kurslex.model.vocabulary import match_addresses
from kurslex.outputs.edition import Described, Edition
from kurslex.outputs.relations import relations, thesaurus
from kurslex.ui.interface_messages import theme_message
from kurslex.ui.withdrawn_messages import withdrawn_term

TURTLE_FILE = "kurslex.ttl"
JSON_FILE = "kurslex.jsonld"

_PREFIXES = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
# Signs that end an address in Turtle; those of the address itself are never among them.
_NOT_IN_ADDRESS = re.compile('[\x00-\x20<>"{}|^`\\\\]')
_NEXT = " ;\n    "
_ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Literal(Struct, frozen=True, kw_only=True):
    """A text with its language, or else with its type, or neither."""

    text: str
    language: str = ""
    type: str = ""


class Node(Struct, frozen=True, kw_only=True):
    """A thing with an address, the name of its class, and what is said of it.

    `said` has values by the names of properties: texts are addresses of other things.
    """

    address: str
    type: str
    said: dict[str, list[str | Literal]] = field(default_factory=dict)

    def say(self, name: str, *values: str | Literal) -> None:
        """Say something of it, once; without values, nothing."""
        if values:
            known = self.said.setdefault(name, [])
            known += [value for value in dict.fromkeys(values) if value not in known]


def skos_files(edition: Edition) -> dict[str, bytes]:
    """Return the concept scheme in both forms, which say the same."""
    nodes = list(_nodes(edition))
    return {TURTLE_FILE: _turtle(nodes), JSON_FILE: _json_ld(nodes)}


def _nodes(edition: Edition) -> Iterator[Node]:
    described = list(edition.described())
    scheme = edition.site.absolute("")
    related = thesaurus(edition, relations(edition, described))
    concepts = {each.concept.id: _concept(edition, each, scheme) for each in described}
    tops = [name for name in concepts if not related.broader[name]]
    for name, node in concepts.items():
        for to in related.broader[name]:
            node.say("skos:broader", concepts[to].address)
            concepts[to].say("skos:narrower", node.address)
        node.say("skos:related", *(concepts[to].address for to in related.related[name]))
        if name in tops:
            node.say("skos:topConceptOf", scheme)
    yield _scheme(edition, scheme, [concepts[name].address for name in tops])
    yield from concepts.values()
    yield from _themes(edition, described, concepts)
    yield from _gone(edition, concepts, scheme)


def _scheme(edition: Edition, address: str, tops: Iterable[str]) -> Node:
    node = Node(address=address, type="skos:ConceptScheme")
    for tag in edition.tags:
        node.say("dcterms:title", Literal(text=edition.say(tag, "site-name"), language=tag))
    node.say("dcterms:license", edition.say(edition.tags[0], "licence-content-address"))
    if edition.date:
        node.say("dcterms:modified", Literal(text=edition.date, type="xsd:date"))
    node.say("skos:hasTopConcept", *tops)
    return node


def _concept(edition: Edition, each: Described, scheme: str) -> Node:
    """Return a concept with its labels; no text is a label of two kinds (SKOS, S13)."""
    node = Node(address=edition.permalink(each.concept.id), type="skos:Concept")
    node.say("skos:inScheme", scheme)
    node.say("skos:notation", Literal(text=each.concept.id))
    node.say("skos:exactMatch", *match_addresses(each.concept.matches))
    node.say("skos:closeMatch", *match_addresses(each.concept.close_matches))
    for tag, page in each.pages.items():
        seen = {page.preferred.text}
        node.say("skos:prefLabel", Literal(text=page.preferred.text, language=tag))
        hidden = [form for term in page.terms for form in term.forms]
        hidden += [term.text for term in page.deprecated]
        admitted = [term.text for term in page.admitted]
        for name, labels in (("skos:altLabel", admitted), ("skos:hiddenLabel", hidden)):
            new = [label for label in labels if label not in seen]
            seen |= {*new}
            node.say(name, *(Literal(text=label, language=tag) for label in new))
        node.say("skos:definition", Literal(text=page.definition, language=tag))
        node.say("dcterms:isReferencedBy", edition.address(tag, each.concept.id))
    return node


def _themes(
    edition: Edition, described: Iterable[Described], concepts: dict[str, Node]
) -> Iterator[Node]:
    members: dict[str, list[str]] = {}
    for each in described:
        members.setdefault(each.concept.theme, []).append(concepts[each.concept.id].address)
    for theme in edition.glossary.themes:
        if theme in members:
            node = Node(address=edition.site.absolute(f"#theme-{theme}"), type="skos:Collection")
            for tag in edition.tags:
                name = edition.say(tag, theme_message(theme))
                node.say("skos:prefLabel", Literal(text=name, language=tag))
            node.say("skos:member", *members[theme])
            yield node


def _gone(edition: Edition, concepts: dict[str, Node], scheme: str) -> Iterator[Node]:
    """Yield the concepts that are withdrawn, and the old addresses of those that are not."""
    true = Literal(text="true", type="xsd:boolean")
    for each in edition.glossary.withdrawn:
        node = Node(address=edition.permalink(each.id), type="skos:Concept")
        node.say("skos:inScheme", scheme)
        node.say("skos:notation", Literal(text=each.id))
        for tag in edition.tags:
            term = edition.say(tag, withdrawn_term(each.id))
            node.say("skos:prefLabel", Literal(text=term, language=tag))
        node.say("owl:deprecated", true)
        found = (concepts[name].address for name in each.related if name in concepts)
        node.say("dcterms:isReplacedBy", *found)
        yield node
    old = [(slug, each.id) for each in edition.glossary.withdrawn for slug in each.legacy]
    for name in concepts:
        old += [(each.slug, name) for each in edition.glossary.concepts[name].legacy]
    for slug, name in old:
        node = Node(address=edition.permalink(slug), type="")
        node.say("owl:deprecated", true)
        node.say("dcterms:isReplacedBy", edition.permalink(name))
        yield node


def _turtle(nodes: Iterable[Node]) -> bytes:
    lines = [f"@prefix {name}: <{address}> ." for name, address in _PREFIXES.items()]
    for node in nodes:
        said = [f"a {node.type}"] if node.type else []
        said += [f"{name} {', '.join(map(_value, values))}" for name, values in node.said.items()]
        lines += ["", f"{_address(node.address)} {_NEXT.join(said)} ."]
    return "\n".join([*lines, ""]).encode()


def _value(value: str | Literal) -> str:
    if isinstance(value, str):
        return _address(value)
    text = "".join(_ESCAPED.get(sign, sign) for sign in value.text)
    after = f"@{value.language}" if value.language else f"^^{value.type}" if value.type else ""
    return f'"{text}"{after}'


def _address(address: str) -> str:
    return f"<{_NOT_IN_ADDRESS.sub(lambda sign: quote(sign.group()), address)}>"


def _json_ld(nodes: Iterable[Node]) -> bytes:
    graph = [
        {
            "@id": node.address,
            **({"@type": node.type} if node.type else {}),
            **{name: list(map(_json_value, values)) for name, values in node.said.items()},
        }
        for node in nodes
    ]
    return json.dumps({"@context": _PREFIXES, "@graph": graph}, ensure_ascii=False).encode() + b"\n"


def _json_value(value: str | Literal) -> dict[str, str]:
    if isinstance(value, str):
        return {"@id": value}
    language = {"@language": value.language} if value.language else {}
    kind = {"@type": value.type} if value.type else {}
    return {"@value": value.text, **language, **kind}
