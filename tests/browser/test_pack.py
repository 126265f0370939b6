"""The page of course packs: what is chosen, what is made of it, by keyboard and without scripts."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kurslex.model.subset import subset
from kurslex.outputs.edition import Edition
from kurslex.outputs.pack import pack_files
from kurslex.project.loading.site_settings import load_site
from tests.browser.axe import bring_axe, faults
from tests.browser.overflow import OVERFLOW
from tests.support.addresses import CONCEPTS, LANGUAGES
from tests.support.command import PROJECT
from tests.support.glossaries import project_glossary

# Of two themes, with relations within and without, in another order than the glossary's.
CHOSEN = ("yield-to-maturity", "bond", "share", "coupon")
_QUERY = f"?concepts={','.join(CHOSEN)}"


def open_pack(page: Page, place: str) -> Page:
    page.goto(place)
    expect(page.locator(".kx-pack")).to_be_visible()
    return page


def saved(page: Page) -> dict[str, bytes]:
    """Return the files that the page makes of what is chosen, by name."""
    files = {}
    for button in page.locator("[data-file]:visible").all():
        with page.expect_download() as download:
            button.click()
        expect(page.locator("[data-part=said]")).to_contain_text(download.value.suggested_filename)
        files[download.value.suggested_filename] = Path(download.value.path()).read_bytes()
    return files


def packed(*tags: str) -> dict[str, bytes]:
    """Return what `kurslex pack` writes of the same."""
    glossary = subset(project_glossary().finished(), concepts=CHOSEN, locales=tags)
    return pack_files(Edition(glossary=glossary, site=load_site(PROJECT), tags=tags))


@pytest.mark.parametrize("tags", [("de",), ("it", "nb")])
def test_files_are_those_of_the_command(tags, reader):
    own, *others = tags
    beside = "".join(f"&with={each}" for each in others)
    made = saved(open_pack(reader(accept_downloads=True), f"{own}/pack/{_QUERY}{beside}"))
    wanted = packed(*tags)
    assert len(made) == 2 + 2 * len(tags)
    assert made == {name: wanted[name] for name in made}


def test_the_address_reopens_what_is_chosen_and_nothing_else_keeps_it(reader):
    page = open_pack(reader(), "nb/pack/")
    page.locator("[value=share]").check()
    page.locator("[value=bond]").check()
    page.locator("#pack-second").select_option("it")
    page.locator("[name=questions]").check()
    assert page.url.endswith("/nb/pack/?concepts=share,bond&with=it&questions=1")
    expect(page.locator("[data-part=address]")).to_have_text(page.url)
    open_pack(page, "nb/pack/")
    assert page.locator("[name=concept]:checked").count() == 0
    open_pack(page, "nb/pack/?concepts=share,bond,nothing&with=it&questions=1")
    assert page.locator("[name=concept]:checked").evaluate_all(
        "all => all.map((e) => e.value)"
    ) == [
        "share",
        "bond",
    ]
    assert page.locator("#pack-second").input_value() == "it"
    expect(page.locator("[data-part=count]")).to_have_text("Valgte begreper: 2")


def test_a_theme_is_chosen_as_a_whole_by_keyboard(reader):
    page = open_pack(reader(), "de/pack/")
    theme = page.locator(".kx-pack fieldset").first
    count = theme.locator("[name=concept]").count()
    theme.locator("[data-all]").focus()
    page.keyboard.press("Space")
    expect(page.locator("[data-part=count]")).to_have_text(f"Ausgewählte Begriffe: {count}")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("[data-part=count]")).to_have_text(f"Ausgewählte Begriffe: {count - 1}")
    assert theme.locator("[data-all]").evaluate("(box) => [box.checked, box.indeterminate]") == [
        False,
        True,
    ]
    page.locator(".kx-pack [type=reset]").press("Enter")
    assert page.url.endswith("/de/pack/")
    expect(page.locator("[data-part=count]")).to_have_text("Ausgewählte Begriffe: 0")


def test_nothing_chosen_is_said(reader):
    page = open_pack(reader(), "de/pack/")
    for each in (".kx-pack [type=submit]", "[data-file=terms]"):
        page.locator(each).click()
        expect(page.locator("[data-part=said]")).to_have_text(
            "Zuerst mindestens einen Begriff auswählen."
        )


def test_what_cannot_be_loaded_is_said(reader):
    page = open_pack(reader(own=True), "de/pack/?concepts=share")
    page.route("**/pack/*.json", lambda route: route.fulfill(body="no JSON"))
    page.locator("[data-file=terms]").click()
    expect(page.locator("[data-part=said]")).to_contain_text("konnten nicht geladen werden")


def test_a_handout_has_the_texts_in_both_languages_side_by_side(reader):
    page = open_pack(reader(), "de/pack/?concepts=share,yield-to-maturity&with=it")
    page.locator(".kx-pack [type=submit]").click()
    entries = page.locator(".kx-handout__entry")
    expect(entries).to_have_count(2)
    pages = project_glossary().pages
    for place, concept in enumerate(("share", "yield-to-maturity")):
        for tag in ("de", "it"):
            expect(entries.nth(place)).to_contain_text(pages[tag, concept].definition)
    rows = entries.first.locator(".kx-handout__row")
    assert rows.first.locator("> div").evaluate_all("all => all.map((e) => e.lang)") == ["de", "it"]
    assert page.locator(".kx-handout :is(form, input, button)").count() == 0
    assert page.locator(".kx-handout .kx-part-questions").count() == 0
    ids = page.locator("[id]").evaluate_all("all => all.map((each) => each.id)")
    assert len(ids) == len(set(ids))
    page.emulate_media(media="print")
    expect(page.locator(".kx-pack")).to_be_hidden()
    expect(entries.first).to_be_visible()


def test_links_of_a_handout_hold(reader):
    page = open_pack(reader(), "de/pack/?concepts=share&with=nb&questions=1")
    page.locator(".kx-pack [type=submit]").click()
    expect(page.locator(".kx-handout .kx-part-questions")).to_have_count(2)
    links = page.locator(".kx-handout__row a").evaluate_all("all => all.map((each) => each.href)")
    within = [each.removeprefix(page.url.partition("de/pack/")[0]) for each in links]
    own = [each for each in within if "://" not in each]
    assert own
    assert all(
        each.split("/")[0] in {"de", "nb"} and each.split("/")[1] in CONCEPTS for each in own
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_scripts_the_files_by_theme_are_there(language, reader):
    page = reader(java_script_enabled=False)
    page.goto(f"{language}/pack/")
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.locator(".kx-pack")).to_be_hidden()
    themes = {each.theme for each in project_glossary().concepts.values()}
    files = page.locator(".kx-pack-themes a[download]")
    assert files.count() == len(themes)
    expect(page.locator(".kx-pack-themes a[href*='downloads/']").last).to_be_visible()


@pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("dark", 1280)])
def test_axe_finds_nothing_and_nothing_is_too_wide(scheme, width, reader):
    page = reader(color_scheme=scheme, viewport={"width": width, "height": 800})
    open_pack(page, "it/pack/?concepts=share,total-return&with=de")
    page.locator(".kx-pack [type=submit]").click()
    expect(page.locator(".kx-handout__entry")).to_have_count(2)
    bring_axe(page)
    assert faults(page) == []
    assert page.evaluate(OVERFLOW) == 0
