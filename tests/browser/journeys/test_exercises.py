"""An exercise: wrong, with a hint, right; the very same again for somebody else; on paper."""

import re

from kurslex.calculators.exercises.draw_question import draw_question
from kurslex.calculators.exercises.view import ExerciseWords
from tests.browser.rendered import localized, words
from tests.site.words import LOCALES

_PAGE = "de/practice/profit-loss/sell/"
_SAID = ".kx-exercise__said"
_HINTS = ".kx-exercise__hints > li > .kx-exercise__kind"
_NUMBER = "() => new URLSearchParams(location.search).get('seed')"


def question(seed):
    calculator = localized("profit-loss", "de")
    return draw_question(calculator, calculator.exercise("sell"), seed)


def view(seed):
    writer = ExerciseWords(localized("profit-loss", "de"), LOCALES["de"].numbers, words("de"))
    return writer.view(question(seed))


def answer(window, text):
    window.fill("#exercise-answer", text)
    window.press("Enter")


def test_an_exercise_is_answered_shared_and_left_for_the_next(visitor, host):
    window = visitor()
    window.open(f"{_PAGE}?seed=17")
    asked = view(17)
    assert window.texts(".kx-exercise__prompt") == [asked.prompt]
    answer(window, "1")
    assert window.texts(_SAID) == [words("de").format("exercises-wrong")]
    mistake = question(17).mistakes["gain-alone"]
    answer(window, f"{float(mistake):.2f}".replace(".", ","))
    assert window.texts(_SAID) == [asked.mistake_words["gain-alone"]]
    assert window.texts(".kx-exercise__after a") == []
    window.click("[data-do=hint]")
    window.click("[data-do=hint]")
    kinds = [words("de").format(f"exercises-{each}") for each in ("thought", "formula")]
    assert window.texts(_HINTS) == kinds
    assert asked.answer not in " ".join(window.texts(".kx-exercise"))
    answer(window, asked.answer)
    assert window.texts(_SAID) == [words("de").format("exercises-right")]
    calculator = window.evaluate("() => document.querySelector('.kx-exercise__after a').href")
    assert re.search(r"/de/secondary-market/\?buy=49&sell=56&shares=180#profit-loss$", calculator)

    kept = "() => localStorage.getItem('kurslex-practice')"
    window.wait_for(f"{kept}?.includes('secondary-market/exercise-profit-loss-sell+')")
    window.click(".kurslex-calculator__share > summary")
    link = window.evaluate("() => document.querySelector('[data-part=link]').href")
    assert link == f"{host.address}{_PAGE}?seed=17&version=1"
    other = visitor()
    other.load(link)
    assert other.texts(".kx-exercise__prompt") == [asked.prompt]

    window.click("[data-do=next]")
    window.wait_for("() => location.search.includes('seed=18')")
    assert window.texts(".kx-exercise__prompt") == [view(18).prompt]
    assert (window.texts(_SAID), window.texts(_HINTS)) == ([""], [])
    window.evaluate("() => history.back()")
    window.wait_for("() => location.search.includes('seed=17')")
    assert window.texts(".kx-exercise__prompt") == [asked.prompt]
    window.click("[data-do=give-up]")
    assert window.texts(_HINTS)[-1] == words("de").format("exercises-result")
    assert asked.answer in " ".join(window.texts(".kx-exercise__hints"))

    window.open("de/practice/")
    said = f"({words('de').format('exercise-solved')})"
    assert window.texts(".kx-exercise-index small") == [said]
    assert (
        window.evaluate(
            "() => document.querySelector('.kx-exercise-index small').previousSibling.href"
        )
        in link
    )
    window.open("de/path/")
    assert any("geübt" in each for each in window.texts(".kx-stages small"))
    window.open("de/practice/")
    window.click("[data-part=forget]")
    window.wait_for("() => !document.querySelector('.kx-exercise-index small')")


def test_on_paper_an_exercise_has_a_line_to_write_on_and_the_answer_last(visitor):
    window = visitor()
    window.open(f"{_PAGE}?seed=17")
    answer(window, "1")
    window.put_on_paper()
    assert window.texts(".kx-exercise__prompt") == [view(17).prompt]
    for part in ("#exercise-answer", ".kx-exercise__actions", _SAID, ".kx-header"):
        assert window.texts(part) == []
    kinds = ("thought", "formula", "numbers", "result")
    assert window.texts(_HINTS) == [words("de").format(f"exercises-{each}") for each in kinds]
    assert view(17).answer in window.texts(".kx-exercise__hints > li")[-1]
    below = "() => document.querySelector('{}').getBoundingClientRect().{}"
    form = window.evaluate(below.format(".kx-exercise__form", "bottom"))
    assert form <= window.evaluate(below.format(".kx-exercise__hints", "top"))


def test_what_is_no_number_of_an_exercise_gives_a_fresh_one(visitor):
    window = visitor()
    for query in ("seed=0", "seed=-1", "seed=1e9", "seed=abc", "seed=3&seed=4"):
        window.open(f"{_PAGE}?{query}")
        seed = window.wait_for(_NUMBER)
        said = words("de").format("exercises-no-seed", seed=seed)
        assert window.texts(".kx-exercise__notice") == [said]
        assert window.texts(".kx-exercise__prompt") == [view(int(seed)).prompt]


def test_without_scripts_an_exercise_can_be_read_with_its_solution(visitor):
    window = visitor(scripts=False)
    window.open(_PAGE)
    assert window.texts(".kx-exercise__prompt") == [view(1).prompt]
    assert window.texts(".kx-exercise form") == []
    window.click(".kx-exercise__solution > summary")
    assert view(1).answer in " ".join(window.texts(".kx-exercise__hints"))
