"""Tables of others: which columns are understood, which rows are not, and what is kept."""

import pytest

from kurslex.imports.csv_columns import column
from tests.imports.projects import kept_of, read_project, run_import, write
from tests.support.command import run_kurslex, snapshot


@pytest.mark.parametrize(
    ("name", "kind", "language"),
    [
        ("Term (en)", "term", "en"),
        ("term_pt_br", "term", "pt-BR"),
        ("definition-de", "definition", "de"),
        ("zh-cn", "term", "zh-Hans"),
        ("fr definition", "definition", "fr"),
        ("FR", "term", "fr"),
        ("Synonyms [nb]", "also", "nb"),
        ("ID", "concept", ""),
        ("Subject field", "theme", ""),
        ("Language", "language", ""),
        ("term", "term", ""),
        ("remark (xx)", "", ""),
        ("wisdom", "", ""),
    ],
)
def test_a_column_is_known_by_its_name(name, kind, language):
    found = column(name)
    assert (found.kind, found.language) == (kind, language)


def test_a_table_with_columns_of_languages(tmp_path):
    table = write(
        tmp_path / "knots.csv",
        "id;category;en;definition (en);synonyms (en);nl;see also;year;related\n"
        'bight;Parts;bight;"A slack\npart; loose.";loop; bocht ;end;1908;end\n'
        "end;Parts;end;*The* <last> part.;;;bight;;\n"
        ";;nameless;A knot.;;;;;\n"
        "\n"
        "none;;;;;;;;\n"
        "long;Parts;a;b;c;d;;;;extra\n",
    )
    assert run_import("csv", table, into=tmp_path / "new") == (
        """\
Made the project DIR from knots.csv
  4 new concepts, 0 there already
  6 new pages, 0 there already
  2 new languages: en, nl
Kept in set-aside/import/csv-knots-csv.yml, because it has no place here:
  1 × cell without a column
  1 × row
  1 × column 'year'
4 problems of the source:
  knots.csv:2: 'bight' has no definition in 'nl' (without one the page is a draft)
  knots.csv:7: the row of 'none' has no term
  knots.csv:8: 'long' has no definition in 'nl' (without one the page is a draft)
  knots.csv:8: the row has more cells than there are columns
  set-aside/import/csv-knots-csv.yml has all problems
See that docs/LOCALE/messages/site.ftl names the licence that the texts have
kurslex check says what is left to do
"""
    )
    glossary, errors = read_project(tmp_path / "new")
    assert errors == []
    page = glossary.pages["en", "bight"]
    assert page.definition == "A slack part; loose."
    assert [term.text for term in page.terms] == ["bight", "loop"]
    assert glossary.pages["nl", "bight"].preferred.text == "bocht"
    assert glossary.pages["en", "end"].definition == "*The* <last> part."
    assert glossary.concepts["bight"].relations == {"related": ("end",)}
    assert glossary.messages["en"].format("theme-parts") == "Parts"
    assert "nameless" in glossary.concepts
    found = {
        (each["place"], each["what"], each["text"]) for each in kept_of(tmp_path / "new")["kept"]
    }
    assert found >= {
        ("knots.csv:2", "column 'year'", "1908"),
        ("knots.csv:8", "cell without a column", "extra"),
    }
    before = snapshot(tmp_path / "new")
    run_import("csv", table, into=tmp_path / "new")
    assert snapshot(tmp_path / "new") == before


def test_a_table_with_a_row_for_each_term(tmp_path):
    table = write(
        tmp_path / "terms.csv",
        "\ufeffconcept\tlanguage\tterm\tstatus\tdefinition\tcomment\n"
        "bight\ten\tslack\tdeprecated\t\t\n"
        "bight\ten\tbight\tpreferred\tA slack part.\tNot # the end.\n"
        "bight\tno such\tx\t\t\t\n"
        "bight\t\tbucht\t\tEin Bogen.\t\n".replace("\n", "\r\n"),
    )
    into = tmp_path / "new"
    said = run_import("csv", table, into=into, options=("--language", "de"))
    assert "  terms.csv:4: 'no such' is not the tag of a language\n" in said
    glossary, errors = read_project(into)
    assert errors == []
    page = glossary.pages["en", "bight"]
    assert [(term.text, term.status.value, term.reason) for term in page.terms] == [
        ("bight", "preferred", ""),
        ("slack", "deprecated", "bight"),
    ]
    assert page.body.strip() == "Not # the end."
    assert glossary.pages["de", "bight"].definition == "Ein Bogen."


def test_a_table_as_a_spreadsheet_saves_unicode_text(tmp_path):
    table = write(tmp_path / "t.csv", "id\tterm (el)\nloop\tβρόχος\n".encode("utf-16"))
    run_import("csv", table, into=tmp_path / "new")
    glossary, _ = read_project(tmp_path / "new")
    assert glossary.pages["el", "loop"].preferred.text == "βρόχος"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"id,meaning\nx,y\n", "has no column with terms; name columns 'term (en)'"),
        (b"", "has no column with terms"),
        (b"term (en)\n\xff\n", ":2: is not text in UTF-8; save the file with that encoding"),
        (b'term (en)\n"open\n', "is not CSV: unexpected end of data"),
        (b"term (en)\n" + b"x" * 1_000_001, "is not CSV: field larger than field limit (1000000)"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path, content, said):
    table = write(tmp_path / "t.csv", content)
    done = run_kurslex("import", "csv", table, "--into", tmp_path / "new")
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert not (tmp_path / "new").exists()
