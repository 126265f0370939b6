"""Every page says what browsers may do with it, before it names anything that they would load."""

import pytest

from tests.support.html import read_site

_PAGE = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'"
)
_SEARCHING = _PAGE.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
_OFFLINE = "default-src 'self'; base-uri 'none'"
_FRAMING = f"{_PAGE}; frame-src 'self'"


@pytest.fixture
def tiny_pages(tiny_site):
    return read_site(tiny_site)


def wanted(location: str, host: str) -> str:
    """Return what the page at a location of a site may do."""
    parts = location.split("/")
    if parts[1:2] == ["embed"] and len(parts) > 3:
        return _PAGE.replace("'self'", f"'self' {host}")
    own = parts[1] if len(parts) == 3 else ""
    return {"search": _SEARCHING, "teaching": _FRAMING}.get(own, _PAGE)


@pytest.mark.parametrize(
    ("built", "host"),
    [("pages", "https://kurslex.example"), ("tiny_pages", "https://knots.example")],
)
def test_every_page_has_exactly_its_policy(built, host, request):
    pages = request.getfixturevalue(built)
    found = {
        location: [
            (at, element["content"])
            for at, element in enumerate(page.elements)
            if element.attributes.get("http-equiv", "").lower() == "content-security-policy"
        ]
        for location, page in pages.items()
    }
    # Behind <html>, <head> and the characters.
    assert found == {location: [(3, wanted(location, host))] for location in pages}
    assert {"404.html", ""} < pages.keys()
    assert {wanted(location, host) for location in pages} >= {_PAGE, _SEARCHING}


@pytest.mark.parametrize("built", ["site", "tiny_site"])
def test_the_page_for_no_network_has_one_too(built, request):
    worker = (request.getfixturevalue(built) / "service-worker.js").read_text(encoding="utf-8")
    assert f'content=\\"{_OFFLINE}\\"' in worker.partition("\n")[0]
