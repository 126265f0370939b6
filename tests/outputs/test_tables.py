"""The tables for spreadsheets and databases, read back by other programs than those that write."""

import csv
from io import BytesIO, StringIO

import pytest
from hypothesis import given
from openpyxl import load_workbook

from kurslex.outputs.csv_files import csv_files
from kurslex.outputs.xlsx_file import xlsx_file
from tests.outputs.editions import hostile_edition, hostile_pages, project_edition, tiny_edition


def read_csv(edition):
    """Return the rows of each table, with what keeps spreadsheets from computing taken off."""
    found = {}
    for name, content in csv_files(edition).items():
        rows = list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
        assert not any(cell[:1] in tuple("=+-@\t\n") for row in rows for cell in row if cell)
        plain = [[cell.removeprefix("'") for cell in row] for row in rows]
        found[name.removeprefix("kurslex-").removesuffix(".csv")] = plain
    return found


def read_xlsx(edition):
    book = load_workbook(BytesIO(xlsx_file(edition)["kurslex.xlsx"]))
    found = {}
    for sheet in book:
        cells = [cell for row in sheet.iter_rows() for cell in row]
        assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
        rows = [["" if cell is None else cell for cell in row] for row in sheet.values]
        found[sheet.title] = rows
    return found


@pytest.mark.parametrize("read", [read_csv, read_xlsx])
def test_each_term_of_each_page_has_a_row(read):
    edition = project_edition()
    columns, *rows = read(edition)["terms"]
    found = [dict(zip(columns, row, strict=True)) for row in rows]
    said = [
        (page.locale, page.id, status, text)
        for concept in edition.glossary.concepts
        for page in edition.glossary.translations(concept).values()
        for term in page.terms
        for status, text in [
            (term.status.value, term.text),
            *(("form", form) for form in term.forms),
        ]
    ]
    assert [(r["language"], r["concept"], r["status"], r["term"]) for r in found] == said
    definitions = {(r["language"], r["concept"]): r["definition"] for r in found if r["definition"]}
    pages = edition.glossary.pages
    assert definitions == {key: page.definition for key, page in pages.items()}


@pytest.mark.parametrize("read", [read_csv, read_xlsx])
def test_each_concept_has_a_row_with_its_languages_and_relations(read):
    columns, *rows = read(project_edition("it", "nb"))["concepts"]
    found = {row[0]: dict(zip(columns, row, strict=True)) for row in rows}
    assert len(found) == len(project_edition().glossary.concepts)
    assert found["share"]["term (it)"] == "azione"
    assert found["share"]["term (nb)"] == "aksje"
    assert "term (de)" not in columns
    assert found["share"]["broader"] == "security"
    assert found["share"]["traded-at"] == "stock-exchange; stock-market; nyse; nasdaq"


@pytest.mark.parametrize("read", [read_csv, read_xlsx])
def test_hostile_words_come_back_and_nothing_is_computed(read):
    @given(hostile_pages())
    def check(page):
        tables = read(hostile_edition(page, "sv"))
        columns, *rows = tables["terms"]
        found = [dict(zip(columns, row, strict=True)) for row in rows if row[0] == "bowline"]
        preferred, form, admitted, deprecated = found
        assert preferred["term"] == form["of"] == page.preferred.text
        assert form["term"] == page.preferred.forms[0]
        assert admitted["term"] == page.admitted[0].text
        assert deprecated["reason"] == page.deprecated[0].reason
        assert preferred["definition"] == page.definition

    check()


def test_the_same_workbook_is_made_twice():
    assert xlsx_file(tiny_edition()) == xlsx_file(tiny_edition())
