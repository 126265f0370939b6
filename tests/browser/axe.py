"""What axe-core says about a page: where it breaks WCAG, and where axe cannot judge what floats."""

from functools import cache

from playwright.sync_api import Page

from tests.support.command import PROJECT

AXE = PROJECT / "requirements" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Above a text that shows at its sides axe tells no background. So it looks at what floats once
# more with nothing behind it, and has to come to a verdict then: what floats must hide the rest.
_RUN = """async ([tags, within]) => {
    const said = (kind, results) => results.flatMap(({ id, nodes }) =>
        nodes.map(({ html, target }) => `${kind} ${id}: ${target} ${html}`));
    const { violations } = await axe.run(within, {
        runOnly: tags, resultTypes: ["violations"],
        iframes: false,  // what is in them has tests of its own
    });
    const floating = [...document.querySelectorAll(".kx-defined, .kx-found:not([hidden])")];
    if (!floating.length) return said("wrong", violations);
    const alone = new CSSStyleSheet();  // no policy forbids it, as it does an element <style>
    alone.replaceSync("body * { visibility: hidden } " +
        "body :is(.kx-defined, .kx-defined *, .kx-found, .kx-found *) { visibility: visible }");
    document.adoptedStyleSheets.push(alone);
    const again = await axe.run(floating, { runOnly: ["color-contrast"] });
    document.adoptedStyleSheets.pop();
    return [
        ...said("wrong", [...violations, ...again.violations]),
        ...said("undecided", again.incomplete),
        ...floating.filter((box) => !getComputedStyle(box).backgroundColor.startsWith("rgb("))
            .map((box) => `see-through: ${box.className}`),
        ...(again.passes.length || again.violations.length ? [] : ["not looked at"]),
    ];
}"""


@cache
def _script() -> str:
    return AXE.read_text(encoding="utf-8")


def bring_axe(page: Page) -> None:
    """Make axe-core known to a page, which has to allow its styles by `bypass_csp`."""
    # Not as an element: a browser compiles that again on each page, and a page does not have it.
    page.evaluate(_script())


def faults(page: Page, within: str = "html") -> list[str]:
    """Return what axe-core finds wrong, each as its rule, its selector and its HTML.

    It looks at the whole page, or within an element, where only that has changed since.
    """
    return list(page.evaluate(_RUN, [RULES, within]))
