"""Pictures with a slider: moved by keyboard, typed beside it, from an address, without scripts."""

from fractions import Fraction

from kurslex.calculators.present.pictures import draw
from tests.support.calculators import calculators
from tests.support.pictures import drawn, values_of

_SLIDER = "() => document.querySelector('[data-slider]').value"
_SPOKEN = "() => document.querySelector('[data-slider]').getAttribute('aria-valuetext')"
_FIELD = "() => document.querySelector('[name=shift]').value"
_FOCUS = "() => document.querySelector('[data-slider]').focus()"
_PICTURE = "() => document.querySelector('#demand-shift figure div').innerHTML"
_AS_WRITTEN = """(html) => {
    const box = document.createElement("div");
    box.innerHTML = html;
    return box.innerHTML;
}"""
_ADDRESS = "() => location.search"
_STATUS = "() => !!document.querySelector('[data-part=status]').textContent"


def test_the_slider_the_field_the_picture_and_the_address_are_one_value(visitor):
    window = visitor()
    window.open("de/supply-and-demand/")

    def shows(shift: int, price: str, quantity: str) -> None:
        assert window.evaluate(_SLIDER) == str(shift)
        assert window.texts("output") == [price + "\u00a0USD", quantity]
        values = values_of(calculators()["demand-shift"], {"shift": Fraction(shift)})
        picture = draw(drawn("demand-shift", "de", values))
        assert window.evaluate(_PICTURE) == window.evaluate(_AS_WRITTEN, picture)

    shows(250, "70,50", "700")
    window.evaluate(_FOCUS)
    for key, shift, price, quantity in [
        ("ArrowDown", 200, "70,40", "680"),
        ("ArrowDown", 150, "70,30", "660"),
        ("ArrowUp", 200, "70,40", "680"),
    ]:
        window.press(key)
        shows(shift, price, quantity)
    assert window.evaluate(_FIELD) == window.evaluate(_SPOKEN) == "200"
    assert window.evaluate(_ADDRESS) == "?shift=200"
    window.wait_for(_STATUS)  # after a pause, once
    window.fill("[name=shift]", "100")
    shows(100, "70,20", "640")
    window.fill("[name=shift]", "120")  # between two steps, and counted in full
    assert window.texts("output") == ["70,24\u00a0USD", "648"]
    assert window.evaluate(_FIELD) == "120"
    window.click("#demand-shift [type=reset]")
    shows(250, "70,50", "700")

    window.open("it/supply-and-demand/?shift=-100")
    assert window.texts("output") == ["69,80\u00a0USD", "560"]
    assert window.evaluate(_SLIDER) == "-100"
    assert window.evaluate(_FIELD) == window.evaluate(_SPOKEN) == "−100"


def test_without_scripts_the_picture_stands_below_the_definition(visitor):
    window = visitor(scripts=False)
    window.open("nb/yield-to-maturity/")
    top = "() => document.querySelector('{}').getBoundingClientRect().top"
    places = [
        window.evaluate(top.format(each))
        for each in (".kx-definition", "#price-and-yield svg[role=img]", "#key-points")
    ]
    assert places == sorted(places)
    assert window.texts("fieldset") == []
    assert window.texts("#price-and-yield output") == ["956,71\u00a0USD", "−43,29\u00a0USD"]
