"""What search looks terms up in, as it is sent: short, and read back as it was."""

import hashlib
import json
import re
from dataclasses import replace
from typing import Any

import pytest

from kurslex.model.glossary import Glossary
from kurslex.site.search.index_script import search_script
from tests.site.tiny import tiny_glossary, without
from tests.support.borrowed_languages import in_languages
from tests.support.site_files import site_assets


def index(glossary: Glossary, tag: str) -> dict[str, Any]:
    script, _ = search_script(glossary, tag).split("//")
    read: dict[str, Any] = json.loads(script.removeprefix("kurslexIndex="))
    return read


def with_forms(term: str, *forms: str) -> Glossary:
    """Return the tiny glossary with another preferred term of its reef knot."""
    glossary = tiny_glossary()
    page = glossary.pages["sv", "reef-knot"]
    terms = [replace(page.preferred, text=term, forms=forms), *page.terms[1:]]
    changed = replace(page, terms=tuple(terms))
    return replace(glossary, pages={**glossary.pages, ("sv", "reef-knot"): changed})


def forms_of(glossary: Glossary) -> list[str]:
    entries = index(glossary, "sv")["entries"]
    forms: list[str] = next(entry for entry in entries if entry[0] == "reef-knot")[2]
    return forms


def test_further_forms_are_told_by_their_ends() -> None:
    assert forms_of(tiny_glossary()) == ["råbandsknop", "-en", "-ar", "-arna"]


@pytest.mark.parametrize(
    ("term", "forms", "sent"),
    [
        ("azione", ["azioni"], ["1-i"]),
        ("obbligazione", ["obbligazioni", "obbligazionista"], ["1-i", "1-ista"]),
        ("rente", ["renter", "rentene"], ["-r", "-ne"]),
        ("Markt", ["Märkte"], ["Märkte"]),
        ("knop", ["2-ene"], ["4-2-ene"]),
        ("knop", ["-ene"], ["4--ene"]),
        ("\U0001d538knop", ["\U0001d539kn"], ["\U0001d539kn"]),
        ("kno\U0001d538", ["kno\U0001d538er", "knoppar"], ["-er", "2-ppar"]),
    ],
)
def test_what_is_told_is_the_same_form(term, forms, sent) -> None:
    first, *ends = forms_of(with_forms(term, *forms))
    assert ends == sent
    assert [_in_full(first, end) for end in ends] == forms


def _in_full(first: str, end: str) -> str:
    """Read a form as `search-entries.js` does, which counts in UTF-16."""
    found = re.fullmatch(r"(?s)(\d*)-(.*)", end)
    if not found:
        return end
    units = first.encode("utf-16-le")
    return units[: len(units) - 2 * int(found[1] or 0)].decode("utf-16-le") + found[2]


def test_it_says_how_many_entries_there_are() -> None:
    assert index(tiny_glossary(), "sv")["size"] == len(tiny_glossary().concepts)


def test_no_file_with_a_version_changes_with_it() -> None:
    changed = with_forms("pålstek")
    assert index(changed, "sv") != index(tiny_glossary(), "sv")
    assert site_assets(changed) == site_assets(tiny_glossary())


def test_it_vouches_for_itself() -> None:
    script, comment = search_script(tiny_glossary(), "sv").split("//")
    assert comment == f"{hashlib.sha256(script.encode()).hexdigest()}\n"


def test_a_term_that_is_borrowed_shows_no_joints() -> None:
    entry = index(without("fr", "clove-hitch"), "fr")["entries"][-1]
    assert (entry[2][0], entry[-1]) == ("dubbelt halvslag", "sv")


def test_another_languages_term_is_there_as_people_type_it_without_its_keys() -> None:
    glossary = with_forms("pålstek")
    entry = next(each for each in index(glossary, "fr")["entries"] if each[0] == "reef-knot")
    assert entry[5]["sv"][0][1:] == ["paalstek"]
    # A language with the same digraphs takes both for one.
    own = next(each for each in index(glossary, "sv")["entries"] if each[0] == "reef-knot")
    assert own[2] == ["pålstek"]


def test_what_one_language_has_for_itself_comes_with_its_index() -> None:
    assert index(tiny_glossary(), "fr")["folding"] == {}
    assert index(tiny_glossary(), "sv")["folding"] == {
        "words": [["(?<=[ao])e|(?<=(?<!a)a)a|c(?=k)", "", 4]]
    }


def test_words_that_are_lent_say_by_which_language() -> None:
    glossary = in_languages(6, 1)
    words = index(glossary, "ar")["words"]
    assert words["count"] == ["Träffar: {count}", "sv", "ltr"]
    assert index(glossary, "sv")["words"]["count"] == "Träffar: {count}"
