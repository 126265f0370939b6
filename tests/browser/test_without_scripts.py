"""Without scripts: nothing of a page is missing but what only a script could use."""

import pytest

from tests.browser.hard_pages import hard_pages
from tests.browser.page_kinds import share
from tests.support.addresses import (
    CONCEPT_PAGES,
    LANGUAGES,
    OVERVIEW_PAGES,
    PARALLEL_PAGES,
    language_of,
)

_PAGES = {"concept": CONCEPT_PAGES, "overview": OVERVIEW_PAGES, "parallel": PARALLEL_PAGES}
# What is hidden, except for what needs a script and what a reader can open; pictures without size.
_MISSING = """() => {
    // The tag names a language on a phone, where no head of a table does. Contents are where there
    // is room, the button for teaching is in one of two places, and what it opens is closed.
    const scripted =
      "[data-live], [data-part], [type=reset], form [data-by], [data-definitions], script, " +
      ".kx-listen, .kx-second, .kx-pack, .kx-worksheet, [data-currency]";
    const placed = ".kx-tag, .kx-contents, .kx-teach, [popover]:not(:popover-open)";
    const later = ".kx-filter, .kx-switch, .kx-results, .kx-round, .kx-key";
    const spared = `${scripted}, ${placed}, ${later}`;
    const closed = "details:not([open]) > :not(summary)";
    const hidden = [...document.querySelectorAll("main, main *")].filter((each) =>
        each instanceof HTMLElement && !each.checkVisibility({ visibilityProperty: true })
        && !each.closest(`:is(${spared}, template, ${closed})`));
    const empty = [...document.querySelectorAll("svg[role=img]")].filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return !(width > 0 && height > 0);
    });
    return [...hidden, ...empty].map((each) => each.outerHTML.slice(0, 120));
}"""


def nothing_is_missing(page, locations):
    assert locations
    for location in locations:
        page.goto(location)
        assert page.evaluate(_MISSING) == [], location


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing_on_each_kind_of_page_and_the_hardest(language, reader, site):
    locations = {*share(language), *hard_pages(site, language)[::2]}
    nothing_is_missing(reader(java_script_enabled=False), locations)


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", _PAGES)
def test_nothing_is_missing(language, kind, reader):
    locations = [each for each in _PAGES[kind] if language_of(each) == language]
    nothing_is_missing(reader(java_script_enabled=False), locations)
