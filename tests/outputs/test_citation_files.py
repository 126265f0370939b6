"""How to cite: citeproc-py reads the references, PyYAML the file of the whole.

cffconvert needs a jsonschema older than 4, and cannot be installed beside the other readers. The
fields that the published schema of CITATION.cff (1.2.0) asks for are checked here.
"""

import json
import re
from dataclasses import replace

import pytest
import yaml
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.bibtex import BibTeX
from citeproc.source.json import CiteProcJSON
from hypothesis import given

from kurslex.model.site import Site
from kurslex.outputs.citation_files import citation_files
from tests.outputs.editions import (
    ADDRESS,
    edition,
    hostile,
    hostile_edition,
    hostile_pages,
    project_edition,
    tiny_glossary,
)

AUTHOR = "Knopboken contributors"


def named(whole):
    return replace(whole, site=Site(address=ADDRESS, author=AUTHOR))


@pytest.fixture(scope="module")
def made():
    whole = named(project_edition())
    return whole, citation_files(whole)


@pytest.mark.filterwarnings("ignore:Unsupported BibTeX field")  # langid and howpublished
def test_each_page_has_a_reference_in_both_formats(made, tmp_path):
    whole, files = made
    for tag in whole.tags:
        pages = {
            f"kurslex-{tag}-{name}": page
            for name in whole.glossary.concepts
            if (page := whole.glossary.page(tag, name))
        }
        items = {each["id"]: each for each in json.loads(files[f"kurslex-{tag}-csl.json"])}
        assert items.keys() == pages.keys()
        path = tmp_path / f"{tag}.bib"
        path.write_bytes(files[f"kurslex-{tag}.bib"])
        entries = BibTeX(str(path), encoding="utf-8")
        assert {*entries} == {*pages}
        for key, page in pages.items():
            assert items[key]["title"] == page.preferred.text
            assert items[key]["URL"] == f"{ADDRESS}{tag}/{page.id}/"
            assert str(entries[key].title) == page.preferred.text
            assert str(entries[key].author[0].family) == whole.author(tag)
            assert entries[key].issued.year == items[key]["issued"]["date-parts"][0][0]


def test_a_style_prints_a_reference(made):
    whole, files = made
    source = CiteProcJSON(json.loads(files["kurslex-de-csl.json"]))
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    bibliography.register(Citation([CitationItem("kurslex-de-share")]))
    [printed] = map(str, bibliography.bibliography())
    assert printed == (
        f"{whole.author('de')} (2026) “Aktie”, Kurslex. Available at: {ADDRESS}de/share/."
    )


def test_the_whole_has_what_the_format_asks_for(made):
    whole, files = made
    found = yaml.safe_load(files["CITATION.cff"])
    assert str(found.get("version", "")) == whole.version
    assert found["cff-version"] == "1.2.0"
    assert found["type"] == "dataset"
    assert found["authors"] == [{"name": whole.author("nb")}]
    assert found["url"] == ADDRESS
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", found["date-released"])
    assert found.keys() == {
        *("cff-version", "message", "type", "title", "authors", "url", "license-url"),
        *("date-released", *(["version"] if whole.version else [])),
    }


def test_without_an_author_the_glossary_is_one_and_an_unknown_day_is_left_out():
    whole = replace(edition(tiny_glossary()), changed=0)
    files = citation_files(whole)
    found = yaml.safe_load(files["CITATION.cff"])
    assert found["authors"] == [{"name": whole.say("sv", "site-name")}]
    assert "date-released" not in found
    assert all("issued" not in each for each in json.loads(files["kurslex-sv-csl.json"]))


@given(hostile_pages())
def test_hostile_terms_come_back(page):
    files = citation_files(named(hostile_edition(page, "sv")))
    source = CiteProcJSON(json.loads(files["kurslex-sv-csl.json"]))
    found = source[f"kurslex-sv-{page.id}"]
    assert str(found.title) == page.preferred.text


@given(hostile)
def test_hostile_names_come_back_from_the_file_of_the_whole(name):
    whole = edition(tiny_glossary(), "sv")
    whole = replace(whole, site=Site(address=ADDRESS, author=name))
    found = yaml.safe_load(citation_files(whole)["CITATION.cff"])
    assert found["authors"] == [{"name": name}]
