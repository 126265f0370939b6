"""Light or dark: as the system has it, until the reader chooses; every page remembers."""

import pytest

pytestmark = pytest.mark.long  # in Chromium tests/browser/test_scheme.py does the same each time

_IS_DARK = """() => {
    const colour = getComputedStyle(document.body).backgroundColor;
    return colour.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + +part, 0) < 200;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_button_turns_the_scheme_and_every_page_remembers(scheme, visitor):
    window = visitor(scheme=scheme)
    window.open("de/nyse/")
    assert window.evaluate(_IS_DARK) is (scheme == "dark")
    window.click("button.kx-scheme")
    for location in ("de/nyse/", "it/secondary-market/", "nb/", "share/"):
        window.open(location)
        assert window.evaluate(_IS_DARK) is (scheme == "light"), location
    window.open("nb/bond/")
    window.click("button.kx-scheme")
    assert window.evaluate(_IS_DARK) is (scheme == "dark")
