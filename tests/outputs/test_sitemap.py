import xml.etree.ElementTree as ET

from kurslex.model.glossary import Glossary
from kurslex.outputs.sitemap import render_sitemap
from tests.site.tiny import ADDRESS, tiny_context, tiny_glossary, without

_NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def entries(glossary: Glossary) -> dict[str, dict[str, str]]:
    root = ET.fromstring(render_sitemap(tiny_context(glossary)).encode("utf-8"))
    found = {
        url.findtext("s:loc", "", _NAMES).removeprefix(ADDRESS): {
            link.attrib["hreflang"]: link.attrib["href"].removeprefix(ADDRESS)
            for link in url.findall("x:link", _NAMES)
        }
        for url in root.findall("s:url", _NAMES)
    }
    assert len(found) == len(root)
    return found


def test_every_page_and_permalink_with_its_languages() -> None:
    expected: dict[str, dict[str, str]] = {}
    overviews = ("a-z/", "path/", "calculators/", "terms/", "downloads/", "pack/", "accessibility/")
    for concept in ("", *overviews, "bowline/", "reef-knot/", "clove-hitch/"):
        alternates = {"sv": f"sv/{concept}", "fr": f"fr/{concept}", "x-default": concept}
        expected |= dict.fromkeys((concept, f"sv/{concept}", f"fr/{concept}"), alternates)
    for theme in ("theme/loops/", "theme/binding/", "theme/hitches/"):
        alternates = {tag: f"{tag}/{theme}" for tag in ("sv", "fr")}
        expected |= dict.fromkeys(alternates.values(), alternates)
    assert entries(tiny_glossary()) == expected
    assert list(entries(tiny_glossary())) == list(expected)


def test_no_language_that_a_concept_does_not_have() -> None:
    found = entries(without("fr", "clove-hitch"))
    assert "fr/clove-hitch/" not in found
    assert found["clove-hitch/"] == {"sv": "sv/clove-hitch/", "x-default": "clove-hitch/"}


def test_a_concept_without_any_page_is_left_out() -> None:
    glossary = without("fr", "clove-hitch")
    glossary.pages.pop(("sv", "clove-hitch"))
    assert not any("clove-hitch" in place for place in entries(glossary))
