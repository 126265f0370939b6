"""The table of terms in the hands of a reader: sorting, filtering, keyboard, phone, paper."""

import pytest
from playwright.sync_api import expect

from tests.support.addresses import CONCEPTS, LANGUAGES

_SORTED = "([words, tag]) => [...words].sort(new Intl.Collator(tag).compare)"
# Whether the count is beside the field of the filter, not below it.
_BESIDE = """() => {
    const [field, count] = [...document.querySelectorAll("#terms-filter, .kx-filter [role=status]")]
        .map((each) => each.getBoundingClientRect());
    return field.right < count.left && field.top < count.top && count.bottom < field.bottom;
}"""


def column(page, language):
    cells = page.locator(f"#terms tbody :is(th, td)[lang={language}] a:visible")
    return cells.all_inner_texts()


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_can_sort_the_table_its_way(language, tab):
    tab.goto("de/terms/")
    for descending in (False, True):
        head = tab.locator(f"#terms thead th[lang={language}]")
        if descending or language != "de":
            head.get_by_role("button").click()
        expect(head).to_have_attribute("aria-sort", "descending" if descending else "ascending")
        expect(tab.locator("#terms th[aria-sort]")).to_have_count(1)
        words = column(tab, language)
        assert len(words) == len(CONCEPTS)
        expected = tab.evaluate(_SORTED, [words, language])
        assert words == (expected[::-1] if descending else expected)


@pytest.mark.parametrize(
    ("language", "searches", "said"),
    [
        (
            "nb",
            {
                "prisstiller": ["prisstiller"],
                "Geld-Brief": ["spread"],
                "sekundærmarkedannenhåndsmarked": [],  # no text goes across two terms
            },
            "Viser {} av {} begreper",
        ),
        ("de", {"boerse": []}, "{} von {} Begriffen"),
        ("it", {"liquidita": ["liquidità"]}, "Concetti mostrati: {} su {}"),
    ],
)
def test_the_table_narrows_to_what_is_typed(language, searches, said, tab):
    tab.goto(f"{language}/terms/")
    field = tab.locator("#terms-filter")
    for typed, terms in searches.items():
        field.fill(typed)
        assert column(tab, language) == terms
        expect(tab.get_by_role("status")).to_have_text(said.format(len(terms), len(CONCEPTS)))
        assert tab.evaluate(_BESIDE)
    tab.locator("#terms thead button").nth(1).click()
    assert column(tab, language) == terms
    field.fill("")
    assert len(column(tab, language)) == len(CONCEPTS)


def test_rows_stay_whole_when_they_move_and_on_paper_there_are_no_tools(tab):
    tab.goto("de/terms/")
    tab.get_by_role("button", name="Italiano").click()
    row = tab.locator("#terms tbody tr", has=tab.get_by_text("azione", exact=True))
    expect(row.locator("a")).to_have_text(["Aktie", "aksje", "azione"])
    tab.emulate_media(media="print")
    expect(tab.locator("#terms tbody tr:visible")).to_have_count(len(CONCEPTS))
    expect(tab.locator("#terms-filter")).to_be_hidden()
    expect(tab.locator(".kx-overviews")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_keyboard_is_enough(width, reader):
    page = reader(viewport={"width": width, "height": 800})
    page.goto("nb/terms/")
    page.locator("#terms-filter").focus()
    page.keyboard.type("rente")
    narrowed = column(page, "nb")
    assert "effektiv rente" in narrowed
    if page.locator("#terms-other").is_visible():
        page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert column(page, "nb") == narrowed[::-1]
    expect(page.locator("th[lang=nb][aria-sort=descending] button")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("th[lang=de][aria-sort=ascending] button")).to_be_focused()


def test_without_scripts_it_is_a_table_without_tools(reader):
    page = reader(java_script_enabled=False)
    page.goto("it/terms/")
    expect(page.locator("#terms tbody tr:visible")).to_have_count(len(CONCEPTS))
    expect(page.locator("#terms-filter")).to_be_hidden()
    expect(page.locator("#terms button")).to_have_count(0)
    expect(page.locator("#terms thead th")).to_have_text(["Italiano", "Norsk bokmål", "Deutsch"])


def test_on_a_phone_a_reader_picks_the_second_language(reader):
    page = reader(viewport={"width": 390, "height": 844})
    page.goto("de/terms/")
    heads = page.locator("#terms thead th:visible")
    expect(heads).to_have_text(["Deutsch", "Norsk bokmål"])
    page.get_by_label("Daneben zeigen").select_option("Italiano")
    expect(heads).to_have_text(["Deutsch", "Italiano"])
    page.get_by_role("button", name="Italiano").click()
    expect(page.locator("#terms tbody tr").first.locator("[lang=it] a")).to_have_text(
        "abusi di mercato"
    )
    heights = page.locator("#terms tbody tr").evaluate_all("all => all.map(e => e.offsetHeight)")
    assert max(heights) <= 64
    # What a reader looks for is seen where it is found.
    page.locator("#terms-filter").fill("Geld-Brief")
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(heads).to_have_text(["Deutsch", "Norsk bokmål", "Italiano"])
    expect(page.get_by_label("Daneben zeigen")).to_be_hidden()


def test_a_table_that_is_never_sorted_keeps_no_room_for_arrows(tab):
    tab.goto("nb/status/")
    heads = tab.locator(".kx-table thead th")
    arrows = heads.evaluate_all("all => all.map((e) => getComputedStyle(e, '::after').content)")
    assert set(arrows) == {"none"}
