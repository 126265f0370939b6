"""How a page is cited, in the words of its language."""

from dataclasses import replace

import pytest

from kurslex.analysis.citation import Citation, apa, attribution, bibtex, citation
from kurslex.messages import Messages
from kurslex.model.site import Site
from tests.site.tiny import ADDRESS, tiny_glossary

CHANGED = 1_795_910_400  # 29 November 2026


def cited(tag: str = "sv", **changes: object) -> Citation:
    glossary = tiny_glossary()
    site = Site(address=ADDRESS, author="Knopboken contributors")
    found = citation(glossary.pages[tag, "bowline"], glossary.messages[tag], site, changed=CHANGED)
    return replace(found, **changes)


def words(tag: str = "sv"):
    return tiny_glossary().messages[tag]


def test_apa_names_author_day_entry_and_work_in_the_order_of_the_language() -> None:
    assert apa(cited(), words()) == (
        "Knopboken contributors. (2026, 29 november). pålstek. I Knopboken. "
        "https://knots.example/handbook/sv/bowline/"
    )
    assert apa(cited("fr"), words("fr")) == (
        "Knopboken contributors. (2026, 29 novembre). nœud de chaise. Dans Le petit livre des "
        "nœuds. https://knots.example/handbook/fr/bowline/"
    )


def test_the_author_is_named_in_the_words_of_the_language_where_there_are_any() -> None:
    page = tiny_glossary().pages["sv", "bowline"]
    sources = {**words().sources, "author.ftl": "site-author = Knopbokens\n    medarbetare\n"}
    site = Site(address=ADDRESS, author="Knopboken contributors")
    own = citation(page, Messages("sv", sources), site)
    assert own.author == "Knopbokens medarbetare"
    assert citation(page, words(), site).author == "Knopboken contributors"
    assert citation(page, Messages("sv", sources), Site(address=ADDRESS)).author == own.author


def test_apa_puts_the_entry_first_where_there_is_no_author_and_says_that_there_is_no_date() -> None:
    assert apa(cited(author="", changed=0), words()) == (
        "pålstek. (u.å.). I Knopboken. https://knots.example/handbook/sv/bowline/"
    )


def test_apa_has_the_version_and_no_second_full_stop() -> None:
    shown = apa(cited(author="Ashley, C. W.", version="1.2"), words())
    assert shown.startswith(
        "Ashley, C. W. (2026, 29 november). pålstek. I Knopboken (version 1.2)."
    )


def test_bibtex_has_all_that_is_known() -> None:
    assert bibtex(cited(version="1.2")) == (
        "@misc{kurslex-sv-bowline,\n"
        "  author = {{Knopboken contributors}},\n"
        "  title = {{pålstek}},\n"
        "  howpublished = {Knopboken, 1.2},\n"
        "  year = {2026},\n"
        "  url = {https://knots.example/handbook/sv/bowline/},\n"
        "  note = {CC BY 4.0},\n"
        "  langid = {sv},\n"
        "  month = nov\n"
        "}"
    )


def test_bibtex_leaves_out_what_nobody_knows() -> None:
    assert bibtex(cited(author="", changed=0)).splitlines()[1:] == [
        "  title = {{pålstek}},",
        "  howpublished = {Knopboken},",
        "  url = {https://knots.example/handbook/sv/bowline/},",
        "  note = {CC BY 4.0},",
        "  langid = {sv}",
        "}",
    ]


@pytest.mark.parametrize(
    ("sign", "written"),
    [
        *((sign, f"\\{sign}") for sign in "#$%&_"),
        ("{", "\\textbraceleft{}"),  # a brace that is alone would end the file for BibTeX
        ("}", "\\textbraceright{}"),
        ("\\", "\\textbackslash{}"),
        ("~", "\\textasciitilde{}"),
        ("^", "\\textasciicircum{}"),
    ],
)
def test_no_sign_of_a_term_is_a_command_in_bibtex(sign: str, written: str) -> None:
    assert f"title = {{{{a{written}b}}}}" in bibtex(cited(term=f"a{sign}b"))


def test_an_attribution_has_title_source_author_licence_address_and_date() -> None:
    assert attribution(cited(), words()) == (
        "”pålstek”, Knopboken, Knopboken contributors, CC BY 4.0, "
        "https://knots.example/handbook/sv/bowline/, senast ändrad 29 november 2026"
    )
    assert attribution(cited(author="", changed=0), words()) == (
        "”pålstek”, Knopboken, CC BY 4.0, https://knots.example/handbook/sv/bowline/"
    )
