"""The same site below a path of a host that it shares, and from any static host at all."""

import re
from urllib.parse import urljoin

import pytest

from scripts.site_server import serving
from tests.support.command import copy_content, run_kurslex, snapshot
from tests.support.edits import copy_tiny_site
from tests.support.fetch import fetch
from tests.support.html import read_page
from tests.support.lychee import follow_links

_HOST = "https://school.example/"
_BELOW = "course/glossary/"


@pytest.fixture(
    scope="module",
    params=[
        (copy_tiny_site, "tiny_site", "sv/bowline/"),
        pytest.param((copy_content, "site", "de/share/"), marks=pytest.mark.long),
    ],
    ids=["tiny", "whole"],
)
def project_and_page(request):
    """How a project is copied, the fixture that builds it, and the address of one of its pages."""
    return request.param


@pytest.fixture(scope="module")
def shared_host(project_and_page, tmp_path_factory):
    """The folder of a host that publishes the site below a path."""
    root = tmp_path_factory.mktemp("host")
    project = project_and_page[0](tmp_path_factory.mktemp("elsewhere") / "project")
    # Without the slash at the end, as people write it.
    address = (_HOST + _BELOW).removesuffix("/")
    target = root / _BELOW
    settings = project / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(re.sub("(?m)^site_url:.*", f"site_url: {address}", text), encoding="utf-8")
    result = run_kurslex("build", "--strict", "--no-cache", "--site-dir", target, cwd=project)
    assert (result.stderr, result.returncode) == ("", 0)
    return root


def test_below_a_path_every_reference_leads_somewhere(shared_host, project_and_page, request):
    report = follow_links(shared_host, _HOST)
    assert report.errors == []
    site = request.getfixturevalue(project_and_page[1])
    assert sorted(snapshot(shared_host / _BELOW)) == sorted(snapshot(site))


def test_below_a_path_pages_name_their_addresses_there(shared_host, project_and_page):
    location = project_and_page[2]
    page = read_page(shared_host / _BELOW / location / "index.html", location)
    assert page.canonical == f"{_HOST}{_BELOW}{location}"
    assert page.alternates["x-default"] == f"{_HOST}{_BELOW}{location.partition('/')[2]}"


@pytest.mark.parametrize("depth", ["nowhere", "nowhere/", "{page}no/where/at/all/"])
def test_a_missing_address_gets_a_page_whose_references_work(
    depth, shared_host, project_and_page, tmp_path
):
    missing = depth.format(page=project_and_page[2])
    with serving(shared_host / _BELOW, f"/{_BELOW}") as served:
        status, text = fetch(served.address + missing)
        assert status == 404
        answer = tmp_path / "answer.html"
        answer.write_text(text, encoding="utf-8")
        references = [address for _, address in read_page(answer, missing).references()]
        assert len(references) > 6
        for address in references:
            assert fetch(urljoin(served.address + missing, address))[0] == 200
