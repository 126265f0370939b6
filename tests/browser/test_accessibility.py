"""WCAG as far as a machine sees it: axe-core finds nothing, light and dark, narrow and wide."""

import pytest

from tests.support.addresses import EMBED_PAGES, LANGUAGES, language_of

_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_KINDS = ("", "share/", "no/such/page/")
_RUN = """async (tags) => {
    const { violations } = await axe.run({ runOnly: tags });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}"""


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", [*LANGUAGES, "mul"])
def test_axe_finds_nothing(language, scheme, width, reader, project):
    axe = project / "requirements" / "node_modules" / "axe-core" / "axe.min.js"
    size = {"width": width, "height": 800}
    page = reader(viewport=size, color_scheme=scheme, missing_expected=True, bypass_csp=True)
    for location in _locations(language):
        page.goto(location)
        page.add_script_tag(path=axe)
        assert page.evaluate(_RUN, _RULES) == [], location


def _locations(language: str) -> list[str]:
    if language == "mul":
        return list(_KINDS)
    embeds = [each for each in EMBED_PAGES if language_of(each) == language]
    pages = ("", "secondary-market/", "underwriting/")
    return [*(f"{language}/{page}" for page in pages), *embeds]
