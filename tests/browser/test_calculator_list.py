"""The list of calculators on a phone: each short, with its picture where it has one."""

import pytest

from tests.browser.overflow import OVERFLOW
from tests.support.addresses import LANGUAGES
from tests.support.calculators import calculators

_HEIGHTS = "all => Object.fromEntries(all.map((each) => [each.id, each.offsetHeight]))"
_MOST = 110


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_calculator_takes_little_room(language, reader):
    page = reader(viewport={"width": 390, "height": 844})
    page.goto(f"{language}/calculators/")
    heights = page.locator(".kx-calculator-entry").evaluate_all(_HEIGHTS)
    assert heights.keys() == calculators().keys()
    assert {name: height for name, height in heights.items() if height > _MOST} == {}
    assert page.evaluate(OVERFLOW) == 0


def test_those_with_a_picture_show_it_small(tab):
    tab.goto("de/calculators/")
    shown = tab.locator(".kx-calculator-entry:has(.kx-small)").evaluate_all(_HEIGHTS)
    assert set(shown) == {each.id for each in calculators().values() if each.picture}
    for picture in tab.locator(".kx-small").all():
        assert picture.get_attribute("aria-hidden") == "true"
        assert picture.locator("text").count() == 0
        assert picture.locator("rect, path").count() > 0
