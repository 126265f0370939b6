"""Reading with scripts off: every text, example, formula, picture, table and link is there."""

import pytest

from tests.support.addresses import CONCEPTS


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("language", "result"),
    [("nb", "2\u00a0000,00\u00a0USD"), ("de", "2.000,00\u00a0USD"), ("it", "2.000,00\u00a0USD")],
)
def test_without_scripts_everything_can_be_read(language, result, visitor):
    window = visitor(scripts=False)
    window.open(f"{language}/secondary-market/")
    assert window.texts("output")[0] == result
    assert window.texts("fieldset") == []
    assert window.texts(".kx-scheme") == []
    for part, formulas in (("working", 2), ("solutions", 2 + 5)):
        window.click(f".kurslex-calculator__{part} > summary")
        assert len(window.texts("math")) == formulas
    assert f"= {result}" in window.texts("section[id=profit-loss] strong")

    window.open(f"{language}/terms/")
    assert len(window.texts("#terms tbody tr")) == len(CONCEPTS)
    assert window.texts("#terms button, #terms-filter") == []

    window.open("secondary-market/")
    window.click(f"a[hreflang={language}]")
    window.wait_to_be_at(f"{language}/secondary-market/")


def test_without_scripts_pictures_are_drawn(visitor):
    window = visitor(scripts=False)
    window.open("nb/embed/call-auction/")
    assert len(window.texts("figure figcaption")) == 1
    box = "() => document.querySelector('figure svg[role=img]').getBoundingClientRect().toJSON()"
    picture = window.evaluate(box)
    assert picture["width"] > 200
    assert picture["height"] > 100
