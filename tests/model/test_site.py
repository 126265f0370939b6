"""Addresses: `relative` is the inverse of what a browser does with a reference."""

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.model.site import (
    Site,
    embed_location,
    home_location,
    page_location,
    permalink_location,
    relative,
)

SEGMENTS = st.text("abc-0123456789", min_size=1, max_size=4)
FOLDERS = st.lists(SEGMENTS, max_size=4).map(lambda parts: "".join(f"{part}/" for part in parts))
FILES = st.builds("{}{}.html".format, FOLDERS, SEGMENTS)
ENDINGS = st.sampled_from(["", "#example", "?v=1a2b", "?buy=50&sell=70#example", "#a?b"])


@pytest.mark.parametrize(
    ("source", "target", "reference"),
    [
        ("", "", "./"),
        ("", "sv/", "sv/"),
        ("sv/", "", "../"),
        ("sv/bowline/", "sv/bowline/", "./"),
        ("sv/bowline/", "fr/bowline/", "../../fr/bowline/"),
        ("sv/bowline/", "sv/#theme-loops", "../#theme-loops"),
        ("sv/bowline/", "assets/site.css?v=1", "../../assets/site.css?v=1"),
        ("404.html", "sv/", "sv/"),
        ("sv/index.html", "sv/bowline/", "bowline/"),
        ("sitemap.xml", "", "./"),
    ],
)
def test_relative(source: str, target: str, reference: str) -> None:
    assert relative(source, target) == reference


@pytest.mark.parametrize(
    "root", ["https://knots.example/", "https://knots.example/a/b/", "file:///srv/site/"]
)
@given(source=FOLDERS | FILES, target=FOLDERS | FILES, ending=ENDINGS)
def test_a_browser_finds_the_target_again(root: str, source: str, target: str, ending: str) -> None:
    reference = relative(source, target + ending)
    assert urljoin(root + source, reference) == root + target + ending
    assert not reference.startswith("/")


def test_locations() -> None:
    assert home_location("sv") == "sv/"
    assert page_location("sv", "bowline") == "sv/bowline/"
    assert permalink_location("bowline") == "bowline/"
    assert embed_location("sv", "working-load") == "sv/embed/working-load/"


def test_absolute_addresses() -> None:
    site = Site(address="https://knots.example/handbook/")
    assert site.absolute("") == "https://knots.example/handbook/"
    assert site.absolute("sv/bowline/") == "https://knots.example/handbook/sv/bowline/"
