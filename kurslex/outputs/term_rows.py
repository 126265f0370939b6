"""A glossary as two tables of texts: one to be looked through, one that keeps each term apart."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kurslex.model.page import LocalizedConcept, Term
from kurslex.outputs.edition import Edition
from kurslex.outputs.relations import relations

Row = Sequence[str]

NAMES = ("concepts", "terms")
"""The names of the tables."""

FORM = "form"
"""What the column `status` says of an inflected form; `of` names its term."""

_JOIN = "; "
_LANGUAGE_COLUMNS = ("term", "also", "avoid", "definition", "address")
_LONG = (
    *("concept", "theme", "language", "status", "term", "of", "gender", "genitive", "plural"),
    *("reason", "definition", "address"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: its name, the names of its columns, and its rows."""

    name: str
    columns: Row
    rows: Sequence[Row]


def tables(edition: Edition) -> tuple[Table, Table]:
    """Return both tables of an edition.

    `concepts` has a row for each concept, and for each language the columns `term`, `also`,
    `avoid`, `definition` and `address`; several terms are joined by semicolons. `terms` has a row
    for each term and each form of it, and joins nothing.
    """
    return _concepts(edition), _terms(edition)


def _concepts(edition: Edition) -> Table:
    described = list(edition.described())
    related = relations(edition, described)
    kinds = [kind.id for kind in edition.glossary.relation_types]
    rows = []
    for each in described:
        own = related[each.concept.id].own
        row = [each.concept.id, each.concept.theme, edition.permalink(each.concept.id)]
        for tag in edition.tags:
            row += _cells(edition, each.pages.get(tag))
        rows.append([*row, *(_JOIN.join(own.get(kind, ())) for kind in kinds)])
    languages = [f"{column} ({tag})" for tag in edition.tags for column in _LANGUAGE_COLUMNS]
    return Table(
        name="concepts", columns=["concept", "theme", "permalink", *languages, *kinds], rows=rows
    )


def _cells(edition: Edition, page: LocalizedConcept | None) -> Row:
    if page is None:
        return [""] * len(_LANGUAGE_COLUMNS)
    return [
        page.preferred.text,
        _joined(page.admitted),
        _joined(page.deprecated),
        page.definition,
        edition.address(page.locale, page.id),
    ]


def _joined(terms: Iterable[Term]) -> str:
    return _JOIN.join(term.text for term in terms)


def _terms(edition: Edition) -> Table:
    rows = [
        row
        for each in edition.described()
        for page in each.pages.values()
        for row in _term_rows(edition, page, each.concept.theme)
    ]
    return Table(name="terms", columns=_LONG, rows=rows)


def _term_rows(edition: Edition, page: LocalizedConcept, theme: str) -> Iterator[Row]:
    start = (page.id, theme, page.locale)
    for term in page.terms:
        is_preferred = term is page.preferred
        grammar = term.grammar
        yield (
            *(*start, term.status.value, term.text, ""),
            *(grammar.gender, grammar.genitive, grammar.plural, term.reason),
            page.definition if is_preferred else "",
            edition.address(page.locale, page.id) if is_preferred else "",
        )
        for form in term.forms:
            yield (*start, FORM, form, term.text, *[""] * (len(_LONG) - len(start) - 3))
