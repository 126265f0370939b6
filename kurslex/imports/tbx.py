"""A termbase in TBX -> material: that of 2008 (`martif`), that of 2019 in both of its styles.

In the style DCA, as in 2008, a data category is the value of `type`; in the style DCT it is the
name of an element of another namespace (ISO 30042:2019).
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from kurslex.imports.escaped_text import paragraph
from kurslex.imports.material import (
    ImportedConcept,
    ImportedLanguage,
    ImportedPage,
    ImportedTerm,
    Material,
    Place,
)
from kurslex.imports.names import identifier, is_language, language_tag
from kurslex.imports.page_terms import page_terms
from kurslex.imports.source_file import read_source
from kurslex.imports.tbx_categories import (
    BROADER,
    CORE,
    GENDERS,
    GROUPS,
    RELATED_TO,
    STATUS,
    WORDS,
    category,
)
from kurslex.imports.tidy import tidy
from kurslex.imports.xml_tree import Element, XmlError, parse_xml
from kurslex.model.page import TermStatus
from kurslex.model.relation import RELATED

_ENTRIES = ("conceptEntry", "termEntry")
_LANGUAGES = ("langSec", "langSet")
_TERMS = ("termSec", "tig", "ntig")


def read(files: Sequence[Path], language: str = "") -> Material:
    """Return what a file has; raises `UsageError` where it cannot be read.

    `language` is that of texts that name none, where the file's own element does not either.
    """
    file = files[0]
    material = Material(source=file.name)
    try:
        root = parse_xml(read_source(file))
    except XmlError as error:
        material.unusable = True
        material.report(Place(path=file.name, line=error.line), str(error), error.hint)
        return material
    entries = [*root.below(*_ENTRIES)]
    if not entries:
        material.unusable = True
        place = Place(path=file.name, line=root.line)
        material.report(place, f"'{root.name}' has no entry of a termbase")
        return material
    header = next(root.named("tbxHeader", "martifHeader"), None)
    if header is not None:
        material.keep("header", tidy(header.text), Place(path=file.name, line=header.line))
    seen: set[str] = set()
    for number, each in enumerate(entries, 1):
        Entry(each, number, material, root.language or language).add(seen)
    return material


class Entry:
    """One entry while it is read."""

    def __init__(self, element: Element, number: int, material: Material, language: str) -> None:
        self.element = element
        self.material = material
        self.usual = language
        self.key = element.attributes.get("id", "") or f"entry-{number}"
        self.theme = ""
        self.relations: dict[str, list[str]] = {}
        self.notes: list[tuple[str, Element]] = []
        self.definitions: list[tuple[str, Element]] = []

    def add(self, seen: set[str]) -> None:
        """Add the concept to the material, or keep the entry."""
        place = self._place(self.element)
        if self.key in seen:
            self.material.report(place, f"the id '{self.key}' is that of an entry above as well")
            self.material.keep("entry with the id of another", tidy(self.element.text), place)
            return
        seen.add(self.key)
        for each in _flat(self.element):
            if each.name not in _LANGUAGES:
                self._about_concept(each)
        pages: dict[str, ImportedPage] = {}
        for each in self.element.below(*_LANGUAGES):
            named = each.language or self.usual
            tag = language_tag(named) if is_language(named) else ""
            if not tag or tag in pages:
                message = "is not the tag of a language" if not tag else "is there twice"
                self.material.report(self._place(each), f"'{named}' of '{self.key}' {message}")
                self._keep("language", each)
                continue
            page = self._page(each, tag)
            if page:
                self.material.languages.setdefault(tag, ImportedLanguage())
                pages[tag] = page
        for kind, texts in (("definition", self.definitions), ("note", self.notes)):
            for tag, each in texts:
                self._keep(f"{kind} in a language without a term", each, tag)
        if not pages:
            self.material.report(place, f"the entry '{self.key}' has no term")
            return
        self.material.concepts.append(
            ImportedConcept(
                key=self.key,
                wish=_wish(self.key, pages),
                place=place,
                pages=pages,
                theme=self.theme,
                relations={kind: tuple(keys) for kind, keys in self.relations.items()},
            )
        )

    def _about_concept(self, each: Element) -> None:
        kind, text = category(each), tidy(each.text)
        target = each.attributes.get("target", "").removeprefix("#")
        if kind == "subjectField" and not self.theme and identifier(text):
            self.theme = identifier(text)
            tag = language_tag(self.usual) if is_language(self.usual) else ""
            names = self.material.themes.setdefault(self.theme, {})
            names |= {tag or "und": text} if not names else {}
        elif kind in RELATED_TO | BROADER:
            relation = "broader" if kind in BROADER else RELATED.id
            self.relations.setdefault(relation, []).append(target or text)
        elif kind == "definition":
            self.definitions.append((self._language(each), each))
        elif kind == "note":
            self.notes.append((self._language(each), each))
        elif not _says_the_id(each, self.key):
            self._keep(kind, each)

    def _page(self, element: Element, tag: str) -> ImportedPage | None:
        definition, notes = "", []
        of_concept = self._of_concept(tag)
        for each in [*_flat(element), *of_concept]:
            kind = category(each)
            if each.name in _TERMS:
                continue
            if kind == "definition" and not definition:
                definition = self._words("definition", each, tag)
            elif kind == "note":
                notes.append(paragraph(self._words("note", each, tag)))
            else:
                self._keep(kind, each, tag)
        terms = [term for each in element.below(*_TERMS) if (term := self._term(each, tag))]
        rank = {TermStatus.PREFERRED: 0, TermStatus.ADMITTED: 1, TermStatus.DEPRECATED: 2}
        first = min(terms, key=lambda term: rank[term.status], default=None)
        place = self._place(element)
        if first is None or first.status is TermStatus.DEPRECATED:
            self.material.report(place, f"'{self.key}' has no term in '{tag}'")
            self._keep("language", element, tag)
            for each in of_concept:
                self._keep(category(each), each, tag)
            return None
        ordered = [first, *(each for each in terms if each is not first)]
        return ImportedPage(
            terms=page_terms(ordered, self.material, place, concept=self.key, language=tag),
            place=place,
            definition=definition,
            body="\n\n".join(notes),
        )

    def _language(self, element: Element) -> str:
        """Return the language of what is said of the concept: its own, or that of the file."""
        named = element.language or self.usual
        return language_tag(named) if is_language(named) else ""

    def _of_concept(self, tag: str) -> list[Element]:
        """Return the definitions and notes of the concept that are in a language, once."""
        texts = (*self.definitions, *self.notes)
        self.definitions = [each for each in self.definitions if each[0] != tag]
        self.notes = [each for each in self.notes if each[0] != tag]
        return [element for language, element in texts if language == tag]

    def _term(self, element: Element, tag: str) -> ImportedTerm | None:
        text, status, gender, reason = "", None, "", ""
        for each in _flat(element):
            kind, value = category(each), tidy(each.text)
            if each.name == "term" and not text:
                text = self._words("term", each, tag)
            elif kind in STATUS and value.lower() in WORDS:
                status = WORDS[value.lower()]
            elif kind == "grammaticalGender" and value in GENDERS:
                gender = GENDERS[value]
            elif kind == "note" and not reason:
                reason = self._words("note", each, tag)
            else:
                self._keep(kind, each, tag)
        if not text:
            self._keep("term without a text", element, tag)
            return None
        if reason and status is not TermStatus.DEPRECATED:
            self.material.keep(
                "note of a term",
                f"{text}: {reason}",
                self._place(element),
                concept=self.key,
                language=tag,
            )
            reason = ""
        return ImportedTerm(
            text=text, status=status or TermStatus.ADMITTED, gender=gender, reason=reason
        )

    def _place(self, element: Element) -> Place:
        return Place(path=self.material.source, line=element.line)

    def _words(self, kind: str, element: Element, tag: str = "") -> str:
        place = self._place(element)
        return self.material.words(element.text, place, kind, concept=self.key, language=tag)

    def _keep(self, kind: str, element: Element, tag: str = "") -> None:
        target = element.attributes.get("target", "")
        text = " ".join(filter(None, (tidy(element.text), target)))
        place = self._place(element)
        self.material.keep(kind, text, place, concept=self.key, language=tag)


def _flat(element: Element) -> Iterator[Element]:
    """Yield what is said in an element, in groups as well."""
    for each in element.children:
        if each.name in GROUPS:
            yield from _flat(each)
        else:
            yield each


def _says_the_id(element: Element, key: str) -> bool:
    """Whether something is the address of the concept with its id, as Kurslex writes it."""
    name = key.removeprefix("c-")
    return element.name == "xref" and tidy(element.text) == name


def _wish(key: str, pages: dict[str, ImportedPage]) -> str:
    """Return the text of which an id is made: the entry's own where it is a word, else a term."""
    own = key.removeprefix("c-") if CORE.fullmatch(key) else ""
    if own:
        return own
    first = pages.get("en") or next(iter(pages.values()))
    return first.terms[0].text if identifier(first.terms[0].text) else key
