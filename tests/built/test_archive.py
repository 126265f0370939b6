"""Each language's ZIP file: what is in it, and that everything it names is there or published."""

import re
from functools import cache
from pathlib import PurePosixPath
from urllib.parse import urldefrag, urljoin, urlsplit
from zipfile import ZipFile

import pytest

from tests.support.addresses import (
    ADDRESS,
    CONCEPT_PAGES,
    CONCEPTS,
    EMBED_PAGES,
    EXERCISE_PAGES,
    HOMES,
    LANGUAGES,
    OVERVIEW_PAGES,
    PRACTICE_PAGES,
    SEARCH_PAGES,
    STATUS_PAGES,
    THEME_PAGES,
    language_of,
)
from tests.support.command import edit
from tests.support.html import read_site
from tests.support.lychee import NO_FILE, follow_links

# A concept's page, and its share of the typeface and the scripts.
_LARGEST = 18_300  # bytes a concept, of which practice takes 2,200, and exercises 2,300
_PAGES = (
    # Course packs are made of other files, which browsers fetch from no disk.
    *(each for each in OVERVIEW_PAGES if not each.endswith("/pack/")),
    *(*HOMES, *THEME_PAGES, *CONCEPT_PAGES),
    *(*EMBED_PAGES, *SEARCH_PAGES, *STATUS_PAGES, *PRACTICE_PAGES),
    *EXERCISE_PAGES,
)

every_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module")
def unpacked(site, tmp_path_factory):
    """The folders into which readers unpack the files, by language."""
    place = tmp_path_factory.mktemp("unpacked")
    for language in LANGUAGES:
        with ZipFile(site / language / f"kurslex-{language}.zip") as archive:
            archive.extractall(place)
    assert sorted(each.name for each in place.iterdir()) == sorted(
        f"kurslex-{language}" for language in LANGUAGES
    )
    return {language: place / f"kurslex-{language}" for language in LANGUAGES}


@pytest.fixture(scope="module")
def read(unpacked):
    """Read such a folder, of which each is read once."""
    return cache(lambda language: read_site(unpacked[language]))


@every_language
def test_it_stays_small_and_the_home_page_offers_it(language, site, pages):
    size = (site / language / f"kurslex-{language}.zip").stat().st_size
    assert size <= _LARGEST * len(CONCEPTS), f"{size} bytes"
    [link] = [each for each in pages[f"{language}/"].all("a") if "download" in each.attributes]
    assert link["href"] == f"kurslex-{language}.zip"
    # A size would make the page wait for the file, and be made again with every other page.
    assert not re.search("[0-9]", link.text)


@pytest.mark.sampled(3)
@every_language
def test_its_pages_are_those_of_the_language(language, read):
    own = [each for each in _PAGES if language_of(each) == language]
    assert sorted(read(language)) == sorted(["", *own])


@pytest.mark.sampled(3)
@every_language
def test_its_scripts_are_those_that_its_pages_name(language, unpacked, read):
    folder = unpacked[language]
    named = {
        (folder / PurePosixPath(location) / urlsplit(token).path).resolve()
        for location, page in read(language).items()
        for element in page.elements
        for value in element.attributes.values()
        for token in value.split()
        # The index of the texts is for hosts only: browsers fetch nothing from a disk.
        if urlsplit(token).path.endswith(".js") and "/pagefind/" not in token
    }
    assert named == set(folder.rglob("*.js"))


@pytest.mark.sampled(3)
@every_language
def test_every_reference_leads_to_a_file_or_to_a_published_page(
    language, unpacked, read, site, pages
):
    folder = unpacked[language]
    for location, page in read(language).items():
        base = f"file:///{location}index.html"
        for element, address in page.references():
            target = urldefrag(urljoin(base, address)).url.partition("?")[0]
            if target.startswith("file:"):
                assert (folder / target.removeprefix("file:///")).is_file(), (location, address)
            elif target.startswith(ADDRESS):
                published = site / target.removeprefix(ADDRESS)
                name = "index.html" if target.endswith("/") else ""
                assert (published / name).is_file(), address
            else:
                assert element.tag == "a", (location, address)
        if location:
            assert page.canonical == pages[location].canonical


@every_language
def test_a_link_checker_finds_nothing_but_what_is_planted(language, unpacked, site, tmp_path):
    page = unpacked[language] / language / "share/index.html"
    original = page.read_bytes()
    edit(page, '<a class="kx-brand" href="../index.html">', '<a class="kx-brand" href="../x.html">')
    try:
        report = follow_links(unpacked[language], ADDRESS, published=site)
        assert report.errors == [(f"{language}/share/index.html", f"{language}/x.html", NO_FILE)]
        assert report.followed > len(CONCEPT_PAGES) * 10
    finally:
        page.write_bytes(original)


@every_language
def test_nothing_in_it_tells_when_or_where_it_was_packed(language, site):
    with ZipFile(site / language / f"kurslex-{language}.zip") as archive:
        entries = archive.infolist()
    assert {each.date_time for each in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {each.external_attr >> 16 for each in entries} == {0o644}
    names = [each.filename for each in entries]
    assert names == sorted(names)
