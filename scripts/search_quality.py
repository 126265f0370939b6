"""How well search answers the lists of what students type, tests/cases/search/.

A line of `LOCALE.txt` reads `typed -> concept`, or names several concepts that are equally good as
first answers. `none/LOCALE.txt` has what no term may be offered for, and in `texts/LOCALE.txt` all
concepts of a line must be among the texts that are found.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

_LISTS = Path(__file__).parent.parent / "tests/cases/search"
_FIRST = 3
_MOST = 10  # texts on the page of results
# As on the page of results: concepts by their terms, then the texts of others. Where these are not
# all asked for, they are not read after as many terms.
_ANSWERS = """async ([queries, most, isAll]) => {
    await openIndex();
    const { dataset } = document.querySelector(".kx-in-texts");
    const answers = [];
    for (const query of queries) {
        const terms = look(query).map(({ concept }) => concept);
        const isAsked = most && (isAll || new Set(terms).size < most);
        const texts = isAsked ? await readTexts(query, most, dataset) : [];
        answers.push([
            terms,
            texts.map(({ page }) => page.split("/").at(-2)),
        ]);
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


@dataclass(frozen=True)
class Silence:
    """What must find no term, and the terms that were offered all the same."""

    asked: tuple[str, ...]
    offered: Mapping[str, list[str]]

    @property
    def share(self) -> float:
        """Return the share of queries for which no term is offered, from 0 to 1."""
        return 1 - len(self.offered) / len(self.asked)


@dataclass(frozen=True)
class InTexts:
    """What is asked of the texts, and the concepts that are not found in them."""

    wanted: Mapping[str, frozenset[str]]
    missing: Mapping[str, frozenset[str]]

    @property
    def share(self) -> float:
        """Return the share of queries that find all they should, from 0 to 1."""
        return 1 - len(self.missing) / len(self.wanted)


def students_queries(locale: str) -> dict[str, frozenset[str]]:
    """Return what students type in a language, each with the concepts that may come first."""
    return _wanted(_LISTS / f"{locale}.txt")


def search_quality(page: Page, address: str, locale: str, *, step: int = 1) -> Quality:
    """Ask everything on a language's list of its page of results, on the site at an address.

    With a step, each of so many lines of the list is asked.
    """
    wanted = dict([*students_queries(locale).items()][::step])
    answers = {}
    for typed, (terms, texts) in _ask(
        page, address, locale, list(wanted), _FIRST, is_all=False
    ).items():
        answers[typed] = list(dict.fromkeys((*terms, *texts)))
    return Quality(
        wanted,
        tuple(typed for typed in wanted if not wanted[typed] & set(answers[typed][:1])),
        tuple(typed for typed in wanted if not wanted[typed] & set(answers[typed][:_FIRST])),
    )


def search_silence(page: Page, address: str, locale: str) -> Silence:
    """Ask everything for which a language may offer no term."""
    asked = tuple(_lines(_LISTS / f"none/{locale}.txt"))
    answers = _ask(page, address, locale, list(asked), 0)
    return Silence(asked, {typed: terms for typed, (terms, _) in answers.items() if terms})


def search_texts(page: Page, address: str, locale: str) -> InTexts:
    """Ask everything that a language's texts must have."""
    wanted = _wanted(_LISTS / f"texts/{locale}.txt")
    missing = {}
    for typed, (_, texts) in _ask(page, address, locale, list(wanted), _MOST).items():
        if lacks := wanted[typed] - set(texts):
            missing[typed] = lacks
    return InTexts(wanted, missing)


def _lines(file: Path) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _wanted(file: Path) -> dict[str, frozenset[str]]:
    parts = (line.rpartition(" -> ") for line in _lines(file))
    return {typed: frozenset(concepts.split()) for typed, _, concepts in parts}


def _ask(
    page: Page, address: str, locale: str, queries: list[str], most: int, *, is_all: bool = True
) -> dict[str, tuple[list[str], list[str]]]:
    """Return the concepts that are found by their terms, and those whose texts are."""
    page.goto(f"{address}{locale}/search/")
    answers = page.evaluate(_ANSWERS, [queries, most, is_all])
    return dict(zip(queries, answers, strict=True))
