"""What an address may be, as a browser would take it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kurslex.model.address import (
    NOWHERE,
    is_local,
    safe_address,
    site_address_fault,
    web_address_fault,
)

SCHEME = "does not begin with https://"
SIGN = "has a character that must be escaped in an address"
USER = "has a user name before its host"
HOST = "has an invalid host or port"
BAD = {
    "": SCHEME,
    "x": SCHEME,
    "javascript:alert(document.domain)": SCHEME,
    "JaVaScRiPt://x.example/%0Aalert(1)": SCHEME,
    "data:text/html,<script>alert(1)</script>": SCHEME,
    "vbscript:x": SCHEME,
    "//evil.example": SCHEME,
    "/\\evil.example": SCHEME,
    "\\\\evil.example": SCHEME,
    " https://x.example": SCHEME,
    "https:x.example": SCHEME,
    "https:/x.example": SCHEME,
    "https&#58;//x.example": SCHEME,
    "https&colon;//x.example": SCHEME,
    "mailto:a@b.example": SCHEME,
    "ftp://x.example": SCHEME,
    "file:///etc/passwd": SCHEME,
    "blob:https://x.example/1": SCHEME,
    "\u202ehttps://x.example": SCHEME,
    "https://": HOST,
    "https:///x": HOST,
    "https://?x": HOST,
    "https://#": HOST,
    "https://.": HOST,
    "https://-x.example": HOST,
    "https://x..example": HOST,
    "https://x.example:port": HOST,
    "https://x.example:99999": HOST,
    "https://[::1": HOST,
    "https://%65vil.example": HOST,
    "https://good@evil.example": USER,
    "https://good.example:1@evil.example/": USER,
    "https://@evil.example": USER,
    "https://x.example/ y": SIGN,
    "https://x.example/\ty": SIGN,
    "https://x.example/\ny": SIGN,
    "https://x.example/\x00": SIGN,
    "https://x.example\\@evil.example": SIGN,
    'https://x.example/"onclick="alert(1)': SIGN,
    "https://x.example/'": SIGN,
    "https://x.example/<script>": SIGN,
    "https://x.example/\u202egpj.exe": SIGN,
    "https://x.example/\u200b": SIGN,
    "https://x\u00ad.example/": SIGN,
    "https://x.example/\ud800": SIGN,
    "https://x.example/\uffff": SIGN,
}
GOOD = [
    "https://creativecommons.org/licenses/by/4.0/deed.de",
    "http://x.example",
    "HTTPS://X.EXAMPLE/",
    "https://x.example:8443/a/b?c=d&e=f#g",
    "https://x.example/a@b",
    "https://x.example/a:b//c",
    "https://börse.example/Aktie/Größe",
    "https://127.0.0.1:8000/",
    "http://[::1]:8000/",
    "https://localhost/",
]
LOCAL = ["", "#", "#a", "?a=b:c", "./", "../de/share/", "/de/share/", "x.css?v=1", "a-z/#å"]
FOREIGN = ["x:y", "//x", "/\\x", "\\\\x", "\tjavascript:x", "java\nscript:x", "x:", "a b", "///x"]


@pytest.mark.parametrize("address", BAD)
def test_what_is_no_address_of_the_web(address: str) -> None:
    assert web_address_fault(address) == BAD[address]


@pytest.mark.parametrize("address", GOOD)
def test_addresses_of_the_web(address: str) -> None:
    assert web_address_fault(address) == ""
    assert safe_address(address) == address


PATH = "has something else in its path than letters, digits and the characters - . _ ~ /"
NO_SITE = {
    "https://x.example/a(b/": PATH,
    "https://x.example/a%28b/": PATH,
    "https://x.example/a;b{c}$d/": PATH,
    "https://x.example/a%20b": PATH,
    "https://x.example/a%0Ab": PATH,
    "https://x.example/a%23b": PATH,
    "https://x.example/%E2%80%AEa": PATH,
    "https://x.example/a//b/": PATH,
    "https://x.example/a%2F/": PATH,
    "https://x.example/caf%E9/": "has a path that is not UTF-8",
    "https://x.example/a/../b/": "has a part '.' or '..' in its path",
    "https://x.example/a?b": "has a query or a fragment, and pages lie below it",
    "https://x.example#a": "has a query or a fragment, and pages lie below it",
    "x.example": SCHEME,
}
SITES = [
    "https://x.example",
    "https://x.example/",
    "https://x.example/Hand_book-1.0/~knots/",
    "https://börse.example/Größe",
    "https://x.example/caf%C3%A9/",
    "https://x.example/%E0%A4%95%E0%A4%BF/",
]


@pytest.mark.parametrize("address", NO_SITE)
def test_where_no_site_may_be(address: str) -> None:
    assert site_address_fault(address) == NO_SITE[address]


@pytest.mark.parametrize("address", SITES)
def test_where_a_site_may_be(address: str) -> None:
    assert site_address_fault(address) == ""


@pytest.mark.parametrize("address", LOCAL)
def test_addresses_on_the_same_host(address: str) -> None:
    assert is_local(address)
    assert safe_address(address) == address


@pytest.mark.parametrize("address", FOREIGN)
def test_addresses_that_lead_elsewhere(address: str) -> None:
    assert not is_local(address)
    assert safe_address(address) == NOWHERE


def as_browsers_do(address: str) -> str:
    """Return the scheme that a browser takes an address for, on a page of the web (WHATWG URL)."""
    written = address.strip("".join(map(chr, range(33))))
    written = "".join(sign for sign in written if sign not in "\t\n\r").replace("\\", "/")
    scheme, colon, _ = written.partition(":")
    if colon and re.fullmatch("[A-Za-z][A-Za-z0-9+.-]*", scheme):
        return scheme.lower()
    return "another host" if written.startswith("//") else "this host"


@given(
    st.lists(
        st.sampled_from(["javascript:", "data:", "https://", "//", "/", "\\", ":", "\t", "@", "x"])
        | st.characters(),
        max_size=6,
    ).map("".join)
)
def test_a_browser_follows_nothing_but_the_web(address: str) -> None:
    passed = safe_address(address)
    assert passed in {address, NOWHERE}
    assert as_browsers_do(passed) in {"http", "https", "this host"}
    if as_browsers_do(passed) in {"http", "https"}:
        assert web_address_fault(passed) == ""
