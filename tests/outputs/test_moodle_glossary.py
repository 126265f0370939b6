"""The Moodle glossary: lxml reads what Moodle documents for the import of glossaries."""

from dataclasses import replace

import pytest
from hypothesis import given
from lxml import etree, html

from kurslex.messages import Messages
from kurslex.outputs.moodle_glossary import moodle_glossary_file
from tests.outputs.editions import (
    ADDRESS,
    hostile_edition,
    hostile_pages,
    project_edition,
    tiny_edition,
)

FLAGS = ("USEDYNALINK", "CASESENSITIVE", "FULLMATCH", "TEACHERENTRY")


def entries(edition):
    """Return the entries by their concepts, as Moodle reads them."""
    (content,) = moodle_glossary_file(edition).values()
    root = etree.fromstring(content)
    assert root.tag == "GLOSSARY"
    info = root.find("INFO")
    assert info.findtext("NAME")
    assert info.findtext("INTROFORMAT") == "1"
    found = {}
    for entry in info.iterfind("ENTRIES/ENTRY"):
        assert {entry.findtext(flag) for flag in FLAGS} <= {"0", "1"}
        assert entry.findtext("FORMAT") == "1"
        first, last = html.fragments_fromstring(entry.findtext("DEFINITION"))
        concept = entry.findtext("CONCEPT")
        assert concept not in found
        found[concept] = {
            "definition": first.text_content(),
            "link": last.find("a").get("href"),
            "linked": entry.findtext("USEDYNALINK") == "1",
            "aliases": [each.text for each in entry.iterfind("ALIASES/ALIAS/NAME")],
        }
    return found


@pytest.mark.parametrize("tag", ["nb", "de", "it"])
def test_each_page_is_an_entry_with_its_definition_and_address(tag):
    edition = project_edition(tag)
    found = entries(edition)
    pages = [page for (locale, _), page in edition.glossary.pages.items() if locale == tag]
    assert {name: (each["definition"], each["link"]) for name, each in found.items()} == {
        page.preferred.text: (page.definition, f"{ADDRESS}{tag}/{page.id}/") for page in pages
    }


def test_inflected_forms_are_aliases_and_terms_to_avoid_are_none():
    found = entries(project_edition("de"))
    assert found["Aktie"]["aliases"] == ["Aktien"]
    assert found["Aktie"]["linked"]
    assert "Umlaufmarkt" in found["Sekundärmarkt"]["aliases"]
    assert "Zweitmarkt" not in found["Sekundärmarkt"]["aliases"]


def test_everyday_words_are_not_linked():
    """On what a school writes about its courses, Moodle must mark nothing."""
    german, italian = (entries(project_edition(tag)) for tag in ("de", "it"))
    assert "Kurs" not in german["Marktpreis"]["aliases"]
    assert german["Marktpreis"]["linked"]
    assert not italian["azione"]["linked"]
    assert italian["azione"]["aliases"] == []


@given(hostile_pages())
def test_hostile_words_come_back(page):
    found = entries(hostile_edition(page, "sv"))[page.preferred.text]
    assert found["definition"] == page.definition
    assert found["aliases"] == [page.preferred.forms[0], page.admitted[0].text]


def test_a_message_is_text():
    edition = tiny_edition("sv")
    subtitle = '<img src="x" onerror="alert(1)"> & knopar'
    messages = edition.glossary.messages["sv"]
    odd = Messages("sv", {"site.ftl": f"site-subtitle = {subtitle}\n"}, messages)
    glossary = replace(edition.glossary, messages={**edition.glossary.messages, "sv": odd})
    (content,) = moodle_glossary_file(replace(edition, glossary=glossary)).values()
    intro = html.fragments_fromstring(etree.fromstring(content).findtext("INFO/INTRO"))
    assert intro[0].text_content().startswith(subtitle)
    assert [each.tag for part in intro for each in part.iter()] == ["p", "a", "p", "a"]


def test_an_everyday_form_brings_no_alias():
    edition = project_edition("de")
    page = edition.glossary.pages["de", "share"]
    preferred = replace(page.preferred, autolink=False)
    found = entries(with_page(edition, replace(page, terms=(preferred, *page.terms[1:]))))
    assert (found["Aktie"]["linked"], found["Aktie"]["aliases"]) == (False, [])


def with_page(edition, page):
    pages = {**edition.glossary.pages, (page.locale, page.id): page}
    return replace(edition, glossary=replace(edition.glossary, pages=pages))
