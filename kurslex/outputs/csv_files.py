"""A glossary as CSV files (RFC 4180, in UTF-8 with a byte order mark, which Excel needs).

The columns are in `glossary_tables.py`, because a workbook has the same.
"""

import csv
from collections.abc import Iterable
from io import StringIO

from kurslex.outputs.edition import Edition
from kurslex.outputs.glossary_tables import NAMES, Row, tables

# With these a spreadsheet begins to compute (OWASP, "CSV Injection"). The sign put before them is
# put before itself as well, so that it can be taken off again without a doubt.
_COMPUTED = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_GUARD = "'"
_FILE = "kurslex-{}.csv"
CSV_FILES = tuple(map(_FILE.format, NAMES))


def csv_files(edition: Edition) -> dict[str, bytes]:
    """Return a file for each of the tables; `'` is before whatever a spreadsheet would compute."""
    return {
        _FILE.format(table.name): _file((table.columns, *table.rows)) for table in tables(edition)
    }


def _file(rows: tuple[Row, ...]) -> bytes:
    return csv_lines(rows).encode("utf-8-sig")


def csv_lines(rows: Iterable[Row]) -> str:
    """Return rows as the files have them, each with its line end."""
    written = StringIO(newline="")
    csv.writer(written).writerows([_guarded(cell) for cell in row] for row in rows)
    return written.getvalue()


def _guarded(cell: str) -> str:
    return _GUARD + cell if cell.startswith((*_COMPUTED, _GUARD)) else cell


def unguarded(cell: str) -> str:
    """Return a cell as it was before the sign was put before it."""
    return cell.removeprefix(_GUARD)
