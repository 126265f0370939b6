"""How far each language of a glossary is: what is written, how long it is, how hard to read."""

from dataclasses import dataclass
from statistics import median

from kurslex.analysis.crosslinks.link_graph import Key, find_crosslinks, incoming, outgoing
from kurslex.analysis.freshness.page_states import Change, State, freshness
from kurslex.language.readability import MEASURES, Measure
from kurslex.language.sentences import words
from kurslex.model.glossary import Glossary
from kurslex.model.locale import Locale
from kurslex.model.page import LocalizedConcept
from kurslex.model.prose import SOURCES, page_prose


@dataclass(frozen=True, slots=True, kw_only=True)
class PageStatus:
    """One language's page of a concept; of a draft and of a missing page the numbers are 0.

    `words` counts those of the definition and the text without headings and sources; `readability`
    is the value of the locale's measure for the same, None without a measure. `incoming` counts the
    concepts that lead to this one, `outgoing` those to which it leads. `changes` are those of its
    sources; `sources` are the languages that it has been checked against at any time, and
    `never_compared` those that nobody has compared it with.
    """

    id: str
    state: State
    words: int = 0
    readability: float | None = None
    incoming: int = 0
    outgoing: int = 0
    changes: tuple[Change, ...] = ()
    sources: tuple[str, ...] = ()
    never_compared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LocaleStatus:
    """One language: its pages in the order of `docs/concepts.yml`."""

    locale: Locale
    measure: Measure | None
    pages: tuple[PageStatus, ...]

    def having(self, state: State) -> list[PageStatus]:
        """Return the pages of a state."""
        return [page for page in self.pages if page.state is state]

    @property
    def written(self) -> list[PageStatus]:
        """The pages that are published, outdated or not."""
        return [page for page in self.pages if page.state not in {State.MISSING, State.DRAFT}]

    @property
    def words(self) -> int:
        """The words of all pages."""
        return sum(page.words for page in self.pages)

    @property
    def readability(self) -> float | None:
        """The median of the pages' values."""
        values = [page.readability for page in self.pages if page.readability is not None]
        return median(values) if values else None

    def hardest(self, count: int) -> list[PageStatus]:
        """Return the pages that are hardest to read, the hardest first."""
        if self.measure is None:
            return []
        known = [(page.readability, page) for page in self.pages if page.readability is not None]
        ordered = sorted(known, key=lambda pair: pair[0], reverse=self.measure.harder_is_higher)
        return [page for _, page in ordered[:count]]


def status(glossary: Glossary) -> list[LocaleStatus]:
    """Return how far each language is, in the order of the languages.

    Pages are looked at as if there were no drafts beside them, as they are published.
    """
    finished = glossary.finished()
    leading = outgoing(finished, find_crosslinks(finished))
    reached = incoming(leading)
    known = freshness(finished)

    def page_status(locale: Locale, concept: str) -> PageStatus:
        key: Key = (locale.tag, concept)
        page = finished.page(*key)
        if page is None:
            state = State.DRAFT if glossary.page(*key) else State.MISSING
            return PageStatus(id=concept, state=state)
        text = readable_text(page)
        measure = MEASURES.get(locale.readability)
        return PageStatus(
            id=concept,
            state=known.state(*key),
            words=len(words(text)),
            readability=measure.compute(text) if measure and words(text) else None,
            incoming=len(reached[key]),
            outgoing=len(leading[key]),
            changes=known.changes.get(key, ()),
            sources=tuple(page.checked),
            never_compared=known.never_compared.get(key, ()),
        )

    return [
        LocaleStatus(
            locale=locale,
            measure=MEASURES.get(locale.readability),
            pages=tuple(page_status(locale, concept) for concept in glossary.concepts),
        )
        for locale in glossary.locales.values()
    ]


def readable_text(page: LocalizedConcept) -> str:
    """Return the sentences of a page: the definition and the text, no headings, no sources."""
    paragraphs = page_prose(page)
    return "\n".join(
        each.text for each in paragraphs if not each.heading and each.section != SOURCES
    )
