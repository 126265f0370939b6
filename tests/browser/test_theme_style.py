"""What is sent of the theme's style sheet: nothing on a page looks other than with all of it."""

from pathlib import Path

import material
import pytest

_THEME = Path(material.__file__).parent / "templates/assets/stylesheets"
# Every property of every element, but of those that our own style sheets dress from the ground up.
_LOOKS = """() => {
    const names = [...getComputedStyle(document.body)].filter((name) => !name.startsWith("--"));
    return [...document.querySelectorAll("*")].map((each) => {
        const style = getComputedStyle(each);
        return names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    });
}"""
# What looks otherwise once the whole theme is there; of each element, what it is like each time.
_DIFFERING = f"""([ours, theme]) => {{
    for (const each of document.querySelectorAll(ours)) each.remove();
    const looks = {_LOOKS};
    const sent = looks();
    const whole = new CSSStyleSheet();
    whole.replaceSync(theme);
    document.adoptedStyleSheets = [whole];
    for (const each of document.getAnimations()) // what changes by a transition has changed
        if (each instanceof CSSTransition) each.finish();
    const rules = whole.cssRules[0].cssRules.length;
    const elements = [...document.querySelectorAll("*")];
    const found = looks().flatMap((all, at) => all.flatMap((look, of) =>
        look === sent[at][of] ? [] : [[elements[at].outerHTML.slice(0, 120), sent[at][of], look]]));
    return [elements.length, rules, found];
}}"""
_OURS = "button, details, figure, input, select, textarea"


@pytest.mark.parametrize(
    "location",
    [
        "nb/secondary-market/",
        *(pytest.param(p, marks=pytest.mark.long) for p in ("de/", "it/terms/")),
    ],
)
def test_a_page_looks_as_with_the_whole_theme(location, reader):
    # The whole theme has images within itself, which the site's policy lets no page show.
    page = reader(viewport={"width": 1280, "height": 800}, bypass_csp=True)
    page.goto(location)
    (theme,) = _THEME.glob("main.*.min.css")
    # Last in the layer, the whole theme counts as if what was sent of it were not there.
    whole = f"@layer theme {{{theme.read_text(encoding='utf-8')}}}"
    elements, rules, differing = page.evaluate(_DIFFERING, [_OURS, whole])
    assert elements > 200
    assert rules > 800
    assert differing == []
