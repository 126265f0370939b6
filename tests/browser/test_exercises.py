"""Pages of exercises and worksheets: what they print, how large they are, what axe finds."""

import gzip

import pytest
from playwright.sync_api import expect

from kurslex.calculators.exercises.draw_question import draw_question
from kurslex.calculators.exercises.view import ExerciseWords
from kurslex.model.site import exercise_location
from kurslex.site.exercise_scripts import EXERCISE_SCRIPT, exercise_scripts, practice_script
from tests.browser.axe import bring_axe, faults
from tests.browser.overflow import OVERFLOW
from tests.browser.rendered import localized, words
from tests.site.words import LOCALES
from tests.support.calculators import calculators

_MOST_SCRIPTS = 12_000  # gzipped, beyond those of a concept's page


@pytest.mark.sampled(3)
@pytest.mark.parametrize("tag", sorted(LOCALES))
def test_scripts_of_an_exercise_stay_small(tag):
    shared = len(gzip.compress(exercise_scripts()[EXERCISE_SCRIPT].encode()))
    for name in calculators():
        script = practice_script(localized(name, tag), LOCALES[tag].numbers, words(tag))
        assert shared + len(gzip.compress(script.encode())) <= _MOST_SCRIPTS, name


PLACES = [
    ("light", 320, "de/practice/call-auction/price/?seed=7"),
    ("dark", 1280, "it/practice/bond-yield/market-yield/?seed=0"),
    ("dark", 320, "nb/embed/practice/mortgage-pool/payment/?seed=9"),
    ("light", 390, "it/worksheet/?exercise=call-auction/volume&seeds=1-2&series=3b"),
    pytest.param(
        *("dark", 1280, "de/worksheet/?exercise=profit-loss/sell&seeds=1"), marks=pytest.mark.long
    ),
]


@pytest.mark.parametrize(("scheme", "width", "place"), PLACES)
def test_axe_finds_nothing_and_nothing_is_too_wide(scheme, width, place, reader):
    size = {"width": width, "height": 800}
    page = reader(viewport=size, color_scheme=scheme, bypass_csp=True)
    page.goto(place)
    if "worksheet" in place:
        expect(page.locator(".kx-sheet--key")).to_be_visible()
    else:
        page.fill("#exercise-answer", "1")
        page.keyboard.press("Enter")
        page.click("[data-do=give-up]")
        page.click(".kurslex-calculator__share > summary")
    bring_axe(page)
    assert faults(page) == []
    assert page.evaluate(OVERFLOW) == 0


def test_worksheets_have_the_numbers_of_the_command_and_the_key_apart(reader):
    page = reader()
    page.goto("it/worksheet/")
    page.check("[value='profit-loss/sell']")
    page.check("[value='bond-price/clean']")
    page.fill("#sheet-seeds", "2-3,9")
    page.keyboard.press("Enter")
    expect(page.locator(".kx-sheet")).to_have_count(4)
    assert "seeds=2-3%2C9" in page.url
    shown = page.locator(".kx-sheet").all_inner_texts()
    for name, exercise in (("bond-price", "clean"), ("profit-loss", "sell")):
        calculator = localized(name, "it")
        writer = ExerciseWords(calculator, LOCALES["it"].numbers, words("it"))
        known = calculator.exercise(exercise)
        for text, seed in zip(shown, (2, 3, 9), strict=False):
            view = writer.view(draw_question(calculator, known, seed))
            assert view.prompt in text
            assert f"{exercise_location('it', name, exercise)}?seed={seed}&version=1" in text
            number = view.answer.partition("\u00a0")[0]
            assert number in shown[-1]
    page.reload()
    expect(page.locator(".kx-sheet")).to_have_count(4)
    page.emulate_media(media="print")
    expect(page.locator(".kx-worksheet")).to_be_hidden()
    expect(page.locator(".kx-sheet--key")).to_be_visible()
    page.emulate_media(media="screen")
    for text in ("1-10000", "0", "x", "5-1", "1-201"):
        page.fill("#sheet-seeds", text)
        page.keyboard.press("Enter")
        said = words("it").format("worksheet-no-seeds", most="200")
        expect(page.locator("#sheet-said")).to_have_text(said)
        expect(page.locator(".kx-sheet")).to_have_count(0)


def test_on_paper_the_answer_comes_last(reader):
    page = reader()
    page.goto("de/practice/profit-loss/sell/?seed=17")
    page.fill("#exercise-answer", "1")
    page.emulate_media(media="print")
    expect(page.locator("#exercise-answer")).to_be_hidden()
    expect(page.locator(".kx-exercise__actions")).to_be_hidden()
    expect(page.locator(".kx-exercise__hints > li").last).to_contain_text("56,00")
    above = page.evaluate(
        "() => document.querySelector('.kx-exercise__form').getBoundingClientRect().bottom"
        " < document.querySelector('.kx-exercise__hints').getBoundingClientRect().top"
    )
    assert above
