"""nginx, Caddy and Apache say no more than usual, however oddly they are asked."""

from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.support.web_servers import packed_tiny_site, served_by

pytestmark = pytest.mark.long

_BASE = "/handbook/"
# Each leads to a page that nobody may frame, past a folder of pages that are made to be framed.
_PAST_FRAMES = (
    *("sv/embed/../bowline/", "sv/embed%2f..%2fbowline/", "sv/embed/%2e%2e/bowline/"),
    *("sv/embed/working-load/..%2f../bowline/", "fr/embed/x/../../../sv/bowline/"),
    "sv/embed/.%2e/bowline/index.html",
)
_STYLES = "assets/kurslex/site.css"
_WITHOUT_VERSION = (
    *(_STYLES, f"{_STYLES}?v=", f"{_STYLES}?w=0123abcd", f"sv/{_STYLES}?v=0123abcd"),
    *("assets/kurslex/../../index.html?v=0123abcd", "sv/bowline/?v=0123abcd"),
    *("assets/kurslex/..%2f..%2findex.html?v=0123abcd", "assets/kurslex/?v=0123abcd"),
)
_PLAIN = ("*;q=0", "gzip;q=0", "gzip;q=0, br;q=0", "br ; q=0.000, gzip;q=0.0", "xgzip", "identity")

Ask = Callable[..., tuple[int, dict[str, str]]]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return packed_tiny_site(tmp_path_factory.mktemp("odd") / "knots")


@pytest.fixture(scope="module", params=["nginx", "caddy", "apache"])
def ask(request, site) -> Iterator[Ask]:
    """Ask each server in turn for a location as it is written; get status and headers."""
    with served_by(request.param, site, _BASE) as address:
        parts = urlsplit(address)

        def asked(location: str, **headers: str) -> tuple[int, dict[str, str]]:
            connection = HTTPConnection(parts.hostname or "", parts.port, timeout=30)
            try:
                connection.request("GET", _BASE + location, headers=headers)
                answer = connection.getresponse()
                return answer.status, {name.lower(): text for name, text in answer.getheaders()}
            finally:
                connection.close()

        yield asked


def test_no_way_around_leads_to_a_page_that_can_be_framed(ask):
    for location in _PAST_FRAMES:
        status, said = ask(location)
        if status == 200:
            assert "frame-ancestors 'none'" in said["content-security-policy"], location
        else:
            assert status in {400, 404}, location


def test_only_what_has_a_version_is_kept_for_ever(ask):
    assert "immutable" in ask(f"{_STYLES}?v=0123abcd")[1]["cache-control"]
    for location in _WITHOUT_VERSION:
        assert "immutable" not in ask(location)[1].get("cache-control", ""), location


def test_who_takes_no_packed_file_gets_none(ask):
    for accepted in _PLAIN:
        status, said = ask("sv/bowline/", **{"Accept-Encoding": accepted})
        assert (status, said.get("content-encoding")) == (200, None), accepted
    for accepted in ("gzip;q=0.5", "br;q=0, gzip;q=1.0"):
        assert ask("sv/bowline/", **{"Accept-Encoding": accepted})[1]["content-encoding"] == "gzip"
