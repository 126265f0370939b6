"""All pictures of pages on one sheet: no word leaves its shape, lies upon another or is small."""

from playwright.sync_api import Browser

from kurslex.model.site import Site, page_location
from kurslex.site.asset_files import package_assets
from kurslex.site.context import make_context
from kurslex.site.parts.picture_html import picture_html
from tests.browser.axe import bring_axe, faults
from tests.support.glossaries import project_glossary

# Where a word is half inside a shape, it crosses an edge; boxes of texts are higher than letters.
LOOK = """() => {
    const found = [];
    for (const svg of document.querySelectorAll(".kx-panels svg")) {
        const panel = svg.getBoundingClientRect();
        const name = svg.closest("figure").dataset.name;
        const texts = [...svg.querySelectorAll("text")].map((each) => ({
            words: each.textContent, size: parseFloat(getComputedStyle(each).fontSize) *
                panel.width / svg.viewBox.baseVal.width, box: each.getBoundingClientRect()}));
        const shapes = [...svg.querySelectorAll("rect")].map(
            (each) => each.getBoundingClientRect());
        for (const { words, size, box } of texts) {
            if (size < 12) found.push(`${name}: ${words} is ${size} high`);
            if (box.left < panel.left - 1 || box.right > panel.right + 1
                || box.top < panel.top - 1 || box.bottom > panel.bottom + 1)
                found.push(`${name}: ${words} leaves its panel`);
            const y = (box.top + box.bottom) / 2;
            for (const shape of shapes) {
                const crossed = [shape.left, shape.right].filter(
                    (x) => x > box.left + 1 && x < box.right - 1);
                if (crossed.length && y > shape.top && y < shape.bottom)
                    found.push(`${name}: ${words} crosses an edge`);
            }
        }
        texts.forEach((one, at) => texts.slice(at + 1).forEach((other) => {
            const wide = Math.min(one.box.right, other.box.right)
                - Math.max(one.box.left, other.box.left);
            const high = Math.min(one.box.bottom, other.box.bottom)
                - Math.max(one.box.top, other.box.top);
            if (wide > 1 && high > 4) found.push(`${name}: ${one.words} lies upon ${other.words}`);
        }));
        if (panel.right > document.documentElement.clientWidth) found.push(`${name} is cut off`);
    }
    return found;
}"""


def sheet(tags: tuple[str, ...]) -> str:
    """Return a page with all pictures in some languages."""
    glossary = project_glossary()
    context = make_context(glossary, Site(address="https://x.example/"), {})
    styles = package_assets(glossary.look, glossary.locales)
    pictures = "".join(
        f'<section lang="{tag}">'
        + picture_html(context, tag, page_location(tag, "x"), name).replace(
            "<figure", f'<figure data-name="{name} in {tag}"'
        )
        + "</section>"
        for name in glossary.pictures
        for tag in tags
    )
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title>'
        '<meta name="viewport" content="width=device-width">'
        f"<style>{styles['site.css']}{styles['picture.css']}</style>"
        f'<body><main class="kx-main md-typeset"><h1>Pictures</h1>{pictures}</main>'
    )


def test_words_stay_in_their_shapes(browser: Browser) -> None:
    page = browser.new_page(color_scheme="light")
    page.set_content(sheet(("nb", "de", "it")))
    assert page.locator(".kx-panels text").count() > 50
    for width in (320, 768, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(LOOK) == []
    bring_axe(page)
    assert faults(page) == []
    page.emulate_media(color_scheme="dark")
    assert faults(page) == []
    page.close()
