"""Reading: every kind of page loads whole and fits every width in both schemes."""

from itertools import cycle

import pytest

from tests.browser.overflow import OVERFLOW
from tests.support.addresses import CONCEPTS, EMBEDS, LANGUAGES, NEUTRAL

_CHOICES = ("", "share/", *(f"{name}/" for name in NEUTRAL))
_MISSING = "no/such/page/"
_HEADING = "() => document.querySelector('h1').checkVisibility() && document.documentElement.lang"
_LINKS = "() => [...document.querySelectorAll('main a')].map((link) => link.pathname)"
# The same of other pages, which are read and not shown.
_LINKS_OF = """async (places) => (await Promise.all(places.map(async (place) => {
    const html = await (await fetch(place)).text();
    const links = new DOMParser().parseFromString(html, "text/html").querySelectorAll("main a");
    return [...links].map((link) =>
        new URL(link.getAttribute("href"), new URL(place, location)).pathname);
}))).flat()"""
# How light the paper and the ink are, from 0 to 1.
_LIGHTNESS = """() => ["backgroundColor", "color"].map((property) => {
    const [red, green, blue] = getComputedStyle(document.body)[property].match(/\\d+/g);
    return (+red + +green + +blue) / 765;
})"""
# How far the middles of a fraction's parts are apart: across, and in heights of a part down.
_FRACTIONS = """() => [...document.querySelectorAll("math mfrac")]
    .filter((fraction) => fraction.checkVisibility())
    .map(({ children }) => [...children].map((part) => part.getBoundingClientRect()))
    .map(([one, other]) => [
        Math.abs(one.left + one.right - other.left - other.right) / 2,
        (other.top + other.bottom - one.top - one.bottom) / 2 / one.height,
    ])"""


def kinds(language: str) -> list[str]:
    """Return the locations of one page of each kind in a language."""
    other = next(each for each in LANGUAGES if each != language)
    overviews = (f"{name}/" for name in (*NEUTRAL, "search", "status"))
    concepts = ("share/", "secondary-market/", f"secondary-market/{other}/")
    rest = ("", *overviews, *concepts, f"embed/{EMBEDS[0]}/")
    return [f"{language}/{each}" for each in rest]


# Every run has those in German below, and in Chromium all kinds of pages, under the same policy,
# in tests/browser/test_painted.py.
@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_page_loads_without_a_complaint(language, visitor):
    window = visitor()
    for location in kinds(language):
        window.open(location)
        assert window.evaluate(_HEADING) == language, location


@pytest.mark.parametrize(
    "choices",
    [
        # What leads to the overviews is made alike.
        pytest.param(_CHOICES[:3], id="one-of-a-kind"),
        pytest.param(_CHOICES, id="all", marks=pytest.mark.long),
    ],
)
def test_pages_of_no_language_load_without_a_complaint(choices, visitor, host):
    window = visitor()
    for location in choices:
        window.open(location)
        assert window.evaluate(_HEADING) == "mul", location
        assert len(window.texts("a[hreflang]")) == len(LANGUAGES), location
    window.open(_MISSING)
    assert len(window.texts("section[lang] h2, section[lang] h1")) == len(LANGUAGES)
    assert host.complaints == [f"404: /{_MISSING}"]
    host.complaints.clear()


@pytest.mark.long  # tests/built/test_content.py reads it in the built files each time
def test_the_home_page_leads_to_every_concept(visitor):
    window = visitor()
    for language in LANGUAGES:
        window.open(f"{language}/")
        home = window.evaluate(_LINKS)
        themes = sorted({link for link in home if "/theme/" in link})
        assert f"/{language}/a-z/" in home
        # The home page names a few of each theme, however many there are, and leads to the rest.
        met = {*home, *window.evaluate(_LINKS_OF, themes)}
        assert {f"/{language}/{concept}/" for concept in CONCEPTS} <= met


_GERMAN = (*kinds("de"), "")
_WIDTHS = (320, 390, 1280)


@pytest.mark.parametrize(
    ("scheme", "locations", "widths"),
    [
        # Every run has each page in one scheme and on the narrowest phone, the long one in both.
        pytest.param("light", _GERMAN[1::2], (1280, 320), id="light"),
        pytest.param("dark", _GERMAN[::2], (390, 320), id="dark"),
        pytest.param("light", _GERMAN, _WIDTHS, id="light-all", marks=pytest.mark.long),
        pytest.param("dark", _GERMAN, _WIDTHS, id="dark-all", marks=pytest.mark.long),
    ],
)
def test_no_kind_of_page_scrolls_sideways_and_its_colours_fit_the_scheme(
    scheme, locations, widths, visitor, host
):
    window = visitor(scheme=scheme)
    # Each page is loaded in the window in which the last one has been looked at.
    turns = cycle([widths, widths[::-1]])
    for location, turn in zip((*locations, _MISSING), turns, strict=False):
        window.open(location)
        language = "de" if location.startswith("de/") else "mul"
        assert window.evaluate(_HEADING) == language, location
        for width in turn:
            window.resize(width, 800)
            assert window.evaluate(OVERFLOW) == 0, (location, width)
            dark, bright = sorted(lightness := window.evaluate(_LIGHTNESS))
            assert lightness == ([bright, dark] if scheme == "light" else [dark, bright]), location
            assert dark < 0.3, location
            assert bright > 0.7, location
    assert set(host.complaints) == {f"404: /{_MISSING}"}
    host.complaints.clear()


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_formulas_are_set_as_formulas(language, visitor):
    window = visitor()
    window.open(f"{language}/secondary-market/")
    assert window.evaluate(_FRACTIONS) == []
    window.click(".kurslex-calculator__working summary")
    ((across, down),) = window.evaluate(_FRACTIONS)
    assert across < 4
    assert down > 0.6


def test_two_languages_stand_beside_each_other(visitor):
    window = visitor()
    box = """() => [...document.querySelectorAll("h1 span")]
        .map((side) => side.getBoundingClientRect()).map(({ left, top }) => [left, top])"""
    window.open("de/secondary-market/it/")
    for width, beside in ((1280, True), (390, False)):
        window.resize(width, 800)
        (left, top), (other_left, other_top) = window.evaluate(box)
        assert (top == other_top) is beside
        assert (other_left > left + 100) is beside


def test_links_in_a_text_are_underlined_and_terms_to_avoid_struck_out(visitor):
    window = visitor()
    window.open("nb/share/")
    lines = """(selector) => [...document.querySelectorAll(selector)]
        .map((element) => getComputedStyle(element).textDecorationLine)"""
    assert set(window.evaluate(lines, ".kx-text > p > a")) == {"underline"}
    assert set(window.evaluate(lines, ".kx-deprecated")) == {"line-through"}
