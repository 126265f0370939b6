"""What a browser fetches for a page comes from the site itself; nothing active is in a page."""

import json
import re

import pytest

from tests.support.addresses import ADDRESS, LANGUAGES

_EXTERNAL = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)
_CSS_ADDRESS = re.compile(r"url\(\s*[\"']?([^\"')]*)|@import\s+([^;]*)")
_ACTIVE = re.compile(r"javascript:|data:text/html|vbscript:", re.IGNORECASE)
# What names other addresses of this very site in absolute form, as search engines want them.
_ABSOLUTE_RELATIONS = frozenset({"canonical", "alternate"})
_ANYWHERE = ("404.html", *(f"{language}/404.html" for language in LANGUAGES))


def test_nothing_is_fetched_from_another_host(pages):
    foreign = [
        (location, element.tag, address)
        for location, page in pages.items()
        for element, address in page.references()
        if _EXTERNAL.match(address)
        and element.tag != "a"
        and element["rel"] not in _ABSOLUTE_RELATIONS
    ]
    assert foreign == []


def test_outward_links_are_ordinary_and_secure(pages):
    outward = {
        address.partition(":")[0]
        for page in pages.values()
        for element, address in page.references()
        if element.tag == "a" and _EXTERNAL.match(address)
    }
    assert outward == {"https"}


def test_style_sheets_and_scripts_name_no_other_host(site):
    styles = sorted(site.rglob("*.css"))
    assert {"site.css", "embed.css"} <= {style.name for style in styles}
    for style in styles:
        for found in _CSS_ADDRESS.finditer(style.read_text(encoding="utf-8")):
            address = found[1] or found[2]
            assert address.startswith("data:image/svg+xml") or not _EXTERNAL.match(address), style
    scripts = sorted(site.rglob("*.js"))
    assert {"site.js", "search.js", "pagefind.js"} <= {script.name for script in scripts}
    for script in scripts:
        # Pagefind takes addresses apart with a host that stands for any, and asks none.
        own = script.read_text(encoding="utf-8").replace("new URL(`https://example.com${", "")
        # Other people's pages load this one: it names the site in absolute form.
        if script.name == "annotate.js":
            own = own.replace(ADDRESS, "")
        assert "://" not in own, script


def test_no_document_has_inline_scripts_styles_or_handlers(pages):
    for location, page in pages.items():
        assert page.all("style") == [], location
        # What programs read of a concept is data, which no browser executes.
        data = [each for each in page.all("script") if each["type"] == "application/ld+json"]
        scripts = [each for each in page.all("script") if each not in data]
        assert all(isinstance(json.loads(each.text), dict) for each in data), location
        assert [each.text for each in scripts] == [""] * len(scripts), location
        assert all(each["src"] for each in scripts), location
        for element in page.elements:
            active = [
                (name, value)
                for name, value in element.attributes.items()
                if name == "style" or name.startswith("on") or _ACTIVE.match(value)
            ]
            assert active == [], (location, element.tag)


def test_only_the_page_for_any_address_starts_at_the_root(pages):
    """It is shown at any depth; everywhere else relative references let a site live anywhere."""
    rooted = {
        location
        for location, page in pages.items()
        for _, address in page.references()
        if address.startswith("/")
    }
    assert rooted == set(_ANYWHERE)


@pytest.mark.parametrize("location", _ANYWHERE)
@pytest.mark.parametrize("kind", ["href", "src"])
def test_the_page_for_any_address_has_only_such_references(kind, location, pages):
    found = [e[kind] for e in pages[location].elements if kind in e.attributes]
    assert found
    assert [address for address in found if not address.startswith("/")] == []
