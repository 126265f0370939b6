"""nginx, Caddy and Apache serve a site at a path with other letters than those of English."""

from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

import pytest

from kurslex.outputs.hosts.answers import Host
from scripts.site_server import headers_of
from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.web_servers import served_by

pytestmark = pytest.mark.long

_BASE = "/café/knots.v1~b/"
_HOST = Host(base=_BASE, languages=("sv", "fr"), address="https://knots.example/")
_LOCATIONS = (
    *("", "sv/bowline/", "sv/search/", "sv/embed/working-load/", "sv/annotate.js"),
    *("api/v1/index.json", "assets/kurslex/site.css?v=0123abcd"),
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = copy_tiny_site(tmp_path_factory.mktemp("elsewhere") / "knots")
    edit(root / "mkdocs.yml", "/handbook/", quote(_BASE))
    result = run_kurslex("build", "--quiet", cwd=root)
    assert (result.returncode, result.stderr) == (0, "")
    return root / "site"


@pytest.mark.parametrize("server", ["nginx", "caddy", "apache"])
def test_all_is_said_at_a_path_that_browsers_escape(server, site):
    with served_by(server, site, _BASE) as address:
        parts = urlsplit(address)
        connection = HTTPConnection(parts.hostname or "", parts.port, timeout=30)

        def ask(location: str) -> tuple[int, dict[str, str], bytes]:
            connection.request("GET", quote(_BASE) + location)
            answer = connection.getresponse()
            said = {name.lower(): value for name, value in answer.getheaders()}
            return answer.status, said, answer.read()

        for location in _LOCATIONS:
            path, _, query = location.partition("?")
            status, said, _ = ask(location)
            wanted = headers_of(_HOST, _BASE + path, query, found=True)
            names = {*map(str.lower, wanted), "access-control-allow-origin"}
            assert status == 200, location
            assert {name: value for name, value in said.items() if name in names} == {
                name.lower(): value for name, value in wanted.items()
            }, location
        status, said, _ = ask("sv/abok-1010/?load=12")
        assert status == 301
        leads_to = urlsplit(said["location"])
        assert (unquote(leads_to.path), leads_to.query) == (f"{_BASE}sv/bowline/", "load=12")
        assert leads_to.path.isascii()
        status, _, body = ask("fr/none/")
        assert status == 404
        assert b'<html lang="fr"' in body
        connection.close()
