"""Queries of a SKOS graph: everything in the order of addresses, texts with languages."""

from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from kurslex.imports.material import Material, Place
from kurslex.imports.names import is_language, language_tag
from kurslex.imports.skos_terms import NAMESPACES

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node


class GraphView:
    """A graph; `language` is that of texts that name none. Names are written as `skos:broader`."""

    def __init__(self, graph: "Graph", material: Material, language: str) -> None:
        from rdflib import URIRef  # noqa: PLC0415 - only who imports such a file needs it

        self.graph = graph
        self.material = material
        self.usual = language
        self._name = URIRef

    def keep_rest(self, node: "Node", read: frozenset[str] | set[str], what: str = "") -> None:
        """Keep what is said of a thing, except the properties that are read."""
        known = {self._of(name) for name in read}
        for name, value in sorted(self.graph.predicate_objects(node), key=str):
            if name not in known and not self._says_the_id(node, name, value):
                kind = what or f"property {last_part(name)}"
                text = f"{name} {value}" if what else str(value)
                language = getattr(value, "language", "") or ""
                self.material.keep(
                    kind, text, self.place(node), concept=self.key(node), language=language
                )

    def _says_the_id(self, node: "Node", name: "Node", value: "Node") -> bool:
        """Whether something says what the address does: the id, or where pages of it are."""
        own = last_part(node)
        named = name == self._of("skos:notation") and str(value) == own
        return named or (name == self._of("dcterms:isReferencedBy") and last_part(value) == own)

    def texts(self, node: "Node", *names: str) -> Iterator[tuple[str, str]]:
        """Yield the texts that a thing has, by their languages, in the order of both."""
        found = []
        for name in names:
            for value in self.objects(node, name):
                named = getattr(value, "language", None) or self.usual
                if not named or not is_language(named):
                    message = f"a text of {name} names no language"
                    self.material.report(self.place(node), message, "name it with --language")
                    self.material.keep(
                        "text without a language",
                        str(value),
                        self.place(node),
                        concept=self.key(node),
                    )
                elif hasattr(value, "language"):
                    found.append((language_tag(named), str(value)))
        yield from sorted(found)

    def addresses(self, node: "Node", name: str) -> list[str]:
        """Return the addresses that a property has."""
        return sorted(str(each) for each in self.objects(node, name))

    def objects(self, node: "Node", name: str) -> list["Node"]:
        """Return the values of a thing's property."""
        return sorted(self.graph.objects(node, self._of(name)), key=str)

    def members(self, node: "Node") -> list["Node"]:
        """Return the members of a collection, those of an ordered one in their order, each once."""
        found = []
        seen: set[Node] = set()
        for each in self.objects(node, "skos:memberList"):
            while each not in seen:  # a list may lead back to itself
                seen.add(each)
                found += self.objects(each, "rdf:first")
                each = next(iter(self.objects(each, "rdf:rest")), each)  # noqa: PLW2901
        return [*dict.fromkeys([*found, *self.objects(node, "skos:member")])]

    def instances(self, name: str) -> list["Node"]:
        """Return the things of a class."""
        return sorted(self.graph.subjects(self._of("rdf:type"), self._of(name)), key=str)

    def said(self, name: str) -> list[tuple["Node", "Node"]]:
        """Return all things that have a property, each with a value."""
        return sorted(self.graph.subject_objects(self._of(name)), key=str)

    def is_deprecated(self, node: "Node") -> bool:
        """Whether a thing is said to be out of use."""
        return any(
            str(each).lower() in {"true", "1"} for each in self.objects(node, "owl:deprecated")
        )

    def _of(self, name: str) -> "Node":
        prefix, _, local = name.partition(":")
        return self._name(NAMESPACES[prefix] + local)

    def key(self, node: "Node") -> str:
        """Return what identifies a thing: its address, or its labels where it has none."""
        if self.has_address(node):
            return str(node)
        return " ".join(sorted(map(str, self.objects(node, "skos:prefLabel"))))

    def place(self, node: "Node") -> Place:
        """Return where a thing is: its address, as such files have no lines of their own."""
        return Place(path=f"{self.material.source}: {self.key(node)}")

    def has_address(self, node: "Node") -> bool:
        """Whether a thing has an address; others are only described where they are named."""
        return isinstance(node, self._name)


def last_part(node: object) -> str:
    """Return the last part of an address: what is after a slash, or after `#`."""
    return unquote(str(node)).rstrip("/").rpartition("/")[2].rpartition("#")[2]
