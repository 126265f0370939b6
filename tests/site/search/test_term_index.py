from dataclasses import replace

from kurslex.site.search.term_index import SearchEntry, term_index
from tests.site.tiny import tiny_glossary, without


def test_an_entry_has_all_terms_with_their_forms_and_the_other_languages() -> None:
    entries = {entry.concept: entry for entry in term_index(tiny_glossary(), "sv")}
    assert list(entries) == list(tiny_glossary().concepts)
    assert entries["reef-knot"] == SearchEntry(
        concept="reef-knot",
        language="sv",
        definition=tiny_glossary().pages["sv", "reef-knot"].definition,
        preferred=("råbandsknop", "råbandsknopen", "råbandsknopar", "råbandsknoparna"),
        admitted=(),
        deprecated=(("kärringknop",),),
        foreign={"fr": (("nœud plat", "nœuds plats"), ("nœud carré", "nœuds carrés"))},
    )


def test_what_is_not_translated_is_found_in_the_language_that_has_it() -> None:
    entry = term_index(without("fr", "clove-hitch"), "fr")[-1]
    assert (entry.concept, entry.language) == ("clove-hitch", "sv")
    assert entry.preferred[0] == "dubbelt halvslag"
    assert entry.foreign == {}


def test_what_no_language_describes_is_not_found() -> None:
    glossary = without("fr", "clove-hitch")
    pages = {key: page for key, page in glossary.pages.items() if key[1] != "clove-hitch"}
    bare = replace(glossary, pages=pages)
    assert [entry.concept for entry in term_index(bare, "fr")] == ["bowline", "reef-knot"]


def test_how_a_term_is_read_is_one_of_its_forms() -> None:
    glossary = tiny_glossary()
    page = glossary.pages["sv", "bowline"]
    terms = (replace(page.preferred, sort="paalstek"), *page.terms[1:])
    pages = {**glossary.pages, ("sv", "bowline"): replace(page, terms=terms)}
    entries = {entry.concept: entry for entry in term_index(replace(glossary, pages=pages), "sv")}
    assert entries["bowline"].preferred[-1] == "paalstek"
