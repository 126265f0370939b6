"""Pictures in the real Chromium: the same SVG as Python's, no text upon another, never stale."""

import json
import random
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product

import pytest
from playwright.sync_api import Browser, Page, expect

from kurslex.calculators.present.pictures import draw, plan_text, worded
from kurslex.calculators.run.values import NoResultError
from kurslex.model.calculator import Value
from kurslex.site.asset_files import bundled
from tests.browser.form_twin import in_turn
from tests.browser.rendered import form, script
from tests.browser.twin import READ, for_script
from tests.site.words import LOCALES
from tests.support.calculators import calculators, draw_inputs
from tests.support.pictures import PICTURED, awkward, drawn, plan_of, values_of

DRAW = """([id, plan, symbols, cases]) => {
    READ
    const row = (cells) => Object.fromEntries(
        Object.entries(cells).map(([name, text]) => [name, read(text)]));
    return cases.map((inputs) => {
        const values = {};
        for (const [name, value] of Object.entries(inputs))
            values[name] = typeof value === "string" ? read(value) : value.map(row);
        try {
            kurslex.compute(id, values, () => {});
        } catch (error) {
            if (error instanceof kurslex.NoResult) return null;
            throw error;
        }
        return kurslex.draw(plan, values, symbols);
    });
}""".replace("READ", READ)
# Boxes of texts shrunk by a pixel, as their line boxes are higher than their letters. A stack has
# its words in a list below it; any other picture without text is looked at in vain.
LOOK = """
    const figure = document.querySelector("figure").getBoundingClientRect();
    const wide = document.documentElement.scrollWidth;
    const texts = [...document.querySelectorAll("figure text")].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const size = parseFloat(getComputedStyle(element).fontSize);
        const out = left < figure.left - 1 || right > figure.right + 1;
        const box = { left, right, top: top + 2, bottom: bottom - 2 };
        return { text: element.textContent, ...box, size, out };
    });
    const meet = (a, b) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return [
        ...(texts.length || document.querySelector("figure .stack") ? [] : ["no text"]),
        ...texts.filter(({ size }) => size < 12).map(({ text }) => `small: ${text}`),
        ...texts.filter(({ out }) => out).map(({ text }) => `outside: ${text}`),
        ...texts.flatMap((a, at) => texts.slice(at + 1).filter((b) => meet(a, b))
            .map((b) => `overlap: ${a.text} | ${b.text}`)),
        ...(wide > innerWidth ? [`wide: ${wide}`] : []),
    ];
"""
TEXTS = f"() => {{ {LOOK} }}"
EACH = f"""(pictures) => pictures.flatMap((html) => {{
    document.querySelector("figure div").innerHTML = html;
    {LOOK}
}})"""
FEW = 6
NARROW = {"width": 320, "height": 900}
every_picture = pytest.mark.parametrize("identifier", PICTURED)


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """A page of a phone's width; each test brings a document of its own."""
    page = browser.new_page(viewport=NARROW)
    yield page
    page.close()


def show(page: Page, identifier: str, tag: str) -> None:
    """Show one calculator, padded as the site's pages are."""
    page.goto("about:blank")  # nothing of the document before is known
    frame = '<body class="kurslex-embed" style="padding:0 20px">'
    page.set_content(f'<!doctype html><html lang="{tag}">{frame}{form(identifier, tag)}')
    page.add_style_tag(content=bundled("embed.css"))


Case = tuple[dict[str, Value], Mapping[str, Value] | None]


@cache
def cases_of(identifier: str, count: int) -> list[Case]:
    """Return awkward and random inputs, each with all values that Python gives, or None."""
    calculator, dice = calculators()[identifier], random.Random(f"picture {identifier}")
    drawn_by_chance = [draw_inputs(dice, calculator) for _ in range(count)]
    cases: list[Case] = []
    for inputs in (*awkward(calculator), *drawn_by_chance):
        try:
            cases.append((inputs, values_of(calculator, inputs)))
        except NoResultError:
            cases.append((inputs, None))
    return cases


def compare(page: Page, identifier: str, count: int) -> None:
    cases = cases_of(identifier, count)
    page.goto("about:blank")
    page.add_script_tag(content=script(identifier))
    sent = [{name: for_script(value) for name, value in inputs.items()} for inputs, _ in cases]
    for tag, locale in LOCALES.items():
        plan = json.loads(plan_text(plan_of(identifier, tag)))
        results = page.evaluate(DRAW, [identifier, plan, locale.numbers.for_script(), sent])
        for (inputs, values), result in zip(cases, results, strict=True):
            expected = values and drawn(identifier, tag, values)
            assert result == (expected and [draw(expected), worded(expected)]), inputs
    with_result = sum(values is not None for _, values in cases)
    assert with_result >= len(cases) // 3
    print(f"{identifier}: {with_result} pictures compared in {len(LOCALES)} languages")


@every_picture
def test_the_same_picture(page: Page, identifier: str) -> None:
    compare(page, identifier, FEW)


@pytest.mark.long
@every_picture
def test_the_same_picture_of_many(page: Page, identifier: str) -> None:
    compare(page, identifier, 1_000 if identifier != "mortgage-pool" else 100)


@pytest.mark.parametrize(
    ("identifier", "tag"),
    [
        pytest.param(*each, marks=[pytest.mark.long] * (each not in in_turn(PICTURED)))
        for each in product(PICTURED, LOCALES)
    ],
)
def test_texts_neither_overlap_nor_leave_the_picture(page: Page, identifier: str, tag: str) -> None:
    show(page, identifier, tag)
    assert page.evaluate(TEXTS) == []
    pictures = [
        draw(drawn(identifier, tag, values)) for _, values in cases_of(identifier, FEW) if values
    ]
    assert page.evaluate(EACH, pictures) == []


@pytest.fixture
def net_profit(page: Page) -> Page:
    show(page, "net-profit", "nb")
    page.add_script_tag(content=script("net-profit"))
    return page


def test_the_picture_follows_the_values(net_profit: Page) -> None:
    figure = net_profit.locator("figure")
    before = figure.locator("div").inner_html()
    net_profit.locator("[name=buy]").fill("60")
    assert figure.locator("div").inner_html() != before
    expect(figure).to_contain_text("60,31")
    expect(figure.locator("svg[role=img]")).to_have_accessible_name(
        figure.locator("figcaption").inner_text()
    )


def test_the_picture_is_never_stale(net_profit: Page) -> None:
    figure, first = net_profit.locator("figure"), net_profit.locator("[name=buy]")
    expect(figure).to_be_visible()
    first.fill("x")
    expect(figure).to_be_hidden()
    first.fill("50")
    expect(figure).to_be_visible()
    expect(figure).to_contain_text("50,26")


@pytest.mark.sampled(3)
@every_picture
def test_the_picture_needs_no_script(page: Page, identifier: str) -> None:
    show(page, identifier, "de")
    expect(page.locator("figure svg[role=img]")).to_be_visible()
    expect(page.locator("input, button").filter(visible=True)).to_have_count(0)
