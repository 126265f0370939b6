"""A glossary as two tables, for CSV and workbooks: a row for each concept, a row for each term."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from kurslex.model.concept import Concept
from kurslex.model.page import LocalizedConcept, Term
from kurslex.outputs.edition import Edition
from kurslex.outputs.relations import relations

Row = Sequence[str]

NAMES = ("concepts", "terms")
"""The names of the tables."""

FORM = "form"
"""What the column `status` says of an inflected form; `of` names its term."""

CONCEPT_COLUMNS = ("concept", "theme", "permalink", "concept-status", "tags")
"""The columns of concepts that have no language; then come those of languages, and relations."""

JOINED = "; "
"""What is between several terms, or concepts, in a cell."""

_LANGUAGE_COLUMNS = ("term", "qualifier", "also", "avoid", "definition", "address")
TERM_COLUMNS = (
    *("concept", "theme", "language", "status", "term", "of", "qualifier"),
    *("gender", "genitive", "plural", "reason", "definition", "address"),
)


class Table(Struct, frozen=True, kw_only=True):
    """A table: its name, the names of its columns, and its rows."""

    name: str
    columns: Row
    rows: Sequence[Row]


def tables(edition: Edition) -> tuple[Table, Table]:
    """Return both tables of an edition.

    `concepts` has a row for each concept, and for each language the columns `term`, `qualifier`,
    `also`, `avoid`, `definition` and `address`; several terms are joined by semicolons. `terms` has
    a row for each term and each form of it, and joins nothing.
    """
    return _concepts(edition), _terms(edition)


def _concepts(edition: Edition) -> Table:
    described = list(edition.described())
    related = relations(edition, described)
    kinds = [kind.id for kind in edition.glossary.relation_types]
    rows = []
    for each in described:
        own = related[each.concept.id].own
        row = [*concept_cells(edition, each.concept)]
        for tag in edition.tags:
            row += language_cells(edition, each.pages.get(tag))
        rows.append([*row, *(JOINED.join(own.get(kind, ())) for kind in kinds)])
    languages = [column for tag in edition.tags for column in language_columns(tag)]
    return Table(name="concepts", columns=[*CONCEPT_COLUMNS, *languages, *kinds], rows=rows)


def concept_cells(edition: Edition, concept: Concept) -> Row:
    """Return the cells of a row of concepts that have no language."""
    said = (concept.status, JOINED.join(concept.tags))
    return (concept.id, concept.theme, edition.permalink(concept.id), *said)


def language_columns(tag: str) -> Row:
    """Return the names of the columns of a language."""
    return tuple(f"{column} ({tag})" for column in _LANGUAGE_COLUMNS)


def language_cells(edition: Edition, page: LocalizedConcept | None) -> Row:
    """Return the cells of a row of concepts in one language, empty ones without a page."""
    if page is None:
        return [""] * len(_LANGUAGE_COLUMNS)
    return [
        page.preferred.text,
        page.preferred.qualifier,
        _joined(page.admitted),
        _joined(page.deprecated),
        page.definition,
        edition.address(page.locale, page.id),
    ]


def _joined(terms: Iterable[Term]) -> str:
    return JOINED.join(term.text for term in terms)


def _terms(edition: Edition) -> Table:
    rows = [
        row
        for each in edition.described()
        for page in each.pages.values()
        for row in term_rows(edition, page, each.concept.theme)
    ]
    return Table(name="terms", columns=TERM_COLUMNS, rows=rows)


def term_rows(edition: Edition, page: LocalizedConcept, theme: str) -> Iterator[Row]:
    """Yield the rows of terms of a page."""
    start = (page.id, theme, page.locale)
    for term in page.terms:
        is_preferred = term is page.preferred
        grammar = term.grammar
        yield (
            *(*start, term.status.value, term.text, ""),
            *(term.qualifier, grammar.gender, grammar.genitive, grammar.plural, term.reason),
            page.definition if is_preferred else "",
            edition.address(page.locale, page.id) if is_preferred else "",
        )
        for form in term.forms:
            yield (*start, FORM, form, term.text, *[""] * (len(TERM_COLUMNS) - len(start) - 3))
