"""A glossary as a workbook for spreadsheets, each cell a text."""

from datetime import UTC, datetime
from io import BytesIO

from kurslex.outputs.edition import Edition
from kurslex.outputs.glossary_tables import Table, tables

XLSX_FILE = "kurslex.xlsx"
_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)
_WIDE = 60  # characters of a column, at most; longer texts go on in the next line
_MARGIN = 2


def xlsx_file(edition: Edition) -> dict[str, bytes]:
    """Return the workbook, with a sheet for each of the tables; nothing in it is computed."""
    import xlsxwriter  # noqa: PLC0415 - only who makes such a file waits for it

    made = BytesIO()
    workbook = xlsxwriter.Workbook(made, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    created = datetime.fromtimestamp(edition.changed, UTC) if edition.changed else _EARLIEST
    workbook.set_properties(
        {
            "title": edition.say(edition.tags[0], "site-name"),
            "comments": edition.say(edition.tags[0], "licence-content-address"),
            "created": created.replace(tzinfo=None),
        }
    )
    head = workbook.add_format({"bold": True})
    cell = workbook.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    for table in tables(edition):
        sheet = workbook.add_worksheet(table.name)
        for row, texts in enumerate((table.columns, *table.rows)):
            for column, text in enumerate(texts):
                sheet.write_string(row, column, text, cell if row else head)
        for column, width in enumerate(_widths(table)):
            sheet.set_column(column, column, width)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    workbook.close()
    return {XLSX_FILE: made.getvalue()}


def _widths(table: Table) -> list[int]:
    columns = zip(*(table.columns, *table.rows), strict=True)
    return [min(max(map(len, column)), _WIDE) + _MARGIN for column in columns]
