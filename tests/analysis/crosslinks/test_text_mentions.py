"""What of a page is read, and in which order."""

import pytest

from kurslex.analysis.crosslinks.term_forms import Forms, language_forms
from kurslex.analysis.crosslinks.text_mentions import (
    ConceptLink,
    link_target,
    read_language,
    read_page,
)
from kurslex.project.loading.load_glossary import load_glossary
from tests.analysis.crosslinks.text_pages import page
from tests.support.edits import TINY_SITE

_FORMS = Forms("sv", [page("bowline", "pålstek"), page("hitch", "halvslag")])


def read(body: str) -> list[str]:
    return [
        f"{each.line}: [{each.concept}#{each.anchor}]"
        if isinstance(each, ConceptLink)
        else f"{each.line}: {each.text}"
        for each in read_page(page("reader", body=body), _FORMS)
    ]


def test_mentions_and_links_come_in_the_order_of_the_text() -> None:
    assert read("Halvslag, [pålstek](bowline.md),\npålstek\n\n- [mer](hitch.md#a)\n- halvslag") == [
        "1: Halvslag",
        "1: [bowline#]",
        "2: pålstek",
        "4: [hitch#a]",
        "5: halvslag",
    ]


def test_a_language_is_read_once_with_its_home_page() -> None:
    glossary, _ = load_glossary(TINY_SITE)
    read_there = read_language(glossary, "sv")
    assert read_language(glossary, "sv") is read_there
    forms = language_forms(glossary, "sv")
    texts = [page for page in glossary.pages.values() if page.locale == "sv"]
    assert read_there == {
        text.path: tuple(read_page(text, forms)) for text in [*texts, glossary.homes["sv"]]
    }
    assert any(read_there.values())


@pytest.mark.parametrize(
    "body",
    [
        "## Pålstek {#a}",
        "## Källor {#sources}\n\n- En bok om pålstek.",
        "*pålstek* och ”pålstek”",
        "[pålstek](https://knots.example/)",
        "pålsteksknop och knop-pålstek",
    ],
)
def test_what_is_no_mention(body: str) -> None:
    assert read(body) == []


def test_links_count_wherever_they_stand() -> None:
    body = "## Om [pålstek](bowline.md) {#a}\n\n## Källor {#sources}\n\n*[pålstek](bowline.md)*"
    assert read(body) == ["1: [bowline#]", "5: [bowline#]"]


def test_a_table_is_read_cell_by_cell() -> None:
    assert read("| pålstek | halvslag |\n|---|---|\n| a | pålstek |") == [
        "1: pålstek",
        "1: halvslag",
        "3: pålstek",
    ]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("share.md", ("share", "")),
        (" share.md#example ", ("share", "example")),
        ("stock%2Dexchange.md", ("stock-exchange", "")),
        ("#example", None),
        ("../it/share.md", None),
        ("share", None),
        ("https://knots.example/share.md", None),
        ("", None),
    ],
)
def test_what_a_target_names(target: str, expected: tuple[str, str] | None) -> None:
    assert link_target(target) == expected
