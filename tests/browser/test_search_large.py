"""Looking terms up where the index comes in pieces: on a host, without one, after a change."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from zipfile import ZipFile

import pytest
from playwright.sync_api import expect

from kurslex.engine.cache import no_cache
from kurslex.engine.site import write_site
from kurslex.model.site import ASSET_FOLDER, Site
from kurslex.site.search import index_pieces
from kurslex.site.search import index_script as search_script
from kurslex.site.search.index_script import search_files
from scripts.site_server import serving
from tests.browser.linked_copy import linked_copy
from tests.browser.offline import read
from tests.browser.search_field import field, options
from tests.browser.waiting import wait_for
from tests.support.large import large_glossary
from tests.support.made_once import made_once

_SIZE = 30
_PIECE = 200  # characters
_FOR_TYPING_ERRORS = re.compile(r"/search-sv\.(starts|inner)-")
_SITE = Site(address="https://large.example/")


@contextmanager
def _in_pieces(size: int = _PIECE) -> Iterator[None]:
    """Make as many pieces as a large glossary has, or fewer of a larger size."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search_script, "_WHOLE", 0)
        patch.setattr(index_pieces, "_PIECE", size)
        yield


@pytest.fixture(scope="module")
def glossary():
    return large_glossary(_SIZE, ("sv", "fr"))


@pytest.fixture(scope="module")
def large_site(glossary, tmp_path_factory):
    def make(folder):
        with _in_pieces(), no_cache() as records:
            write_site(glossary, _SITE, folder, records)

    return made_once(tmp_path_factory, "large", make)


@pytest.fixture
def host(large_site):
    with serving(large_site) as served:
        yield served


def _first(glossary):
    """Return a page whose term is the only one that is spelled like it."""
    return glossary.page("sv", next(iter(glossary.concepts)))


def _longest(glossary):
    """Return the page with the longest term."""
    pages = [page for (tag, _), page in glossary.pages.items() if tag == "sv"]
    return max(pages, key=lambda each: len(each.preferred.text))


def _hold_back(page):
    """Hold the pieces for typing errors back until what is returned is called."""
    held = []
    is_released = False

    def hold(route):
        if is_released:
            route.continue_()
        else:
            held.append(route)

    def release():
        nonlocal is_released
        is_released = True
        assert held
        for route in held:
            route.continue_()

    page.route(_FOR_TYPING_ERRORS, hold)
    return release


def _look_up(page, found):
    field(page).fill(found.preferred.text)
    expect(options(page).first).to_contain_text(found.definition)
    expect(options(page).first.locator("b")).to_have_text(found.preferred.text)


def test_a_letter_loads_what_begins_with_it_and_a_phrase_what_it_needs(glossary, host, reader):
    page = reader(base_url=host.address, hosts=(host.address.split("/")[2],))
    found = _first(glossary)
    page.goto("sv/")
    host.log.clear()
    field(page).press_sequentially(found.preferred.text[0])
    expect(options(page).first).to_be_visible()
    names = [address.rpartition("/")[2].partition("?")[0] for address, _ in host.log]
    assert names[:2] == ["search.js", "search-sv.js"]
    kinds = [name.split(".")[1].split("-")[0] for name in names[2:]]
    assert set(kinds) == {"starts", "words", "shown"}
    assert kinds.count("starts") == 1
    _look_up(page, found)
    with page.expect_response(re.compile(r"\.words-\d+\.js")):
        field(page).fill(" ".join(found.definition.split()[:5]))
    expect(options(page).first).to_contain_text(found.definition)


def test_what_is_spelled_as_it_was_typed_is_offered_before_typing_errors_are_looked_for(
    glossary, host, reader
):
    page = reader(base_url=host.address, hosts=(host.address.split("/")[2],))
    found = _longest(glossary)
    page.goto("sv/")
    release = _hold_back(page)
    field(page).fill(found.preferred.text)
    expect(options(page).first).to_contain_text(found.definition)
    field(page).press("ArrowDown")
    release()
    wait_for(page, "() => !missing(document.querySelector('#kx-query').value, 7).length")
    expect(options(page).first).to_have_attribute("aria-selected", "true")
    expect(options(page).first).to_contain_text(found.definition)


def test_a_typing_error_is_looked_for_where_nothing_is_spelled_so(glossary, host, reader):
    page = reader(base_url=host.address, hosts=(host.address.split("/")[2],))
    found = _longest(glossary)
    text = found.preferred.text
    page.goto("sv/")
    release = _hold_back(page)
    with page.expect_request(re.compile(r"/search-sv\.starts-")):
        field(page).fill(f"{text[:1]}a{text[1:]}")
    expect(options(page)).to_have_count(0)
    release()
    expect(options(page).first).to_contain_text(found.definition)


def test_a_term_that_is_entered_at_once_leads_to_its_page(glossary, host, reader):
    page = reader(base_url=host.address, hosts=(host.address.split("/")[2],))
    found = _first(glossary)
    page.goto("sv/")
    field(page).focus()
    expect(field(page)).to_have_role("combobox")
    page.evaluate(
        """(text) => {
            const input = document.querySelector("#kx-query");
            input.value = text;
            input.form.requestSubmit();
        }""",
        found.preferred.text,
    )
    page.wait_for_url(f"{host.address}sv/{found.id}/")
    page.goto("sv/")
    field(page).fill("qqqq")
    field(page).press("Enter")
    page.wait_for_url(f"{host.address}sv/search/?q=qqqq")


def test_the_page_of_results_has_them_with_their_definitions(glossary, host, reader):
    page = reader(base_url=host.address, hosts=(host.address.split("/")[2],))
    found = _first(glossary)
    page.goto(f"sv/search/?q={found.preferred.text}")
    first = page.locator(".kx-results ol li").first
    expect(first).to_contain_text(found.definition)
    expect(first.get_by_role("link")).to_have_text(found.preferred.text)


def test_pieces_are_looked_up_from_the_disk(glossary, large_site, reader, tmp_path):
    with ZipFile(large_site / "sv/kurslex-sv.zip") as archive:
        archive.extractall(tmp_path)
    folder = tmp_path / "kurslex-sv"
    names = {path.name for path in folder.rglob("search-*.js")}
    assert "search-sv.words-0.js" in names
    assert not any(name.startswith("search-fr") for name in names)
    page = reader(hosts=("",), base_url=None)
    page.context.set_offline(True)
    page.goto((folder / "sv/index.html").as_uri())
    _look_up(page, _first(glossary))


def test_pieces_that_were_read_are_there_without_a_network(glossary, host, visitor):
    page = visitor(host)
    read(page, "sv/")
    page.reload()  # with the worker from the beginning
    found = _first(glossary)
    _look_up(page, found)
    host.unreachable.set()
    page.reload()
    _look_up(page, found)
    # What was never read is not offered, and does no harm to what was.
    field(page).fill("qqqq")
    field(page).fill(found.preferred.text)
    expect(options(page).first).to_contain_text(found.definition)


def _look_up_after_a_change(page, folder, glossary, size):
    """Open a page, let its site lose concepts, in pieces of a size, look up another."""
    page.goto("sv/")
    field(page).focus()
    expect(field(page)).to_have_role("combobox")
    found = _longest(glossary)
    gone = {each for each in list(glossary.concepts)[:10] if each != found.id}
    smaller = replace(
        glossary,
        concepts={name: each for name, each in glossary.concepts.items() if name not in gone},
        pages={key: each for key, each in glossary.pages.items() if key[1] not in gone},
    )
    for piece in folder.glob("assets/kurslex/search-sv*"):
        piece.unlink()
    with _in_pieces(size):
        for name, script in search_files(smaller, "sv").items():
            (folder / name).write_text(script, encoding="utf-8")
    _look_up(page, found)


def test_a_site_that_changes_under_an_open_page_is_not_mixed_with_the_old_one(
    glossary, large_site, reader, tmp_path
):
    copy = linked_copy(large_site, tmp_path / "site", ASSET_FOLDER)
    with serving(copy) as host:
        page = reader(base_url=host.address, hosts=(host.address.split("/")[2],))
        _look_up_after_a_change(page, copy, glossary, _PIECE)


def test_pieces_that_a_changed_site_has_no_longer_are_not_waited_for(
    glossary, large_site, visitor, tmp_path
):
    copy = linked_copy(large_site, tmp_path / "site", ASSET_FOLDER)
    with serving(copy) as host:
        page = visitor(host)
        with page.expect_response(lambda each: "/search-sv." in each.url and each.status == 404):
            _look_up_after_a_change(page, copy, glossary, 10 * _PIECE)
