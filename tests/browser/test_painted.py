"""Nothing is cut off: in tables, formulas, pictures, fields, on any page and in any frame."""

import pytest

from kurslex.site.asset_files import bundled
from tests.browser.careless import careless
from tests.browser.colours import fits_scheme
from tests.browser.hard_pages import hard_pages
from tests.browser.page_kinds import LOADED, locations, part, share, with_calculators
from tests.browser.painted import faults
from tests.browser.waiting import wait_for
from tests.support.addresses import EMBEDS, LANGUAGES

# Beside one page of each kind: those that have other controls.
_OTHERS = ("worksheet/", "theme/markets/", "false-friends/", "practice/profit-loss/sell/?seed=17")
_FAULTY = """<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<style>body { font: 16px monospace; margin: 0 } table { border-spacing: 0 }
.narrow { width: 100px; white-space: nowrap }</style><body>"""
_WIDE = '<div class="narrow" style="overflow: {};{}">5.005,00 and 10.020,00</div>'
_PAGE = "cut off by html: p"
_WITH_BACKGROUND = """(all, background) => {
    for (const each of all) each.style.background = background;
}"""
_LOCAL = "background: linear-gradient(red, red) local, linear-gradient(red, red)"


def kinds_of(site, language):
    """Return the kinds of pages that have a calculator below a language: concepts and frames."""
    concepts = [each.partition("/")[2] for each in with_calculators(site, language)]
    return [*concepts, *(f"embed/{each}/" for each in EMBEDS)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_of_page_loads_clean_and_nothing_is_cut_off_or_careless(language, site, reader):
    """Each kind is seen wide, in both schemes, and on the narrowest phone.

    So is each calculator in a frame, and the concepts that ask most of a browser.
    """
    page = reader()
    kinds = share(language, *_OTHERS)
    for location in kinds:
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(location)
        assert careless(page) == [], location
        for scheme in ("dark", "light"):
            page.emulate_media(color_scheme=scheme)
            assert fits_scheme(page, scheme), location
        for width in (1280, 320):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate(LOADED) == [language, [True]], (location, width)
            assert faults(page) == [], (location, width)
    frames = [f"{language}/embed/{each}/" for each in part(language, EMBEDS)]
    for location in (*hard_pages(site, language), *frames):
        if location not in kinds:
            page.goto(location)
            assert page.evaluate(LOADED) == [language, [True]], location
            assert faults(page) == [], location


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [320, 360, 390, 768, 1280])
def test_nothing_is_cut_off_and_nothing_is_too_small(width, language, site, reader):
    page = reader(viewport={"width": width, "height": 900})
    for location in locations(language, *kinds_of(site, language)):
        page.goto(location)
        assert faults(page) == [], location


@pytest.fixture(scope="module")
def phone(browser):
    page = browser.new_page(viewport={"width": 320, "height": 600})
    yield page
    page.close()


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (_WIDE.format("visible", ""), []),
        (_WIDE.format("hidden", ""), ["cut off by div.narrow: div.narrow"]),
        (_WIDE.format("auto", ""), ["cut off by div.narrow: div.narrow"]),
        (_WIDE.format("auto", _LOCAL), []),
        (
            '<table><td class="narrow" style="max-width: 20px">5.005,00 and 10.020,00</table>',
            ["cut off by td.narrow: td.narrow"],
        ),
        (
            f'<div style="width: 50px; overflow: hidden">{_WIDE.format("auto", _LOCAL)}</div>',
            ["cut off by div: div.narrow"],
        ),
        ('<p style="white-space: nowrap; font-size: 40px">5.005,00 and 10.020,00', [_PAGE]),
        ('<p style="font-size: 8.5px">5.005,00 and 10.020,00', ["8.5 px: p"]),
        (
            '<svg width="99" height="20"><text y="15">5.005,00 and 10.020,00</text></svg>',
            ["outside its picture: svg"],
        ),
        (
            '<svg width="250"><text y="15" font-size="10">5.005,00 and 10.020,00</text></svg>',
            [],
        ),
        ('<input size="9" value="5.005,00 and 10.020,00">', ["152 px in 94: input"]),
        (
            '<input size="9" style="font-kerning: none" value="5.005,00 and 10.020,00">',
            ["152 px in 94: input"],
        ),
        ('<input size="22" placeholder="5.005,00 and 10.020,00">', []),
        ('<p style="position: absolute; clip-path: inset(50%); width: 1px">5.005,00', []),
    ],
)
def test_what_is_cut_off_is_found(body, found, phone):
    phone.set_content(_FAULTY + body)
    told = [line for line in faults(phone) if "scrolls sideways" not in line]
    assert told == [f"{line}: 5.005,00 and 10.020,00" for line in found]


def test_a_table_that_is_too_wide_shows_that_it_scrolls(browser):
    page = browser.new_page(viewport={"width": 320, "height": 600})
    cells = "<td>1.000.000,00 USD" * 6
    page.set_content(
        f'<!doctype html><meta name="viewport" content="width=device-width"><body '
        f'class="md-typeset"><style>{bundled("site.css")}</style><table style="overflow: auto; '
        f'display: inline-block; max-width: 100%; white-space: nowrap"><tr>{cells}</table>'
    )
    assert faults(page) == []
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_shadow_lies_at_the_edge_behind_which_there_is_more(scheme, reader):
    page = reader(viewport={"width": 320, "height": 900}, color_scheme=scheme)
    page.goto("it/embed/mortgage-pool/")
    table = page.locator(".kurslex-calculator__table").last
    table.evaluate("each => { each.dataset.before = ''; }")
    page.locator(".kurslex-calculator__working > summary").click()
    # A script puts the table of its own numbers in the place of the page's.
    wait_for(
        page,
        "() => [...document.querySelectorAll('.kurslex-calculator__table')].slice(-1)"
        ".some(each => !('before' in each.dataset) && each.scrollWidth - each.clientWidth > 20)",
    )
    table.scroll_into_view_if_needed()

    def edges():
        box = table.bounding_box()
        strip = {"y": box["y"] + box["height"] - 2, "width": 3, "height": 1}
        left, right = box["x"], box["x"] + box["width"] - 3
        return [page.screenshot(clip={**strip, "x": x}) for x in (left, right)]

    before = edges()
    table.evaluate("each => { each.scrollLeft = each.scrollWidth; }")
    after = edges()
    assert before[0] == after[1]  # the ground, where there is no more
    assert before[1] != before[0]
    assert after[0] != after[1]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_trace_of_a_shadow_is_left_where_all_fits(scheme, reader):
    page = reader(viewport={"width": 390, "height": 900}, color_scheme=scheme)
    page.goto("it/market-order/")
    page.locator(".kurslex-calculator__working > summary").click()
    page.locator("form[class*='--followed']").wait_for()  # a script has written it again
    boxes = page.locator(".kurslex-calculator__working :is([class$=__formula], [class$=__table])")
    widths = boxes.evaluate_all("all => all.map((each) => each.scrollWidth - each.clientWidth)")
    assert len(widths) > 5
    assert max(widths) == 0
    wait_for(page, "document.fonts.status", expected="loaded")
    calculator = page.locator(".kurslex-calculator")
    calculator.screenshot()  # brings a font that came too late for the first layout
    seen = []
    for background in ("none", ""):
        boxes.evaluate_all(_WITH_BACKGROUND, background)
        seen.append(calculator.screenshot())
    unchanged = seen[0] == seen[1]
    assert unchanged


_FIELDS = ("", "share/", "search/")


@pytest.mark.parametrize(
    ("language", "kinds"),
    [
        *(pytest.param(each, part(each, _FIELDS), id=each) for each in LANGUAGES),
        *(
            pytest.param(each, _FIELDS, id=f"{each}-all", marks=pytest.mark.long)
            for each in LANGUAGES
        ),
    ],
)
def test_what_the_search_field_asks_for_fits_with_large_text_too(language, kinds, reader):
    page = reader()
    session = page.context.new_cdp_session(page)
    for size, *widths in ((16, 320, 640, 1280, 1920), (32, 640, 1280, 1920)):
        session.send("Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size}})
        for location in kinds:
            page.goto(f"{language}/{location}")
            for width in widths:
                page.set_viewport_size({"width": width, "height": 900})
                field = [line for line in faults(page) if "kx-query" in line]
                assert field == [], (width, size, location)
