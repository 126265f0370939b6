"""Columns of tables that name other concepts -> relations; what else is in them is kept."""

from collections.abc import Sequence

from kurslex.imports.csv_columns import Column, Row
from kurslex.imports.csv_concepts import Gathered
from kurslex.imports.names import identifier
from kurslex.model.relation import relation_types
from kurslex.outputs.glossary_tables import JOINED

_OTHER_NAMES = {
    **dict.fromkeys(("see-also", "seealso", "related-terms", "related-concepts"), "related"),
    **dict.fromkeys(("parent", "broader-term", "broader-concept", "hypernym"), "broader"),
}


def add_relations(tables: Sequence[tuple[list[Column], Sequence[Row]]], gathered: Gathered) -> None:
    """Add the relations of columns whose names are no field of a page.

    A name that is no type of relation in Kurslex becomes one where all that the column has are
    keys of concepts; it is symmetric where all its relations are written from both sides.
    """
    known = {each.id for each in relation_types()}
    for columns, rows in tables:
        for column in columns:
            if column.kind or not column.name:
                continue
            kind = identifier(column.name)
            kind = _OTHER_NAMES.get(kind, kind)
            for row in rows:
                row.used.add(column)
            cells = [(_key(row), row, _keys(row.cells.get(column, ""))) for row in rows]
            filled = [(key, row, others) for key, row, others in cells if others]
            are_keys = all(each in gathered.pages for _, _, others in filled for each in others)
            if kind in known or (filled and are_keys and kind):
                if kind not in known:
                    pairs = {(key, other) for key, _, others in filled for other in others}
                    gathered.material.own_types[kind] = all((b, a) in pairs for a, b in pairs)
                for key, _, others in filled:
                    gathered.relations.setdefault(key, {}).setdefault(kind, []).extend(others)
                continue
            for key, row, _ in filled:
                what = f"column '{column.name}'"
                gathered.material.keep(what, row.cells[column], row.place, concept=key)


def _key(row: Row) -> str:
    return row.seen("concept").strip()


def _keys(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(JOINED.strip()) if part.strip()]
