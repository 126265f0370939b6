"""The same site below a path of a host that it shares, and from any static host at all."""

from urllib.parse import urljoin

import pytest

from scripts.site_server import serving
from tests.support.command import run_kurslex, snapshot
from tests.support.fetch import fetch
from tests.support.html import read_page
from tests.support.lychee import follow_links

_HOST = "https://school.example/"
_BELOW = "course/glossary/"


@pytest.fixture(scope="module")
def shared_host(tmp_path_factory):
    """The folder of a host that publishes the site below a path."""
    root = tmp_path_factory.mktemp("host")
    # Without the slash at the end, as people write it.
    address = (_HOST + _BELOW).removesuffix("/")
    target = root / _BELOW
    result = run_kurslex("build", "--strict", "--site-dir", target, KURSLEX_SITE_URL=address)
    assert (result.stderr, result.returncode) == ("", 0)
    return root


def test_below_a_path_every_reference_leads_somewhere(shared_host, site):
    report = follow_links(shared_host, _HOST)
    assert report.errors == []
    assert sorted(snapshot(shared_host / _BELOW)) == sorted(snapshot(site))


def test_below_a_path_pages_name_their_addresses_there(shared_host):
    page = read_page(shared_host / _BELOW / "de/share/index.html", "de/share/")
    assert page.canonical == f"{_HOST}{_BELOW}de/share/"
    assert page.alternates["x-default"] == f"{_HOST}{_BELOW}share/"


@pytest.mark.parametrize("missing", ["nowhere", "nb/nowhere/", "nb/share/no/where/at/all/"])
def test_a_missing_address_gets_a_page_whose_references_work(missing, shared_host, tmp_path):
    with serving(shared_host / _BELOW, f"/{_BELOW}") as served:
        status, text = fetch(served.address + missing)
        assert status == 404
        answer = tmp_path / "answer.html"
        answer.write_text(text, encoding="utf-8")
        references = [address for _, address in read_page(answer, missing).references()]
        assert len(references) == 8
        for address in references:
            assert fetch(urljoin(served.address + missing, address))[0] == 200
