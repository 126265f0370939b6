"""The rows of tables -> concepts; one concept may be on several rows."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from kurslex.imports.csv_columns import Row
from kurslex.imports.csv_labels import CsvLabels
from kurslex.imports.csv_values import GENDERS, STATUS, several
from kurslex.imports.escaped_text import paragraph
from kurslex.imports.material import (
    ImportedConcept,
    ImportedLanguage,
    ImportedPage,
    ImportedTerm,
    Material,
    Place,
)
from kurslex.imports.page_terms import described, page_terms
from kurslex.imports.tidy import tidy
from kurslex.model.page import TermStatus

_SEVERAL = frozenset({"term", "definition", "also", "avoid"})


@dataclass(slots=True, kw_only=True)
class Draft:
    """A page while its rows are read."""

    place: Place
    terms: list[ImportedTerm] = field(default_factory=list)
    definition: str = ""
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Gathered:
    """The concepts of all rows by their keys."""

    material: Material
    labels: CsvLabels
    pages: dict[str, dict[str, Draft]] = field(default_factory=dict)
    relations: dict[str, dict[str, list[str]]] = field(default_factory=dict)

    def refuse(self, row: Row, message: str) -> None:
        """Report a row that cannot be read, and keep it."""
        self.material.report(row.place, message)
        text = "\n".join(f"{each.name}: {cell}" for each, cell in row.cells.items() if cell)
        self.material.keep("row", text, row.place)
        row.used.update(row.cells)

    def keep_unused(self, row: Row, key: str, besides: Collection[str]) -> None:
        """Keep the cells of a row that were not read, but for those of some kinds."""
        for each, text in row.unused().items():
            if each.kind and each.kind not in besides:  # what has none may be a relation
                what = f"column '{each.name}'"
                self.material.keep(what, text, row.place, concept=key, language=each.language)

    def has_page(self, key: str, tag: str) -> bool:
        """Whether rows above have a concept's page in a language."""
        return tag in self.pages.get(key, {})

    def add_page(self, key: str, tag: str, column: str, row: Row, joined: str) -> None:
        """Add the terms and texts of a row to a concept's page in a language.

        `column` is the language that the columns name, or empty; `joined` is what is between terms
        in one cell, or empty where a cell has one.
        """
        found = {
            kind: self._words(row, kind, column, key, tag)
            for kind in ("term", "definition", "also", "avoid")
        }
        also, avoid = (
            [each for text in found[kind] for each in several(text, joined)]
            for kind in ("also", "avoid")
        )
        notes = [note.strip() for note in row.all("note", column)]
        if not any((*found.values(), notes)):
            return
        self.material.languages.setdefault(tag, ImportedLanguage())
        page = self.pages.setdefault(key, {}).setdefault(tag, Draft(place=row.place))
        for at, text in enumerate(found["term"]):
            if at == 0:
                own = self._words(row, "qualifier", column, key, tag)
                term = replace(self._term(text, row, key, tag), qualifier="".join(own))
            page.terms.append(term if at == 0 else _also(text))
        for texts, each in ((also, TermStatus.ADMITTED), (avoid, TermStatus.DEPRECATED)):
            page.terms += [ImportedTerm(text=text, status=each) for text in texts]
        for definition in found["definition"]:
            page.definition = page.definition or definition
            if page.definition != definition:
                about = {"concept": key, "language": tag}
                self.material.keep("second definition", definition, row.place, **about)
        page.notes += [note for note in notes if note not in page.notes]

    def _term(self, text: str, row: Row, key: str, tag: str) -> ImportedTerm:
        """Return a term with what its row says of it; what has no place stays unread."""
        named = row.seen("status").strip().lower()
        status = STATUS.get(named, TermStatus.ADMITTED) if named else TermStatus.PREFERRED
        if named in STATUS:
            row.get("status")
        elif named:
            hint = f"write {', '.join(each.value for each in TermStatus)}"
            self.material.report(row.place, f"'{named}' is no status of a term", hint)
        gender = GENDERS.get(row.seen("gender").strip().lower(), "")
        if gender:
            row.get("gender")
        is_deprecated = status is TermStatus.DEPRECATED
        reasons = self._words(row, "reason", "", key, tag) if is_deprecated else []
        genitive, plural = (self._words(row, kind, "", key, tag) for kind in ("genitive", "plural"))
        return ImportedTerm(
            text=text,
            status=status,
            gender=gender,
            genitive="".join(genitive),
            plural="".join(plural),
            reason="".join(reasons),
        )

    def add_form(self, key: str, tag: str, row: Row) -> None:
        """Add an inflected form to its term, which is on an earlier row."""
        of, form = tidy(row.get("of")), tidy(row.get("term"))
        page = self.pages.get(key, {}).get(tag)
        for at, term in enumerate(page.terms if page else ()):
            if page and term.text == of:
                page.terms[at] = replace(term, forms=(*term.forms, form))
                row.get("status")
                return
        self.refuse(row, f"the form '{form}' is of '{of}', which no row above has as a term")

    def concepts(self) -> list[ImportedConcept]:
        """Return all concepts whose pages have a preferred term."""
        found = []
        for key, drafts in self.pages.items():
            pages = {}
            for tag, draft in drafts.items():
                page = self._page(key, tag, draft)
                if page:
                    pages[tag] = page
            if pages:
                relations = {kind: tuple(to) for kind, to in self.relations.get(key, {}).items()}
                found.append(
                    ImportedConcept(
                        key=key,
                        wish=key,
                        place=next(iter(pages.values())).place,
                        pages=pages,
                        theme=self.labels.themes.get(key, ""),
                        status=self.labels.statuses.get(key, ""),
                        tags=tuple(self.labels.tags.get(key, ())),
                        relations=relations,
                    )
                )
        return found

    def _page(self, key: str, tag: str, draft: Draft) -> ImportedPage | None:
        preferred = [term for term in draft.terms if term.status is TermStatus.PREFERRED]
        others = [term for term in draft.terms if term.status is not TermStatus.PREFERRED]
        admitted = next((each for each in others if each.status is TermStatus.ADMITTED), None)
        if not preferred and admitted:
            others.remove(admitted)
            preferred = [replace(admitted, status=TermStatus.PREFERRED)]
        if not preferred:
            self.material.report(draft.place, f"'{key}' has no preferred term in '{tag}'")
            said = (described(term) for term in draft.terms)
            text = "\n".join(filter(None, [*said, draft.definition, *draft.notes]))
            about = {"concept": key, "language": tag}
            self.material.keep("texts without a term", text, draft.place, **about)
            return None
        terms = (*preferred, *others)
        return ImportedPage(
            terms=page_terms(terms, self.material, draft.place, concept=key, language=tag),
            place=draft.place,
            definition=draft.definition,
            body="\n\n".join(map(paragraph, draft.notes)),
        )

    def _words(self, row: Row, kind: str, column: str, key: str, tag: str) -> list[str]:
        """Return the texts of a kind, each once; the first where a term has no more than one."""
        texts = row.all(kind, column) if kind in _SEVERAL else [row.get(kind, column)]
        words = [
            self.material.words(each, row.place, kind, concept=key, language=tag) for each in texts
        ]
        return [*dict.fromkeys(filter(None, words))]


def _also(text: str) -> ImportedTerm:
    return ImportedTerm(text=text, status=TermStatus.ADMITTED)
