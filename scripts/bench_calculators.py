"""How long calculators take to work out what they show, in their forms in a browser."""

from collections.abc import Iterator, Mapping

from playwright.sync_api import Page

from kurslex.model.calculator import Calculator

_TURNS = 50
_RECALCULATION = """turns => {
  const input = [...document.querySelectorAll('form[data-calculator] input')]
    .find((each) => each.offsetParent && !each.readOnly);
  const started = performance.now();
  for (let turn = 0; turn < turns; turn += 1)
    input.dispatchEvent(new Event('input', { bubbles: true }));
  return (performance.now() - started) / turns;
}"""


def recalculations(
    page: Page, address: str, calculators: Mapping[str, Calculator], turns: int = _TURNS
) -> Iterator[tuple[str, float]]:
    """Yield what is worked out again, and how many milliseconds that takes, the mean of turns.

    It is each calculator's result, and each input that can only be searched for.
    """
    for name, calculator in calculators.items():
        page.goto(f"{address}nb/embed/{name}/")
        yield f"recalculation of {name}, in its form", page.evaluate(_RECALCULATION, turns)
        choice = page.locator("select[id$=-solve]")
        for solution in calculator.solutions():
            if not solution.program:
                if not choice.is_visible():
                    page.locator("details", has=choice).locator("summary").click()
                choice.select_option(solution.key)
                yield f"search for {solution.key}, {name}", page.evaluate(_RECALCULATION, turns)
