"""The versions in assets' addresses vouch for their content, and a list says the same in full."""

import hashlib
import re
from urllib.parse import urljoin, urlsplit

from tests.support.addresses import LANGUAGES

_NAMED = re.compile(r"url\(([\w-]+\.woff2)\?v=([0-9a-f]+)\)")


def _digests(site):
    lines = (site / "assets/SHA256SUMS").read_text(encoding="utf-8").splitlines()
    return {f"assets/{name}": digest for digest, name in (line.split("  ") for line in lines)}


def test_the_list_has_every_asset_with_its_digest(site):
    files = [path for path in (site / "assets/kurslex").iterdir() if path.is_file()]
    assert _digests(site) == {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def test_every_version_is_the_beginning_of_a_digest(site, pages):
    digests = _digests(site)
    versions = {
        (urlsplit(urljoin(f"/{location}", address)).path, urlsplit(address).query)
        for location, page in pages.items()
        for element, value in page.references()
        for address in [value, element["data-script"]]
        if "?v=" in address
    }
    style = (site / "assets/kurslex/site.css").read_text(encoding="utf-8")
    versions |= {(f"/assets/kurslex/{name}", f"v={v}") for name, v in _NAMED.findall(style)}
    assert len({path for path, _ in versions}) == len(versions)  # one version of each
    assert {path.lstrip("/") for path, _ in versions} <= digests.keys()
    wrong = [path for path, query in versions if query != f"v={digests[path.lstrip('/')][:8]}"]
    assert wrong == []
    worker = (site / "service-worker.js").read_text(encoding="utf-8")
    assert "[?&]v=([0-9a-f]{8})" in worker


def test_every_page_says_where_it_lives(pages):
    found = {location: page.one("html")["data-kurslex"] for location, page in pages.items()}
    for folder in ("", *(f"{language}/" for language in LANGUAGES)):
        assert found.pop(f"{folder}404.html") == f"{folder}not-found.html"
    assert found == {location: location for location in found}
