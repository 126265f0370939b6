"""Practice: one question at a time, explained; what was answered is known to the device alone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import bring_axe, faults
from tests.browser.overflow import OVERFLOW

STAGE = "de/practice/stage/price/"
QUESTIONS = 9 + 3  # three written on each of three concepts, and what each definition describes
_KEPT = "localStorage.getItem('kurslex-practice')"
# Which choice of the question that is asked is right, as the list below has it.
_RIGHT = """() => {
    const text = (each) => each.textContent.replace(/\\s+/g, " ").trim();
    const prompt = text(document.querySelector(".kx-round h2"));
    const item = [...document.querySelectorAll("[data-question]")]
        .find((each) => text(each.querySelector("p")) === prompt);
    const answers = [...item.querySelectorAll(".kx-solution .kx-options > li")];
    return answers.findIndex((each) => each.matches(".kx-right"));
}"""
_REFUSE = """Object.defineProperty(window, "localStorage",
    { get() { throw new DOMException("refused", "SecurityError"); } });"""


def choose(page: Page, *, right: bool) -> None:
    place = page.evaluate(_RIGHT)
    page.locator(".kx-answers button").nth(place if right else 1 - min(place, 1)).press("Enter")


def answer_all(page: Page) -> None:
    """Answer the questions of a round rightly, up to its result."""
    choices, more = page.locator(".kx-answers button"), page.locator(".kx-next")
    while choices.first.is_visible():
        choose(page, right=True)
        more.press("Enter")


def test_a_journey_by_keyboard_from_a_wrong_answer_to_the_path_and_back_to_nothing(tab):
    tab.goto("de/path/")
    station = tab.locator(".kx-stages > li").nth(4)
    expect(station).to_contain_text("3 Begriffe")
    station.locator("summary").click()
    station.get_by_role("link", name="Diese Etappe üben").click()
    expect(tab).to_have_url(re.compile(f"{STAGE}$"))
    position, verdict = tab.locator(".kx-position"), tab.locator(".kx-round").get_by_role("status")
    expect(position).to_have_text("Frage 1 von 10")
    expect(tab.locator(".kx-asked")).to_be_hidden()
    expect(tab.get_by_role("button", name="Vergessen, was ich geübt habe")).to_be_hidden()
    assert tab.evaluate(_KEPT) is None

    choose(tab, right=False)
    expect(verdict).to_contain_text("Nicht richtig.")
    expect(verdict.locator("p")).to_have_count(4)  # the choice, what is right, and where to read
    expect(tab.get_by_role("button", name="Nächste Frage")).to_be_focused()
    missed = verdict.locator(".kx-source a")
    concept = missed.inner_text()
    address = missed.evaluate("each => each.href")
    # It counts once, whatever is chosen afterwards.
    kept = tab.evaluate(_KEPT)
    tab.locator(".kx-answers button").first.dispatch_event("click")
    assert tab.evaluate(_KEPT) == kept

    tab.locator(".kx-next").press("Enter")
    expect(position).to_have_text("Frage 2 von 10")
    expect(tab.locator(".kx-round h2")).to_be_focused()
    expect(verdict).to_have_text("")
    answer_all(tab)
    expect(tab.get_by_role("heading", name="9 von 10 richtig")).to_be_focused()
    again = tab.locator(".kx-again a")
    expect(again).to_have_text([concept])
    assert again.evaluate("each => each.href") == address

    # What was wrong comes first, then what was not asked yet.
    tab.get_by_role("button", name="Weiter üben").press("Enter")
    answer_all(tab)
    expect(tab.get_by_role("heading", name="10 von 10 richtig")).to_be_visible()
    expect(tab.locator(".kx-again")).to_be_hidden()
    answers = [each for each in tab.evaluate(_KEPT).split() if each[-1] in "+-"]
    assert len(answers) == QUESTIONS
    assert {each[-1] for each in answers} == {"+"}

    shows_progress_and_forgets_it(tab)


def shows_progress_and_forgets_it(tab: Page) -> None:
    tab.goto("de/path/")
    expect(tab.locator(".kx-stages > li").nth(4)).to_contain_text("3 von 3 geübt")
    expect(tab.locator(".kx-stages > li").first).to_contain_text("4 Begriffe")
    tab.goto("nb/")
    tab.get_by_role("link", name="Øv videre").click()
    expect(tab).to_have_url(re.compile("nb/practice/stage/price/$"))
    tab.goto("de/practice/")
    expect(tab.locator("[data-set='stage/price'] small")).to_have_text("3 von 3 geübt")
    expect(tab.get_by_role("link", name="Weiter: Der Preis entsteht")).to_be_visible()
    forget = tab.get_by_role("button", name="Vergessen, was ich geübt habe")
    forget.click()
    expect(tab.get_by_role("link", name="Beginnen: Ein Unternehmen")).to_be_visible()
    expect(tab.locator("[data-set='stage/price'] small")).to_have_text("3 Begriffe")
    expect(forget).to_be_hidden()
    tab.goto("de/")
    expect(tab.locator("[data-part=practise]")).to_have_text("Üben")


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "kept",
    [
        "2 stage/price/1 market-price/definition+",
        "1",
        "1 //evil.example/ market-price/definition",
        "1 stage/price/1 ../+ <b>+ market-price/x* stage/price/1=-3 theme/=2 =",
        '{"version":1}',
        "\u0000\ud83d" * 2000,
    ],
)
def test_what_another_version_wrote_or_what_is_damaged_counts_for_nothing(kept, tab):
    tab.goto("de/practice/")
    tab.evaluate("(text) => localStorage.setItem('kurslex-practice', text)", kept)
    tab.goto("de/practice/")
    expect(tab.locator("[data-set='stage/price'] small")).to_have_text("3 Begriffe")
    tab.goto("de/")
    expect(tab.locator(".kx-stations li").nth(4).locator("small")).to_have_text("3 Begriffe")
    assert "evil" not in tab.locator("[data-part=practise]").evaluate("each => each.href")
    tab.goto(STAGE)
    choose(tab, right=True)
    assert tab.evaluate(_KEPT).startswith("1 stage/price/1 stage/price/1=1 ")


def test_a_piece_that_is_there_no_longer_counts_for_nothing_and_nothing_leads_to_it(tab):
    tab.goto("de/practice/")
    for piece in ("stage/price/2", "theme/markets/99", "stage/gone/1"):
        kept = f"1 {piece} {piece}=3 gone/definition+"
        tab.evaluate("(text) => localStorage.setItem('kurslex-practice', text)", kept)
        tab.goto("de/practice/")
        expect(tab.get_by_role("button", name="Vergessen, was ich geübt habe")).to_be_visible()
        expect(tab.get_by_role("link", name="Beginnen: Ein Unternehmen")).to_be_visible()
        assert "geübt" not in tab.locator(".kx-sets").inner_text(), piece
        tab.goto("de/")
        expect(tab.locator("[data-part=practise]")).to_have_text("Üben")


def test_the_oldest_answers_are_forgotten_so_that_storage_stays_small(tab):
    tab.goto(STAGE)
    many = " ".join(f"knot-{at}/definition+" for at in range(5000))
    tab.evaluate("(text) => localStorage.setItem('kurslex-practice', text)", f"1 stage/x/1 {many}")
    tab.goto(STAGE)
    choose(tab, right=True)
    kept = tab.evaluate(_KEPT).split()
    assert len(kept) == 2 + 1 + 1500
    assert kept[2:4] == ["stage/price/1=1", "knot-3501/definition+"]


def test_where_storage_is_refused_a_round_can_be_played(reader):
    page = reader()
    page.add_init_script(_REFUSE)
    page.goto(STAGE)
    choose(page, right=False)
    page.locator(".kx-next").click()
    answer_all(page)
    expect(page.get_by_role("heading", name="9 von 10 richtig")).to_be_visible()


def test_words_of_another_language_are_asked_once_it_is_chosen(tab):
    tab.goto("it/practice/theme/quality/")
    other = tab.get_by_label("Aggiungere parole di un’altra lingua")
    expect(other).to_have_value("")

    def walk() -> set[str]:
        found = set()
        for _ in range(10):
            found.add(tab.locator(".kx-round h2").inner_text())
            choose(tab, right=False)
            tab.locator(".kx-next").click()
        return found

    asked = walk()
    assert not any("in tedesco" in each for each in asked)
    other.select_option("de")
    asked = walk()
    assert any("in tedesco" in each for each in asked)
    assert not any("in norvegese" in each for each in asked)
    tab.goto("it/practice/stage/price/")
    expect(other).to_have_value("de")
    tab.goto("de/practice/stage/price/")
    # Two languages are chosen: on the page of the one, the other is the second.
    expect(tab.get_by_label("Dazu Wörter einer anderen Sprache")).to_have_value("it")


def test_a_hint_comes_before_the_answer(tab):
    tab.goto("de/practice/theme/markets/")
    while not tab.locator(".kx-first .kx-hint").count():
        choose(tab, right=True)
        tab.locator(".kx-next").click()
    hint = tab.locator(".kx-first .kx-hint")
    hint.locator("summary").press("Enter")
    expect(hint.locator("p")).to_be_visible()


def test_without_scripts_all_is_there_and_on_paper_answers_come_last(reader):
    page = reader(java_script_enabled=False)
    page.goto(STAGE)
    expect(page.locator("[data-question]:visible")).to_have_count(QUESTIONS + 1 + 2 * 3)
    expect(page.locator(".kx-round, .kx-other, [data-part=forget]").first).to_be_hidden()
    solution = page.locator(".kx-solution").first
    solution.locator("summary").click()
    expect(solution.locator(".kx-right")).to_be_visible()
    expect(solution.locator(".kx-source a")).to_be_visible()
    page.emulate_media(media="print")
    tops = [
        page.locator(part).evaluate_all("all => all.map(e => e.getBoundingClientRect().top)")
        for part in (".kx-questions > li > p", ".kx-solution > summary")
    ]
    assert max(tops[0]) < min(tops[1])
    assert tops[1] == sorted(tops[1])


def test_on_paper_a_round_is_the_whole_list(tab):
    tab.goto(STAGE)
    tab.emulate_media(media="print")
    expect(tab.locator(".kx-round")).to_be_hidden()
    expect(tab.locator("[data-question] > p").last).to_be_visible()


@pytest.mark.sampled(2)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_while_a_question_is_asked_and_answered(scheme, reader):
    page = reader(bypass_csp=True, color_scheme=scheme, viewport={"width": 320, "height": 800})
    page.goto("de/practice/theme/quality/")
    bring_axe(page)
    assert faults(page) == []
    page.get_by_label("Dazu Wörter").select_option("nb")
    for _ in range(4):
        choose(page, right=False)
        page.evaluate("scrollTo(0, 0)")  # where nothing is below the head
        assert faults(page, ".kx-round") == []
        assert page.evaluate(OVERFLOW) == 0
        page.locator(".kx-next").click()
