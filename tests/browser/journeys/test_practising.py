"""Practising: an answer is explained, the result says what to read again, the path knows of it."""

import pytest

pytestmark = pytest.mark.long  # in Chromium tests/browser/test_practice.py does it each time

_PAGE = "it/practice/stage/price/"
# The place, from 1, of a choice of the question that is asked: the right one, or one that is not.
_CHOICE = """(right) => {
    const text = (each) => each.textContent.replace(/\\s+/g, " ").trim();
    const prompt = text(document.querySelector(".kx-round h2"));
    const item = [...document.querySelectorAll("[data-question]")]
        .find((each) => text(each.querySelector("p")) === prompt);
    const answers = [...item.querySelectorAll(".kx-solution .kx-options > li")];
    return 1 + answers.findIndex((each) => each.matches(".kx-right") === right);
}"""


def choose(window, *, right):
    place = window.evaluate(_CHOICE, right)
    window.click(f".kx-answers li:nth-child({place}) button")


def test_answers_are_explained_counted_and_kept(visitor):
    window = visitor()
    window.open(_PAGE)
    assert window.texts(".kx-position") == ["Domanda 1 di 10"]
    choose(window, right=False)
    said = window.texts(".kx-verdict p")
    assert said[0] == "Non è esatto."
    assert "(corretta)" in said[2]
    concept = window.texts(".kx-verdict .kx-source a")
    for _ in range(9):
        window.press("Enter")  # the button that leads on has the focus
        choose(window, right=True)
        assert window.texts(".kx-verdict b")[0] == "Esatto."
    window.press("Enter")
    assert window.texts(".kx-round h2") == ["Risposte esatte: 9 su 10"]
    assert window.texts(".kx-again a") == concept
    window.open("it/path/")
    assert "2 su 3" in window.texts(".kx-stages > li:nth-child(5) small")[0]
    window.open("it/practice/")
    window.click("[data-part=forget]")
    window.wait_for("() => document.querySelector('[data-part=forget]').hidden")
    window.open("it/path/")
    assert window.texts(".kx-stages > li:nth-child(5) small") == ["3 voci"]
