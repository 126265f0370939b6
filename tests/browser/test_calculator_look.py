"""The calculator as one object: how high it is, its fields in rows, what is folded, what moves."""

import pytest
from playwright.sync_api import expect

from tests.support.addresses import LANGUAGES
from tests.support.calculators import calculators
from tests.support.glossaries import project_glossary

_PHONE = {"width": 390, "height": 844}
_HIGHEST, _HIGHEST_SLIDER = 460, 600
# Those of three fields and nothing longer.
_THREE = [
    each.id
    for each in calculators().values()
    if len(each.inputs) == 3 and not each.rows and (not each.picture or each.picture.kind == "pair")
]
_HEIGHTS = """() => [...document.querySelectorAll(".kurslex-calculator")].map((each) =>
    [each.id, each.getBoundingClientRect().height])"""


# Every run opens each calculator's page in one of the languages, in turn, the long one in all.
_SHARES = [
    *(pytest.param(language, at, id=language) for at, language in enumerate(LANGUAGES)),
    *(
        pytest.param(language, None, id=f"{language}-all", marks=pytest.mark.long)
        for language in LANGUAGES
    ),
]


def _places(names):
    """Return the concepts on whose pages calculators are, with those that are there."""
    concepts = project_glossary().concepts.values()
    found = {each.id: [name for name in each.calculators if name in names] for each in concepts}
    assert {name for there in found.values() for name in there} == {*names}
    return {concept: there for concept, there in found.items() if there}


def heights(places, language, turn, reader):
    """Return how high calculators are on a phone: of all places, or of those whose turn it is."""
    page = reader(viewport=_PHONE)
    shown = {}
    found = [*places.items()]
    if turn is not None:
        found = found[turn % len(found) :: len(LANGUAGES)]
    for concept, names in found:
        page.goto(f"{language}/{concept}/")
        there = dict(page.evaluate(_HEIGHTS))
        shown |= {name: there[name] for name in names}
    assert shown
    return shown


@pytest.mark.parametrize(("language", "turn"), _SHARES)
def test_a_calculator_of_three_fields_fits_a_phone(language, turn, reader):
    shown = heights(_places(_THREE), language, turn, reader)
    assert {name: height for name, height in shown.items() if height > _HIGHEST} == {}


@pytest.mark.parametrize(("language", "turn"), _SHARES)
def test_a_slider_its_picture_and_the_results_fit_a_phone(language, turn, reader):
    sliders = [each.id for each in calculators().values() if each.has_slider]
    shown = heights(_places(sliders), language, turn, reader)
    assert {name: height for name, height in shown.items() if height > _HIGHEST_SLIDER} == {}


def test_three_fields_are_in_one_row(reader):
    page = reader(viewport=_PHONE)
    page.goto("de/secondary-market/")
    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        boxes = [each.bounding_box() for each in page.locator("fieldset input").all()]
        assert len(boxes) == 3, width
        assert len({box["y"] for box in boxes}) == 1, width
        assert len({box["x"] for box in boxes}) == 3, width


def test_the_unit_of_all_amounts_is_said_once(reader):
    page = reader(viewport=_PHONE)
    page.goto("de/secondary-market/")
    expect(page.get_by_role("group", name="Mit eigenen Zahlen rechnen, in USD")).to_be_visible()
    buy = page.locator("input[name=buy]")
    expect(buy).to_have_accessible_description("USD Preis je Aktie beim Kauf, ohne Gebühren")
    unit = page.locator("#profit-loss-buy-unit").bounding_box()
    assert unit["width"] <= 1
    page.goto("de/yield-to-maturity/")
    assert page.locator("#bond-yield-coupon_rate-unit").bounding_box()["width"] > 5


def test_what_not_everybody_needs_is_folded(reader):
    page = reader(viewport=_PHONE)
    page.goto("de/secondary-market/")
    calculator = page.locator(".kurslex-calculator")
    names = calculator.locator("summary").all_inner_texts()
    assert names == ["Rechenweg", "Umgekehrt rechnen", "Die Felder", "Teilen"]
    expect(calculator.locator("details[open]")).to_have_count(0)
    expect(calculator.get_by_role("link").filter(visible=True)).to_have_text(["Üben"])
    calculator.get_by_text("Die Felder").click()
    expect(calculator.get_by_text("Preis je Aktie beim Kauf, ohne Gebühren")).to_be_visible()
    expect(calculator.get_by_role("link", name="Marktpreis")).to_have_count(2)


def test_who_asks_for_an_input_sees_where(reader):
    page = reader(viewport=_PHONE)
    page.goto("de/secondary-market/?solve=sell&profit=1000")
    expect(page.locator(".kurslex-calculator__solutions")).to_have_attribute("open", "")
    expect(page.locator("#profit-loss-target-profit")).to_be_visible()


def test_a_new_value_appears_gently_and_only_after_a_reader_has_typed(reader):
    page = reader(viewport=_PHONE)
    page.add_init_script("""
        window.moves = [];
        const { animate } = Element.prototype;
        Element.prototype.animate = function (...all) {
            window.moves.push([this.name, all[1]]);
            return animate.apply(this, all);
        };
    """)
    for motion, moving in (("no-preference", 1), ("reduce", 0)):
        page.emulate_media(reduced_motion=motion)
        page.goto("de/secondary-market/?sell=71")
        assert page.evaluate("moves") == []
        page.locator("input[name=sell]").fill("80")
        found = [each for each in page.evaluate("moves") if each[0] == "profit"]
        assert found == [["profit", 150]] * moving


def test_two_bars_say_what_was_paid_and_received(reader):
    page = reader(viewport=_PHONE)
    page.goto("de/secondary-market/")
    picture = page.locator(".kurslex-calculator__picture svg[role=img]")
    expect(picture).to_have_accessible_name(
        "100 Aktien, gekauft zu je 50,00\u00a0USD und verkauft zu je 70,00\u00a0USD: "
        "2.000,00\u00a0USD"
    )
    page.locator("input[name=sell]").fill("40")
    assert picture.locator("text").all_text_contents() == [
        "Kauf 5.000,00",
        "Verkauf 4.000,00",
        "−1.000,00",
    ]
    page.emulate_media(media="print")
    expect(picture).to_be_visible()
    expect(page.locator("output").first).to_be_visible()
    assert page.locator("[data-figures]").first.inner_text() == "(40,00 − 50,00) × 100"


def test_on_paper_values_are_text_and_the_working_is_there(reader):
    page = reader(viewport={"width": 627, "height": 900})
    page.goto("de/secondary-market/?sell=71")
    page.emulate_media(media="print")
    for edge in ("borderTopWidth", "paddingTop"):
        width = f"each => getComputedStyle(each).{edge}"
        assert page.locator("input[name=sell]").evaluate(width) == "0px"
    shown = "each => each.checkVisibility({ contentVisibilityAuto: true }) && each.clientHeight > 0"
    formulas = page.locator(".kurslex-calculator__working .kurslex-calculator__formula")
    assert [each.evaluate(shown) for each in formulas.all()] == [True, True]
    controls = page.locator(".kurslex-calculator :is(button, select)")
    expect(controls.filter(visible=True)).to_have_count(0)
