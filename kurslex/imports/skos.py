"""A concept scheme in SKOS -> material; forms of Turtle, JSON-LD and RDF/XML are read by rdflib."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from kurslex.imports.escaped_text import paragraph
from kurslex.imports.material import (
    ImportedConcept,
    ImportedLanguage,
    ImportedPage,
    ImportedTerm,
    Material,
    Place,
)
from kurslex.imports.names import identifier
from kurslex.imports.rdf_graph import read_graph
from kurslex.imports.skos_graph import GraphView, last_part
from kurslex.imports.skos_terms import COLLECTION, NOTES, READ, matches_of
from kurslex.imports.tidy import tidy
from kurslex.model.page import TermStatus
from kurslex.model.relation import RELATED

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node


_TITLE = 200
"""How many characters of the name of a scheme or a theme are read."""


def read(files: Sequence[Path], language: str = "") -> Material:
    """Return what a file has; raises `UsageError` where it cannot be read.

    `language` is that of texts that name none.
    """
    file = files[0]
    material = Material(source=file.name)
    Scheme(read_graph(file), material, language).add_all()
    return material


class Scheme(GraphView):
    """A graph while it is read. Everything is looked at in the order of its addresses."""

    def __init__(self, graph: "Graph", material: Material, language: str) -> None:
        super().__init__(graph, material, language)
        self._above: dict[Node, list[Node]] = {}
        for each, narrower in self.said("skos:narrower"):
            self._above.setdefault(narrower, []).append(each)

    def add_all(self) -> None:
        """Add all concepts, themes and the scheme's own name to the material."""
        gone = {each for each, _ in self.said("owl:deprecated") if self.is_deprecated(each)}
        concepts = self._concepts()
        for node in self.instances("skos:ConceptScheme"):
            for tag, text in self.texts(node, "dcterms:title", "skos:prefLabel", "rdfs:label"):
                self.material.languages.setdefault(tag, ImportedLanguage(title=tidy(text[:_TITLE])))
            self.keep_rest(node, {"rdf:type", "dcterms:title", "skos:hasTopConcept"})
        themes = self._themes(set(concepts))
        legacy = self._legacy(gone, set(concepts))
        for node in concepts:
            if node in gone:
                self.keep_rest(node, {"rdf:type"}, what="withdrawn concept")
                continue
            concept = self._concept(node, concepts, themes.get(node, ""), legacy.get(node, []))
            if concept:
                self.material.concepts.append(concept)

    def _concepts(self) -> dict["Node", None]:
        """Return the concepts in the order of their numbers or names; some lack the class."""
        nodes = {*self.instances("skos:Concept")}
        nodes |= {each for each, _ in self.said("skos:prefLabel")}
        nodes -= {*self.instances("skos:Collection"), *self.instances("skos:ConceptScheme")}
        nodes -= {*self.instances("skos:OrderedCollection")}
        return dict.fromkeys(sorted(nodes, key=self.key))

    def _concept(
        self, node: "Node", concepts: dict["Node", None], theme: str, legacy: list[str]
    ) -> ImportedConcept | None:
        place = self.place(node)
        pages = {}
        tags = dict.fromkeys(
            tag
            for name in ("skos:prefLabel", "skos:altLabel", "skos:definition", *NOTES)
            for tag, _ in self.texts(node, name)
        )
        for tag in sorted(tags):
            page = self._page(node, tag, place)
            if page:
                self.material.languages.setdefault(tag, ImportedLanguage())
                pages[tag] = page
        if not pages:
            self.material.report(place, "the concept has no preferred label")
            self.keep_rest(node, {"rdf:type"}, what="concept without a label")
            return None
        self.keep_rest(node, READ)
        exact, close = (
            matches_of(self.addresses(node, name), self.material, place)
            for name in ("skos:exactMatch", "skos:closeMatch")
        )
        return ImportedConcept(
            key=self.key(node),
            wish=self._wish(node, pages),
            place=place,
            pages=pages,
            theme=theme,
            relations=self._relations(node),
            matches=exact,
            close_matches=close,
            legacy=tuple(legacy),
        )

    def _page(self, node: "Node", tag: str, place: Place) -> ImportedPage | None:
        about = {"concept": self.key(node), "language": tag}

        def texts(name: str) -> list[str]:
            found = [text for each, text in self.texts(node, name) if each == tag]
            return [self.material.words(text, place, name, **about) for text in found]

        preferred, *others = texts("skos:prefLabel") or [""]
        admitted = [*others, *texts("skos:altLabel")]
        if not preferred and admitted:
            preferred = admitted.pop(0)
        definitions, hidden = texts("skos:definition"), texts("skos:hiddenLabel")
        notes = [note for name in NOTES for note in texts(name)]
        if not preferred:
            text = "\n".join([*definitions, *notes, *hidden])
            self.material.report(place, f"the concept has no label in '{tag}'")
            self.material.keep("texts without a label", text, place, **about)
            return None
        first = ImportedTerm(text=preferred, forms=tuple(dict.fromkeys(hidden)))
        more = [each for each in dict.fromkeys(admitted) if each not in {preferred, ""}]
        definition, *rest = definitions or [notes.pop(0) if notes else ""]
        return ImportedPage(
            terms=(
                first,
                *(ImportedTerm(text=each, status=TermStatus.ADMITTED) for each in more),
            ),
            place=place,
            definition=definition,
            body="\n\n".join(map(paragraph, [*rest, *notes])),
        )

    def _relations(self, node: "Node") -> dict[str, tuple[str, ...]]:
        """Return what is above a concept, also where that says so, and what it is related to."""
        above = [*self.objects(node, "skos:broader"), *self._above.get(node, ())]
        found = {"broader": above, RELATED.id: [*self.objects(node, "skos:related")]}
        return {kind: tuple(dict.fromkeys(map(self.key, nodes))) for kind, nodes in found.items()}

    def _themes(self, concepts: set["Node"]) -> dict["Node", str]:
        """Return the theme of each concept: the first collection of which it is a member.

        What has no place is kept: further collections of a concept, members that are no concepts,
        and what else is said of a collection.
        """
        found: dict[Node, str] = {}
        kinds = ("skos:Collection", "skos:OrderedCollection")
        for node in sorted({each for kind in kinds for each in self.instances(kind)}, key=str):
            labels = [*self.texts(node, "skos:prefLabel", "rdfs:label")]
            names: dict[str, str] = {}
            for tag, text in labels:
                if names.setdefault(tag, tidy(text[:_TITLE])) != tidy(text):
                    self._keep("label of a collection", text, node, language=tag)
            own = unquote(str(node)).rstrip("/").rpartition("theme-")[2]
            theme = identifier(own if "/" not in own else next(iter(names.values()), ""))
            members = self.members(node)
            if not theme or not concepts & {*members}:
                self.keep_rest(node, {"rdf:type"}, what="collection without concepts or a name")
                continue
            self.keep_rest(node, COLLECTION)
            self.material.themes.setdefault(theme, {}).update(names)
            for each in members:
                if each not in concepts:
                    self._keep("member of a collection that is no concept", str(each), node)
                elif found.setdefault(each, theme) != theme:
                    self._keep("second collection of a concept", theme, each)
        return found

    def _keep(self, what: str, text: str, node: "Node", language: str = "") -> None:
        about = {"concept": self.key(node), "language": language}
        self.material.keep(what, text, self.place(node), **about)

    def _legacy(self, gone: set["Node"], concepts: set["Node"]) -> dict["Node", list[str]]:
        """Return the old addresses of concepts: what is deprecated, no concept, and replaced."""
        found: dict[Node, list[str]] = {}
        for node, new in self.said("dcterms:isReplacedBy"):
            slug = identifier(last_part(node))
            if node in gone and node not in concepts and new in concepts and slug:
                found.setdefault(new, []).append(slug)
        return found

    def _wish(self, node: "Node", pages: dict[str, ImportedPage]) -> str:
        notations = sorted(str(each) for each in self.objects(node, "skos:notation"))
        own = next((each for each in notations if identifier(each) == each and _is_word(each)), "")
        address = last_part(node) if self.has_address(node) else ""
        first = pages.get("en") or next(iter(pages.values()))
        return own or (address if _is_word(address) else "") or first.terms[0].text


def _is_word(name: str) -> bool:
    """Whether a name says what a concept is, which a number does not."""
    return any(sign.isalpha() for sign in identifier(name)[:2])
