"""Tables of terms in CSV -> material.

They are those of `kurslex export csv`, with a row for each concept or each term, or tables of
other programs, with names of columns such as `id`, `term (en)`, `definition_de`, `fr`, `language`.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

from kurslex.bounds.sources import LONGEST_CELL, MOST_COLUMNS
from kurslex.errors import UsageError
from kurslex.imports.csv_columns import Column, Row, column
from kurslex.imports.csv_concepts import Gathered
from kurslex.imports.csv_labels import CsvLabels
from kurslex.imports.csv_relations import add_relations
from kurslex.imports.material import Material, Place
from kurslex.imports.names import is_language, language_tag
from kurslex.imports.source_file import read_source_text
from kurslex.outputs.csv_files import unguarded
from kurslex.outputs.glossary_tables import CONCEPT_COLUMNS, FORM, JOINED, TERM_COLUMNS

_FIRST = "en"
_DELIMITERS = ",;\t|"
_WORDS = frozenset({"term", "also", "avoid", "definition", "note"})
# Versions before this one had no statuses, no tags, and no qualifiers.
_OWN_CONCEPTS = [*CONCEPT_COLUMNS[:3]]
_OWN_TERMS = (TERM_COLUMNS, tuple(name for name in TERM_COLUMNS if name != "qualifier"))
_OWN_ADDRESSES = ("address", "permalink")


@dataclass(slots=True, kw_only=True)
class Table:
    """A table; `is_ours` where Kurslex has written it."""

    path: str
    columns: list[Column]
    rows: list[Row] = field(default_factory=list)
    is_ours: bool = False


def read(files: Sequence[Path], language: str = "") -> Material:
    """Return what tables have, all of them as one glossary; raises `UsageError`.

    `language` is that of columns that name none.
    """
    material = Material(source=files[0].name)
    gathered = Gathered(material=material, labels=CsvLabels(material=material))
    tables = [_table(file, material) for file in files]
    # Rows of single terms say what rows of concepts only join.
    tables.sort(key=lambda table: not any(each.kind == "language" for each in table.columns))
    for table in tables:
        _read_table(table, gathered, language)
    add_relations([(table.columns, table.rows) for table in tables], gathered)
    material.concepts = gathered.concepts()
    material.statuses |= gathered.labels.status_names
    material.tags |= gathered.labels.tag_names
    return material


def _table(file: Path, material: Material) -> Table:
    text = read_source_text(file)
    head = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head.count)
    lines = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    before = csv.field_size_limit(int(LONGEST_CELL))  # it takes no kind of int but int
    try:
        names = [name.strip() for name in next(lines, [])]
        if len(names) > MOST_COLUMNS:
            raise UsageError(
                f"{file.as_posix()}:1: has {len(names):,} columns, and {MOST_COLUMNS:,} are the "
                "most; leave out those that say nothing of terms"
            )
        table = Table(path=file.name, columns=[column(name, at) for at, name in enumerate(names)])
        is_ours = names[: len(_OWN_CONCEPTS)] == _OWN_CONCEPTS or tuple(names) in _OWN_TERMS
        table.is_ours = is_ours
        line = lines.line_num + 1
        for cells in lines:
            _add_row(cells, line, table, material)
            line = lines.line_num + 1
    except csv.Error as error:
        raise UsageError(f"{file.as_posix()}:{lines.line_num}: is not CSV: {error}") from error
    finally:
        csv.field_size_limit(before)
    if not any(each.kind == "term" for each in table.columns):
        raise UsageError(
            f"{file.as_posix()} has no column with terms; name columns 'term (en)', 'term (de)', "
            "or 'term' beside 'language'"
        )
    return table


def _add_row(cells: list[str], line: int, table: Table, material: Material) -> None:
    place = Place(path=table.path, line=line)
    if not any(cell.strip() for cell in cells):
        return
    if len(cells) > len(table.columns):
        extra = cells[len(table.columns) :]
        material.report(place, "the row has more cells than there are columns")
        material.keep("cell without a column", "\n".join(extra), place)
    given = zip(table.columns, cells, strict=False)
    texts = {each: unguarded(cell) if table.is_ours else cell for each, cell in given}
    table.rows.append(Row(cells=texts, place=place))


def _read_table(table: Table, gathered: Gathered, language: str) -> None:
    by_row = any(each.kind == "language" for each in table.columns)
    for row in table.rows:
        tag = ""
        if by_row:
            named = row.get("language") or language
            tag = language_tag(named) if is_language(named) else ""
            if not tag:
                message = f"'{named}' is not the tag of a language"
                gathered.refuse(row, message if named else "the row names no language")
                continue
        key = row.get("concept").strip() or _first_term(row, table.columns)
        if not key:
            gathered.refuse(row, "the row has no term")
            continue
        if not any(row.cells[each].strip() for each in row.cells if each.kind in _WORDS):
            gathered.refuse(row, f"the row of '{key}' has no term")
            continue
        _read_row(row, key, _languages(table.columns, tag, language), (table, gathered))
        # Our addresses are made of the ids, and rows of single terms say more than joined ones.
        if by_row or not table.is_ours:
            gathered.keep_unused(row, key, besides=_OWN_ADDRESSES if table.is_ours else ())


def _read_row(
    row: Row, key: str, languages: Iterable[tuple[str, str]], into: tuple[Table, Gathered]
) -> None:
    """Add what a row has in each of some languages."""
    table, gathered = into
    by_row = any(each.kind == "language" for each in table.columns)
    found = dict(languages)
    # A label's column names no language: it is in that of the row, or English, or the first.
    language = found.get("") or found.get(_FIRST) or next(iter(found.values()), "")
    gathered.labels.add(key, row, JOINED.strip(), language)
    for of_column, name in found.items():
        if not name:
            gathered.refuse(row, "the term has no language; name it with --language")
        elif row.seen("status") == FORM and by_row:
            gathered.add_form(key, name, row)
        elif not (table.is_ours and not by_row and gathered.has_page(key, name)):
            joined = (JOINED if not by_row else "") if table.is_ours else JOINED.strip()
            gathered.add_page(key, name, of_column, row, joined)


def _languages(columns: list[Column], tag: str, usual: str) -> Iterator[tuple[str, str]]:
    """Yield the languages of columns, empty for those that name none, and what they stand for."""
    found = dict.fromkeys(each.language for each in columns if each.kind == "term")
    for each in found:
        yield each, each or tag or usual


def _first_term(row: Row, columns: list[Column]) -> str:
    tags = dict.fromkeys(each.language for each in columns if each.kind == "term")
    ordered = sorted(tags, key=lambda tag: tag != _FIRST)
    return next((text.strip() for tag in ordered if (text := row.get("term", tag))), "")
