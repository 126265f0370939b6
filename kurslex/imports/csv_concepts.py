"""The rows of tables -> concepts, of which each may be on several rows."""

from dataclasses import dataclass, field, replace

from kurslex.imports.csv_columns import Row
from kurslex.imports.escaping import paragraph
from kurslex.imports.material import (
    ImportedConcept,
    ImportedLanguage,
    ImportedPage,
    ImportedTerm,
    Material,
    Place,
)
from kurslex.imports.names import identifier
from kurslex.imports.tidy import tidy
from kurslex.model.grammar import GENDERS
from kurslex.model.page import TermStatus

_STATUS = {
    **{status.value: status for status in TermStatus},
    "also": TermStatus.ADMITTED,
    "synonym": TermStatus.ADMITTED,
    "avoid": TermStatus.DEPRECATED,
    "forbidden": TermStatus.DEPRECATED,
}


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
    pages: dict[str, dict[str, Draft]] = field(default_factory=dict)
    themes: dict[str, str] = field(default_factory=dict)
    relations: dict[str, dict[str, list[str]]] = field(default_factory=dict)

    def refuse(self, row: Row, message: str) -> None:
        """Report a row that cannot be read, and keep it."""
        self.material.report(row.place, message)
        text = "\n".join(f"{each.name}: {cell}" for each, cell in row.cells.items() if cell)
        self.material.keep("row", text, row.place)

    def has_page(self, key: str, tag: str) -> bool:
        """Whether rows above have a concept's page in a language."""
        return tag in self.pages.get(key, {})

    def add_theme(self, key: str, row: Row) -> None:
        """Note the theme that a row names for its concept."""
        name = tidy(row.get("theme"))
        theme = identifier(name)
        if theme and self.themes.setdefault(key, theme) == theme:
            self.material.themes.setdefault(theme, {})
        elif name:
            self.material.keep("second theme of a concept", name, row.place, concept=key)

    def add_page(self, key: str, tag: str, column: str, row: Row, joined: str) -> None:
        """Add the terms and texts of a row to a concept's page in a language.

        `column` is the language that the columns name, or empty; `joined` is what is between terms
        in one cell, or empty where a cell has one.
        """
        said = {
            kind: self._words(row, kind, column, key, tag)
            for kind in ("term", "definition", "reason", "genitive", "plural")
        }
        also, avoid = (
            _several(self._words(row, kind, column, key, tag), joined) for kind in ("also", "avoid")
        )
        note = row.get("note", column).strip()
        if not (said["term"] or said["definition"] or also or avoid or note):
            return
        self.material.languages.setdefault(tag, ImportedLanguage())
        page = self.pages.setdefault(key, {}).setdefault(tag, Draft(place=row.place))
        status = _STATUS.get(row.get("status").strip().lower(), TermStatus.PREFERRED)
        if said["term"]:
            gender = row.get("gender").strip().lower()
            term = ImportedTerm(
                text=said["term"],
                status=status,
                reason=said["reason"] if status is TermStatus.DEPRECATED else "",
                gender=gender if gender in GENDERS else "",
                genitive=said["genitive"],
                plural=said["plural"],
            )
            self._add(page, term)
        for texts, each in ((also, TermStatus.ADMITTED), (avoid, TermStatus.DEPRECATED)):
            for text in texts:
                self._add(page, ImportedTerm(text=text, status=each))
        if said["definition"] and page.definition not in {"", said["definition"]}:
            about = {"concept": key, "language": tag}
            self.material.keep("second definition", said["definition"], row.place, **about)
        page.definition = page.definition or said["definition"]
        if note:
            page.notes.append(note)

    def add_form(self, key: str, tag: str, row: Row) -> None:
        """Add an inflected form to its term, which is on an earlier row."""
        of, form = tidy(row.get("of")), tidy(row.get("term"))
        page = self.pages.get(key, {}).get(tag)
        for at, term in enumerate(page.terms if page else ()):
            if page and term.text == of:
                page.terms[at] = replace(term, forms=(*term.forms, form))
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
                        theme=self.themes.get(key, ""),
                        relations=relations,
                    )
                )
        return found

    def _page(self, key: str, tag: str, draft: Draft) -> ImportedPage | None:
        preferred = [term for term in draft.terms if term.status is TermStatus.PREFERRED]
        others = [term for term in draft.terms if term.status is not TermStatus.PREFERRED]
        if not preferred and others and others[0].status is TermStatus.ADMITTED:
            preferred = [replace(others.pop(0), status=TermStatus.PREFERRED)]
        if not preferred:
            self.material.report(draft.place, f"'{key}' has no preferred term in '{tag}'")
            text = "\n".join([*(term.text for term in draft.terms), draft.definition, *draft.notes])
            about = {"concept": key, "language": tag}
            self.material.keep("texts without a term", text, draft.place, **about)
            return None
        # A second preferred term is another that is right.
        more = [replace(term, status=TermStatus.ADMITTED) for term in preferred[1:]]
        plain = [replace(term, gender="", genitive="", plural="") for term in (*more, *others)]
        return ImportedPage(
            terms=(preferred[0], *plain),
            place=draft.place,
            definition=draft.definition,
            body="\n\n".join(map(paragraph, draft.notes)),
        )

    def _add(self, page: Draft, term: ImportedTerm) -> None:
        if term.text not in {each.text for each in page.terms}:
            page.terms.append(term)

    def _words(self, row: Row, kind: str, column: str, key: str, tag: str) -> str:
        text = row.get(kind, column)
        return self.material.words(text, row.place, kind, concept=key, language=tag)


def _several(text: str, joined: str) -> list[str]:
    """Return the terms of a cell; `joined` is what is between them, or empty where it has one."""
    parts = text.split(joined) if joined else [text]
    return [part.strip() for part in parts if part.strip()]
