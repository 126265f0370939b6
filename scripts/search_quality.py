"""How well search answers the lists of what students type, tests/cases/search/LOCALE.txt.

A line reads `typed -> concept`, or names several concepts that are equally good as first answers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

_LISTS = Path(__file__).parent.parent / "tests/cases/search"
_FIRST = 3
# As on the page of results: concepts by their terms, then the texts of others.
_ANSWER = """async ([queries, most]) => {
    const { dataset } = document.querySelector(".kx-in-texts");
    const answers = [];
    for (const query of queries) {
        const texts = await readTexts(query, most, dataset);
        answers.push([...new Set([
            ...look(query).map(({ concept }) => concept),
            ...texts.map(({ page }) => page.split("/").at(-2)),
        ])]);
    }
    return answers;
}"""


@dataclass(frozen=True)
class Quality:
    """What is asked, and the queries that miss the first place, and the first three."""

    wanted: Mapping[str, frozenset[str]]
    late: tuple[str, ...]
    lost: tuple[str, ...]

    def share(self, missed: tuple[str, ...]) -> float:
        """Return the share of queries that are not among those missed, from 0 to 1."""
        return 1 - len(missed) / len(self.wanted)


def search_quality(page: Page, address: str, locale: str) -> Quality:
    """Ask everything on a language's list of its page of results, on the site at an address."""
    lines = (_LISTS / f"{locale}.txt").read_text(encoding="utf-8").splitlines()
    parts = (line.rpartition(" -> ") for line in lines if line and not line.startswith("#"))
    wanted = {typed: frozenset(concepts.split()) for typed, _, concepts in parts}
    page.goto(f"{address}{locale}/search/")
    found = page.evaluate(_ANSWER, [list(wanted), _FIRST])
    answers = dict(zip(wanted, found, strict=True))
    return Quality(
        wanted,
        tuple(typed for typed in wanted if not wanted[typed] & set(answers[typed][:1])),
        tuple(typed for typed in wanted if not wanted[typed] & set(answers[typed][:_FIRST])),
    )
