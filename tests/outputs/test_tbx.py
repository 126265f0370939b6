"""The termbase: what lxml finds in it is what the standard says, and older tools read its twin.

ISO 30042:2019, TBX-Basic in the style DCA: elements, their order, and the data categories with
their values.
"""

import pytest
from hypothesis import given
from lxml import etree
from translate.storage.tbx import tbxfile

from kurslex.model.page import TermStatus
from kurslex.outputs.tbx import OLD_FILE, TBX_FILE, tbx_files
from tests.outputs.editions import ADDRESS, hostile_edition, hostile_pages, project_edition

NS = "{urn:iso:std:iso:30042:ed-2}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
STATUS = {
    "preferredTerm-admn-sts": TermStatus.PREFERRED,
    "admittedTerm-admn-sts": TermStatus.ADMITTED,
    "deprecatedTerm-admn-sts": TermStatus.DEPRECATED,
}
# What may be in an element, in this order: names, and how often at least.
CONTENT = {
    "tbx": [("tbxHeader", 1), ("text", 1)],
    "tbxHeader": [("fileDesc", 1)],
    "fileDesc": [("sourceDesc", 1)],
    "sourceDesc": [("p", 1)],
    "text": [("body", 1)],
    "body": [("conceptEntry", 1)],
    "conceptEntry": [("descrip ref xref", 0), ("langSec", 1)],
    "langSec": [("descripGrp", 0), ("termSec", 1)],
    "descripGrp": [("descrip", 1)],
    "termSec": [("term", 1), ("termNote", 0), ("note", 0)],
    **{each: [] for each in ("p", "descrip", "ref", "xref", "term", "termNote", "note")},
}
CATEGORIES = {
    "descrip": {"subjectField", "definition"},
    "ref": {"crossReference"},
    "xref": {"externalCrossReference"},
    "termNote": {"administrativeStatus", "grammaticalGender"},
}
VALUES = {
    "administrativeStatus": {*STATUS},
    "grammaticalGender": {"masculine", "feminine", "neuter", "other"},
}


def name(element):
    assert element.tag.startswith(NS)
    return element.tag.removeprefix(NS)


def check_form(root):
    """Assert what the standard says of elements, their order, categories and values."""
    assert root.attrib == {"type": "TBX-Basic", "style": "dca", LANG: root.get(LANG)}
    ids = {entry.get("id") for entry in root.iter(f"{NS}conceptEntry")}
    for element in root.iter():
        children = [name(child) for child in element]
        for names, least in CONTENT[name(element)]:
            count = 0
            while children and children[0] in names.split():
                count += 1
                children.pop(0)
            assert count >= least, etree.tostring(element)
        assert children == []
        if name(element) in CATEGORIES:
            category = element.get("type")
            assert category in CATEGORIES[name(element)]
            assert element.text in VALUES.get(category, {element.text})
        if name(element) == "ref":
            assert element.get("target") in ids


def entries(edition):
    """Return what the termbase says of each page: terms with status and reason, and definition."""
    root = etree.fromstring(tbx_files(edition)[TBX_FILE])
    check_form(root)
    found = {}
    for entry in root.iter(f"{NS}conceptEntry"):
        for section in entry.iter(f"{NS}langSec"):
            key = (section.get(LANG), entry.get("id").removeprefix("c-"))
            definition = section.find(f".//{NS}descrip[@type='definition']").text
            terms = []
            for each in section.iter(f"{NS}termSec"):
                status = each.find(f"{NS}termNote[@type='administrativeStatus']").text
                reason = each.findtext(f"{NS}note", "")
                terms.append((each.findtext(f"{NS}term"), STATUS[status], reason))
            found[key] = (terms, definition)
    return found


def said(page):
    return [(term.text, term.status, term.reason) for term in page.terms], page.definition


def test_the_termbase_has_all_pages_and_keeps_the_standard():
    edition = project_edition()
    assert entries(edition) == {key: said(page) for key, page in edition.glossary.pages.items()}


def test_relations_gender_and_addresses_are_in_it():
    root = etree.fromstring(tbx_files(project_edition())[TBX_FILE])
    share = root.find(f".//{NS}conceptEntry[@id='c-share']")
    targets = [each.get("target") for each in share.iter(f"{NS}ref")]
    assert "c-security" in targets
    assert len(targets) == len({*targets})
    assert share.find(f"{NS}xref").get("target") == f"{ADDRESS}share/"
    path = f"{NS}langSec[@{LANG}='de']//{NS}termNote[@type='grammaticalGender']"
    assert share.find(path).text == "feminine"


def test_older_tools_read_the_older_version():
    edition = project_edition("de", "it")
    read = tbxfile.parsestring(tbx_files(edition)[OLD_FILE])
    pages = edition.glossary.pages
    assert [(unit.source, unit.target) for unit in read.units] == [
        (pages["de", concept].preferred.text, pages["it", concept].preferred.text)
        for concept in edition.glossary.concepts
    ]


@pytest.mark.parametrize("version", [TBX_FILE, OLD_FILE])
def test_hostile_words_come_back(version):
    @given(hostile_pages())
    def check(page):
        edition = hostile_edition(page, "sv")
        if version == TBX_FILE:
            assert entries(edition)["sv", page.id] == said(page)
        else:
            terms = etree.fromstring(tbx_files(edition)[OLD_FILE]).iterfind(".//term")
            assert {term.text for term in page.terms} <= {each.text for each in terms}

    check()
