"""WCAG as far as a machine sees it: axe-core finds nothing, light and dark, narrow and wide."""

import pytest

from tests.support.addresses import EMBED_PAGES, LANGUAGES, OVERVIEWS, language_of

_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_KINDS = ("", "share/", "no/such/page/")
_RUN = """async (tags) => {
    const { violations } = await axe.run({ runOnly: tags });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}"""


@pytest.mark.parametrize(
    ("scheme", "width"),
    [
        ("light", 320),
        ("dark", 1280),
        pytest.param("light", 1280, marks=pytest.mark.long),
        pytest.param("dark", 320, marks=pytest.mark.long),
    ],
)
@pytest.mark.parametrize("language", [*LANGUAGES, "mul"])
def test_axe_finds_nothing(language, scheme, width, reader, project):
    axe = project / "requirements" / "node_modules" / "axe-core" / "axe.min.js"
    size = {"width": width, "height": 800}
    page = reader(viewport=size, color_scheme=scheme, missing_expected=True, bypass_csp=True)
    for location in _locations(language):
        page.goto(location)
        page.add_script_tag(path=axe)
        assert page.evaluate(_RUN, _RULES) == [], location


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("touch", [False, True])
def test_axe_finds_nothing_with_a_definition_open(scheme, touch, reader, project):
    axe = project / "requirements" / "node_modules" / "axe-core" / "axe.min.js"
    size = {"width": 320, "height": 640}
    page = reader(viewport=size, color_scheme=scheme, has_touch=touch, bypass_csp=True)
    page.goto("de/secondary-market/")
    page.add_script_tag(path=axe)
    link = page.locator("main a[aria-describedby]:visible").first
    link.tap() if touch else link.hover()
    page.locator(".kx-defined").wait_for()
    page.wait_for_timeout(300)  # until it has faded in
    assert page.evaluate(_RUN, _RULES) == []


def _locations(language: str) -> list[str]:
    if language == "mul":
        return list(_KINDS)
    embeds = [each for each in EMBED_PAGES if language_of(each) == language]
    other = next(each for each in LANGUAGES if each != language)
    overviews = tuple(f"{name}/" for name in (*OVERVIEWS, "status"))
    pages = ("", *overviews, "secondary-market/", f"secondary-market/{other}/", "underwriting/")
    return [*(f"{language}/{page}" for page in pages), *embeds]
