"""Languages: addresses that choose one, the switch that keeps the place, and what is remembered."""

import pytest

_NAMES = "() => [...document.querySelectorAll('h1')].map((heading) => heading.textContent)"


# In Chromium tests/browser/test_languages.py and test_calculator_form.py do each time what is
# long here.
@pytest.mark.long
@pytest.mark.parametrize(
    ("language", "served"), [("nb-NO", "nb"), ("de-DE", "de"), ("it-IT", "it")]
)
def test_a_permalink_leads_to_the_browsers_language(language, served, visitor):
    window = visitor(language=language)
    for location in ("", "secondary-market/?buy=50.5&utm=%C3%A5#example"):
        window.open(location)
        window.wait_to_be_at(f"{served}/{location}")
    assert window.texts("output")[1] == "38,61\u00a0%"


def test_a_legacy_address_leads_there_too(visitor):
    window = visitor(language="de-DE")
    window.open("nyse/?x=1")
    window.wait_to_be_at("de/nyse/?x=1")
    window.open("borsa/?x=1#example")
    window.wait_to_be_at("de/stock-exchange/?x=1#example")
    window.open("it/borsa/de/?x=1#example")
    window.wait_to_be_at("it/stock-exchange/de/?x=1#example")


@pytest.mark.long
def test_without_a_match_the_reader_chooses_once(visitor):
    window = visitor(language="en-US")
    window.open("share/?x=1#example")
    assert len(window.texts("a[hreflang]")) == 3
    window.click("a[hreflang=it]")
    window.wait_to_be_at("it/share/?x=1#example")
    assert window.evaluate(_NAMES) == ["azione"]
    window.open("bond/")
    window.wait_to_be_at("it/bond/")


def test_the_switch_keeps_place_query_and_fragment_and_is_remembered(visitor):
    window = visitor(language="nb-NO")
    rest = "secondary-market/?buy=40&sell=45.5&shares=100#example"
    window.open(f"nb/{rest}")
    for language, result in (("de", "550,00\u00a0USD"), ("it", "550,00\u00a0USD")):
        window.click(".kx-open-languages")
        window.click(f".kx-languages a[hreflang={language}]")
        window.wait_to_be_at(f"{language}/{rest}")
        assert window.texts("output")[0] == result
    window.open("share/")
    window.wait_to_be_at("it/share/")
