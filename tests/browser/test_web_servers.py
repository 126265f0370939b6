"""nginx, Caddy and Apache say what the site's files for them let them say; Chromium heeds it."""

import gzip
import re
from http.client import HTTPConnection
from itertools import product
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import brotli
import pytest

from kurslex.outputs.hosts.answers import Host
from scripts.site_server import headers_of, serving
from tests.support.web_servers import packed_tiny_site, served_by

pytestmark = pytest.mark.long

_BASE = "/handbook/"
_HOST = Host(base=_BASE, languages=("sv", "fr"), address="https://knots.example/handbook/")
_MISSING = {
    "sv/none/": "sv",
    "fr/embed/none/": "fr",
    "none/": "mul",
    "assets/kurslex/none.css": "mul",
}
# What each server may say of files in other words.
_KINDS = {
    "": "text/html; charset=utf-8",
    "sv/": "text/html; charset=utf-8",
    "sv/manifest.webmanifest": "application/manifest+json",
    "assets/kurslex/serif.woff2": "font/woff2",
    "api/v1/index.json": "application/json",
}
_SCRIPTS = re.compile(r"(text|application)/javascript\b")


class Answer(NamedTuple):
    """What a server has answered; names of headers are in small letters."""

    status: int
    headers: dict[str, str]
    body: bytes


@pytest.fixture(scope="module")
def packed_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny site at a path of its host, with packed files."""
    return packed_tiny_site(tmp_path_factory.mktemp("hosted") / "knots")


@pytest.fixture(scope="module", params=["nginx", "caddy", "apache"])
def server(request) -> str:
    """The name of each server in turn."""
    return str(request.param)


@pytest.fixture(scope="module")
def address(server, packed_site):
    """The address of the site on a server."""
    with served_by(server, packed_site, _BASE) as served:
        yield served


def ask(address: str, location: str, **headers: str) -> Answer:
    parts = urlsplit(address)
    connection = HTTPConnection(parts.hostname or "", parts.port, timeout=30)
    try:
        connection.request("GET", parts.path + location, headers=headers)
        answer = connection.getresponse()
        said = {name.lower(): value for name, value in answer.getheaders()}
        return Answer(answer.status, said, answer.read())
    finally:
        connection.close()


def locations(site: Path) -> list[str]:
    """Return an address of each kind that a site has."""
    versioned = re.search(r'src="(\S+scheme\.js\?v=\w+)"', (site / "index.html").read_text("utf-8"))
    assert versioned
    return [
        *("", "bowline/", "sv/", "sv/bowline/", "sv/bowline/fr/", "sv/search/", "search/"),
        *(
            "sv/embed/",
            "sv/teaching/bowline/",
            "sv/embed/working-load/",
            "sv/embed/concept/bowline/",
        ),
        *("sv/annotate.js", "sv/manifest.webmanifest", "service-worker.js", "sitemap.xml"),
        *("api/v1/index.json", "sv/downloads/", "assets/pagefind/pagefind-worker.js"),
        *("assets/kurslex/serif.woff2", "assets/kurslex/search-sv.js", "assets/kurslex/icon.svg"),
        versioned[1],
        *_MISSING,
        "assets/kurslex/none.css?v=0123abcd",
    ]


def test_every_header_is_what_the_description_says(address, packed_site):
    for location in locations(packed_site):
        answer = ask(address, location)
        path, _, query = location.partition("?")
        file = (
            packed_site / path / "index.html"
            if path.endswith("/") or not path
            else packed_site / path
        )
        assert answer.status == (200 if file.is_file() else 404), location
        if answer.status == 404:  # the page that is shown has another path in some servers
            assert answer.headers["cache-control"] == "no-cache", location
            assert "script-src 'self'" in answer.headers["content-security-policy"], location
            continue
        assert answer.body == file.read_bytes(), location
        wanted = headers_of(_HOST, _BASE + path, query, found=True)
        names = {*map(str.lower, wanted), "access-control-allow-origin"}
        found = {name: value for name, value in answer.headers.items() if name in names}
        assert found == {name.lower(): value for name, value in wanted.items()}, location


def test_what_is_missing_is_told_in_the_language_of_its_address(address):
    for location, language in _MISSING.items():
        answer = ask(address, location)
        assert answer.status == 404
        assert f'<html lang="{language}"'.encode() in answer.body, location


def test_what_is_packed_already_is_sent_as_it_is(server, address, packed_site):
    # nginx as it comes from its makers and from Debian knows gzip alone.
    endings = {"gzip": ".gz"} if server == "nginx" else {"br": ".br", "gzip": ".gz"}
    for location in ("sv/bowline/", "assets/kurslex/site.css", "service-worker.js"):
        path = f"{location}index.html" if location.endswith("/") else location
        for accepted, (name, ending) in product(["gzip", "gzip, deflate, br"], endings.items()):
            answer = ask(address, location, **{"Accept-Encoding": accepted})
            best = next(each for each in endings if each in accepted)
            if name != best:
                continue
            assert answer.headers["content-encoding"] == name
            assert answer.headers["vary"] == "Accept-Encoding"
            assert answer.body == (packed_site / f"{path}{ending}").read_bytes(), location
            assert answer.headers["content-type"] == ask(address, location).headers["content-type"]


def test_packed_files_have_the_content_of_the_plain_ones(packed_site):
    for ending, unpack in ((".gz", gzip.decompress), (".br", brotli.decompress)):
        packed = list(packed_site.rglob(f"*{ending}"))
        assert packed
        for file in packed:
            assert unpack(file.read_bytes()) == file.with_suffix("").read_bytes(), file


def test_files_have_their_kinds(address):
    for location, kind in _KINDS.items():
        assert ask(address, location).headers["content-type"] == kind, location
    assert _SCRIPTS.match(ask(address, "service-worker.js").headers["content-type"])


@pytest.mark.parametrize("query", ["", "?load=12&x=%C3%A5"])
def test_old_addresses_lead_on_with_their_query(query, address):
    answer = ask(address, f"sv/abok-1010/{query}")
    assert answer.status == 301
    assert urlsplit(answer.headers["location"])._replace(scheme="", netloc="").geturl() == (
        f"{_BASE}sv/bowline/{query}"
    )


def test_a_folder_leads_to_its_page(address):
    answer = ask(address, "sv/bowline?x=1")
    assert answer.status in {301, 308}
    assert urlsplit(answer.headers["location"]).path == f"{_BASE}sv/bowline/"


def test_a_copy_that_is_right_is_not_sent_again(address):
    first = ask(address, "sv/bowline/")
    again = ask(address, "sv/bowline/", **{"If-None-Match": first.headers["etag"]})
    assert (again.status, again.body) == (304, b"")


_FRAMES = """<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title>
{}"""


@pytest.mark.parametrize(
    ("location", "is_shown"),
    [
        ("sv/embed/working-load/", True),
        ("sv/embed/concept/bowline/", True),
        ("sv/bowline/", False),
        ("sv/search/", False),
        ("", False),
    ],
)
@pytest.mark.parametrize("sandbox", ["", ' sandbox="allow-scripts"'])
def test_frames_alone_are_shown_in_other_peoples_pages(
    sandbox, location, is_shown, address, browser, tmp_path
):
    frame = f'<iframe src="{address}{location}"{sandbox}></iframe>'
    (tmp_path / "index.html").write_text(_FRAMES.format(frame), encoding="utf-8")
    said: list[str] = []
    with serving(tmp_path) as school, browser.new_context() as context:
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.goto(school.address.replace("127.0.0.1", "localhost"), wait_until="load")
        (framed,) = page.frames[1:]
        heading = framed.locator("h1, form").count() if is_shown else 0
        assert (heading > 0) == is_shown
        refused = [text for text in said if "frame-ancestors" in text]
        assert bool(refused) != is_shown
        assert is_shown is False or said == []


def test_a_page_searches_and_computes_with_no_complaint(address, browser):
    said: list[str] = []
    with browser.new_context(base_url=address) as context:
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.goto("sv/search/?q=rep")
        page.locator(".kx-in-texts mark").first.wait_for()
        page.goto("sv/bowline/")
        page.wait_for_load_state("networkidle")
    assert said == []
