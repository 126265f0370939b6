"""What is sent of the theme's style sheet: nothing on a page looks other than with all of it."""

from pathlib import Path

import material
import pytest

from kurslex.model.site import ASSET_FOLDER
from kurslex.site.asset_files import SITE_STYLE

_THEME = Path(material.__file__).parent / "templates/assets/stylesheets"
# Every property of every element, but of those that our own style sheets dress from the ground up.
_LOOKS = """(ours) => {
    for (const each of document.querySelectorAll(ours)) each.remove();
    return [...document.querySelectorAll("*")].map((each) => {
        const style = getComputedStyle(each);
        const names = [...style].filter((name) => !name.startsWith('--'));
        const looks = names.map((name) => `${name}: ${style[name]}`);
        return [each.outerHTML.slice(0, 120), looks.join("\\n")]; // one text comes faster than many
    });
}"""
_OURS = "button, details, figure, input, select, textarea"


@pytest.mark.parametrize(
    "location",
    [
        "nb/secondary-market/",
        *(pytest.param(p, marks=pytest.mark.long) for p in ("de/", "it/terms/")),
    ],
)
def test_a_page_looks_as_with_the_whole_theme(location, reader, site):
    size = {"width": 1280, "height": 800}
    page = reader(viewport=size)
    page.goto(location)
    purged = page.evaluate(_LOOKS, _OURS)
    # The whole theme has images within itself, which the site's policy lets no page show.
    page = reader(viewport=size, bypass_csp=True)
    (theme,) = _THEME.glob("main.*.min.css")
    sent = (site / ASSET_FOLDER / SITE_STYLE).read_text(encoding="utf-8")
    # Last in the layer, the whole theme counts as if what was sent of it were not there.
    whole = f"{sent}@layer theme {{{theme.read_text(encoding='utf-8')}}}"
    page.route(
        f"**/{SITE_STYLE}*", lambda route: route.fulfill(body=whole, content_type="text/css")
    )
    page.goto(location)
    last = "[...document.styleSheets[0].cssRules].at(-1).cssRules.length"
    assert page.evaluate(last) > 800
    differing = [
        (one[0], sorted(set(one[1].split("\n")) ^ set(other[1].split("\n"))))
        for one, other in zip(purged, page.evaluate(_LOOKS, _OURS), strict=True)
        if one != other
    ]
    assert differing == []
