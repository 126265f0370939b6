"""The site of all hostile contributions together: every file is what its format says, no more."""

import json
import re
from pathlib import Path
from xml.etree.ElementTree import fromstring
from zipfile import ZipFile

import html5rdf
import openpyxl
import pytest
from rdflib import Graph

from tests.hostile.allowed import Names, allowed, offences
from tests.hostile.building import END, pages
from tests.hostile.elements import elements

# What no setting of a host reads as anything but a path.
_PATH = r"/[^\s\"'\\#$%&*:;?{}]*"
_RULE = re.compile(rf"{_PATH} {_PATH} 301!?|{_PATH}/\* {_PATH}/404\.html 404")
_NGINX = re.compile(
    rf'    (?:{_PATH}|~\^{_PATH}\$) {_PATH};|map \$uri \$kurslex_moved \{{|    default "";|\}}'
)


@pytest.fixture(scope="module")
def site(hostile_project: Path) -> Path:
    return hostile_project / "site"


@pytest.fixture(scope="module")
def known(tiny_site: Path) -> Names:
    return allowed(tiny_site)


def test_documents_have_only_what_plain_words_make(site: Path, known: Names) -> None:
    """They are read as browsers read them (the algorithm of the HTML standard)."""
    wrong = {
        f"{file.relative_to(site)}: {offence}"
        for file in site.rglob("*.html")
        for offence in offences(elements(html5rdf.parse(file.read_text("utf-8"))), known)
    }
    assert sorted(wrong) == []


def test_no_case_took_the_next_ones(site: Path) -> None:
    html = "".join((site / f"sv/case-{n}/index.html").read_text() for n in range(len(pages())))
    written = sum(case.text.count(f"\n\n{END}") for case in pages())
    assert html.count(f"<p>{END}</p>") == written > 250


def test_files_in_xml_are_well_formed(site: Path) -> None:
    ends = {".xml", ".tbx", ".svg"}
    files = [file for file in site.rglob("*") if file.suffix in ends]
    assert {file.suffix for file in files} == ends
    for file in files:
        roots = {each.tag.rpartition("}")[2] for each in fromstring(file.read_bytes()).iter()}
        assert roots.isdisjoint({"script", "foreignObject", "iframe", "handler", "animate", "set"})


def test_files_in_json_are_read(site: Path) -> None:
    ends = {".json", ".jsonld", ".webmanifest"}
    files = [file for file in site.rglob("*") if file.suffix in ends]
    assert {file.suffix for file in files} == ends
    for file in files:
        json.loads(file.read_bytes())


def test_triples_are_read(site: Path) -> None:
    assert len(Graph().parse(site / "downloads/kurslex.ttl")) > 100


def test_no_cell_of_a_table_is_computed(site: Path) -> None:
    book = openpyxl.load_workbook(site / "downloads/kurslex.xlsx")
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    for file in (site / "downloads").glob("*.csv"):
        assert re.search(r'(?:^|,|"|\n)[=@]', file.read_text("utf-8").replace("'=", "")) is None


def test_rules_for_hosts_are_one_a_line(site: Path) -> None:
    for name, rule in (("_redirects", _RULE), ("redirects.nginx", _NGINX)):
        lines = (site / name).read_text(encoding="utf-8").splitlines()
        written = [line for line in lines if not line.startswith("#")]
        assert [line for line in written if not rule.fullmatch(line)] == []
        assert len(written) >= 2


def test_names_in_zip_files_stay_within_their_folder(site: Path) -> None:
    files = [file for end in ("zip", "apkg") for file in site.rglob(f"*.{end}")]
    assert len(files) > 6
    for file in files:
        with ZipFile(file) as zipped:
            for name in zipped.namelist():
                assert not name.startswith("/")
                assert ".." not in name.split("/")
                if name.endswith((".xml", ".xhtml")):
                    fromstring(zipped.read(name))


def test_the_list_of_offences_can_be_filled(known: Names) -> None:
    html = (
        "<meta http-equiv=content-security-policy content='default-src *'>"
        "<p onclick=x><script>alert(1)</script><script type=application/ld+json>{}</script>"
        "<a href='java\tscript:x'><iframe srcdoc=x></iframe></a><td style='color: red'><x-y>"
        "<svg><math><mi><style><!--</style><img src=x onerror='--&gt;'>"
    )
    found = [*offences(elements(html5rdf.parse(html)), known)]
    for each in ("<p onclick='x'>", "<script> with 'alert(1)'", "<iframe>", "<x-y>", "<style>"):
        assert each in found
    assert "<meta http-equiv='content-security-policy'>" in found
    assert "<a href='java\\tscript:x'>" in found


def test_nothing_is_written_beside_the_site(hostile_project: Path) -> None:
    assert not list(hostile_project.rglob("PWNED"))
    assert not list(hostile_project.parent.glob("PWNED"))
