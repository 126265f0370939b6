"""The pages that are shown at any address say whose they are."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kurslex.site.context import SiteContext
from kurslex.site.pages.not_found_page import render_not_found, render_offline
from tests.site.tiny import ADDRESS, tiny_context, tiny_glossary
from tests.support.html import read_page


@pytest.mark.parametrize("render", [render_not_found, render_offline])
def test_they_begin_with_the_name_of_the_site_which_leads_to_its_root(
    render: Callable[[SiteContext], str], tmp_path: Path
) -> None:
    file = tmp_path / "404.html"
    file.write_text(render(tiny_context()), encoding="utf-8")
    page = read_page(file, "404.html")
    root = next(each for each in page.all("a") if each["href"] == urlsplit(ADDRESS).path)
    assert root.text == page.one("p", class_="kx-site").text
    assert root.text == page.one("title").text.removeprefix("404 – ")
    assert page.elements.index(root) < page.elements.index(page.one("h1"))


@pytest.mark.parametrize(("direction", "own"), [("ltr", ""), ("rtl", "auto")])
def test_where_words_begin_at_the_right_a_field_takes_the_direction_of_what_is_in_it(
    direction: str, own: str, tmp_path: Path
) -> None:
    """It is filled with the end of the address, such as `reading-time`."""
    glossary = tiny_glossary()
    locales = {tag: replace(each, direction=direction) for tag, each in glossary.locales.items()}
    file = tmp_path / "404.html"
    file.write_text(render_not_found(tiny_context(replace(glossary, locales=locales))), "utf-8")
    assert {each["dir"] for each in read_page(file, "404.html").all("input")} == {own}
