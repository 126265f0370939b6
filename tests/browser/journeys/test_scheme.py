"""Light or dark: as the system has it, until the reader chooses; every page remembers."""

import pytest

_IS_DARK = """() => {
    const colour = getComputedStyle(document.body).backgroundColor;
    return colour.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + +part, 0) < 200;
}"""


_PAGES = ("de/nyse/", "it/secondary-market/", "nb/", "share/")


@pytest.mark.parametrize(
    ("scheme", "pages"),
    [
        # Every run has each page once, the long one each after both schemes.
        pytest.param("light", _PAGES[:2], id="light"),
        pytest.param("dark", _PAGES[2:], id="dark"),
        pytest.param("light", _PAGES, id="light-all", marks=pytest.mark.long),
        pytest.param("dark", _PAGES, id="dark-all", marks=pytest.mark.long),
    ],
)
def test_the_button_turns_the_scheme_and_every_page_remembers(scheme, pages, visitor):
    window = visitor(scheme=scheme)
    window.open("de/nyse/")
    assert window.evaluate(_IS_DARK) is (scheme == "dark")
    window.click("button.kx-scheme")
    for location in pages:
        window.open(location)
        assert window.evaluate(_IS_DARK) is (scheme == "light"), location
    window.open("nb/bond/")
    window.click("button.kx-scheme")
    assert window.evaluate(_IS_DARK) is (scheme == "dark")
