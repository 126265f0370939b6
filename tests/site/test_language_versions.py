"""Where a page is in other languages, also where two pages have one name."""

from dataclasses import replace
from pathlib import Path

import pytest

from kurslex.messages import Messages
from kurslex.model.free_page import FreePage
from kurslex.model.site import AZ, STATUS, TERMS, THEME, OwnPage
from kurslex.site.context import SiteContext
from kurslex.site.pages.language_choice_page import render_overview_choice
from kurslex.ui.overview_messages import overview_message
from tests.site.tiny import ADDRESS, tiny_context, tiny_glossary
from tests.support.html import read_page


def context_with_a_page(name: str) -> SiteContext:
    """Return the tiny site with a page that is no concept's, in one of its languages alone."""
    glossary = tiny_glossary()
    home = replace(glossary.homes["sv"], id=name, path=f"docs/sv/{name}.md")
    free = (FreePage(id=name, place="menu", line=1),)
    return tiny_context(replace(glossary, free=free, free_pages={("sv", name): home}))


@pytest.mark.parametrize("own", [AZ, TERMS, STATUS, THEME])
def test_a_page_called_like_one_of_the_site_changes_nothing_of_it(own: OwnPage) -> None:
    plain, context = tiny_context(), context_with_a_page(str(own))
    assert (
        context.language_versions(own)
        == plain.language_versions(own)
        == {tag: f"{tag}/{own}/" for tag in ("sv", "fr")}
    )
    assert context.alternates(own) == plain.alternates(own)


def test_such_a_page_has_an_address_of_its_own() -> None:
    context = context_with_a_page("terms")
    assert context.language_versions("terms") == {"sv": "sv/terms-/"}
    assert context.alternates("terms") == {"sv": "sv/terms-/", "x-default": "terms-/"}


@pytest.mark.parametrize("part", ["title", "description"])
def test_an_overview_with_a_borrowed_title_or_description_is_no_alternate(
    part: str, tmp_path: Path
) -> None:
    glossary = tiny_glossary()
    source = {"site.ftl": f"{overview_message(AZ, part)} = Index\n"}
    borrower = Messages("fr", source, glossary.messages["sv"])
    messages = {**glossary.messages, "fr": borrower}
    context = tiny_context(replace(glossary, messages=messages))
    assert context.alternates(AZ) == {"sv": "sv/a-z/", "x-default": "a-z/"}
    choice = tmp_path / "index.html"
    choice.write_text(render_overview_choice(context, AZ), encoding="utf-8")
    offered = read_page(choice, "a-z/").all("link", rel="alternate")
    assert {link["hreflang"]: link["href"].removeprefix(ADDRESS) for link in offered} == {
        "sv": "sv/a-z/",
        "x-default": "a-z/",
    }
