"""Everything that was loaded, in memory, for everything that is made from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from kurslex.messages import Messages
from kurslex.model.calculator import Calculator
from kurslex.model.concept import Concept, FewestLinks, LegacyCalculator, MovedPlace, Withdrawn
from kurslex.model.free_page import FreePage
from kurslex.model.image import PageImage
from kurslex.model.locale import Locale
from kurslex.model.look import Look
from kurslex.model.overview import FalseFriends, Stage
from kurslex.model.page import Home, LocalizedConcept
from kurslex.model.page_picture import PagePicture
from kurslex.model.page_times import TimesByPath
from kurslex.model.published import PublishedAddress
from kurslex.model.relation import RelationType, relation_types
from kurslex.model.release import Release
from kurslex.model.rule_setting import RuleSetting
from kurslex.utils.memoize import Memo, memoized

ALL_BESIDE = 3
"""How many languages can each be read beside each other where a project names no pairs."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Glossary:
    """A whole glossary; mappings keep the order of `docs/concepts.yml`.

    It equals itself only. `memo` has what rules have read out of it.

    `locales`, `messages` and `homes` are keyed by locale tag, `concepts` by concept id, `pages` by
    locale tag and concept id, `calculators` by calculator id. Locales, themes and concepts are the
    declared ones: a page may still be missing. `unread` names files that are too malformed to be
    used: nothing in them can be said to be missing. `fewest_links` is zero where nothing is asked.
    `relation_types` are those that concepts can have, in the order in which pages have them.
    `rules` has the project's own severities by the ids of rules; `zip_files` says whether readers
    can have each language in one file, `handouts` in which formats they can have it as a book,
    `packed_files` whether texts are there packed as well for
    web servers, `pairs` which languages they can read side by side, None
    where the project does not say, `look` what it declares of its colours and its mark.
    `currencies` are the codes of those that readers of a calculator may choose; `pictures` are
    those that pages show, by their ids, `images` the files of images, by path; `release` is the
    last one, None before the first; `published` are the addresses that releases have had;
    `page_dates` has the days of the last changes of pages, by their paths, as the last release has
    recorded them. `free` declares pages that are no concepts, `free_pages` has them by locale tag
    and id.
    """

    locales: Mapping[str, Locale]
    themes: tuple[str, ...]
    concepts: Mapping[str, Concept]
    pages: Mapping[tuple[str, str], LocalizedConcept]
    homes: Mapping[str, Home]
    messages: Mapping[str, Messages]
    calculators: Mapping[str, Calculator]
    unread: frozenset[str] = frozenset()
    fewest_links: FewestLinks = field(default_factory=FewestLinks)
    relation_types: tuple[RelationType, ...] = relation_types()
    path: tuple[Stage, ...] = ()
    false_friends: tuple[FalseFriends, ...] = ()
    rules: Mapping[str, RuleSetting] = field(default_factory=dict)
    withdrawn: tuple[Withdrawn, ...] = ()
    legacy_calculators: tuple[LegacyCalculator, ...] = ()
    moved: tuple[MovedPlace, ...] = ()
    zip_files: bool = True
    handouts: tuple[str, ...] = ()
    packed_files: bool = False
    pairs: tuple[tuple[str, str], ...] | None = None
    look: Look = field(default_factory=Look)
    currencies: tuple[str, ...] = ()
    pictures: Mapping[str, PagePicture] = field(default_factory=dict)
    images: Mapping[str, PageImage] = field(default_factory=dict)
    free: tuple[FreePage, ...] = ()
    free_pages: Mapping[tuple[str, str], Home] = field(default_factory=dict)
    release: Release | None = None
    published: tuple[PublishedAddress, ...] = ()
    page_dates: TimesByPath = field(default_factory=dict)
    memo: Memo = field(default_factory=Memo, init=False, repr=False)

    @property
    def version(self) -> str:
        """The version of the last release, such as 1.2.0; empty before the first."""
        return self.release.version if self.release else ""

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags of all declared locales, those whose `locale.yml` is unread included."""
        return tuple(self.messages)

    @property
    def calculator_ids(self) -> frozenset[str]:
        """The ids of all calculators, those among `unread` included."""
        files = (path for path in self.unread if path.startswith("calculators/"))
        unread = (PurePosixPath(path).stem.replace("_", "-") for path in files)
        return frozenset((*self.calculators, *unread))

    @property
    def drafts(self) -> frozenset[str]:
        """The paths of the pages on which something is still to be written."""
        return _drafts(self)

    def finished(self) -> "Glossary":
        """Return the glossary as it is published: without its drafts."""
        return self.without(self.drafts)

    def without(self, paths: frozenset[str]) -> "Glossary":
        """Return the glossary without the pages with these paths.

        Their concepts are not described in these languages, but nobody has forgotten them: the
        files count as unread.
        """
        if not paths:
            return self
        pages = {key: page for key, page in self.pages.items() if page.path not in paths}
        return replace(self, pages=pages, unread=self.unread | paths)

    def judged(self) -> "Glossary":
        """Return the glossary without what only rules read: what they worked out, and sentences.

        Sentences are nearly a third of what a page takes in memory, and syntax trees of messages
        several times the messages.
        """
        pages = {key: replace(page, sentences=()) for key, page in self.pages.items()}
        messages = {tag: each.judged() for tag, each in self.messages.items()}
        return replace(self, pages=pages, messages=messages)

    def beside(self, locale: str) -> tuple[str, ...]:
        """Return the languages that can be read beside one, in the order of the locales.

        Where a project names no pairs these are all of up to three languages, and none of more:
        the number of pages would grow with the square of the languages.
        """
        others = (tag for tag in self.locales if tag != locale)
        if self.pairs is None:
            return tuple(others) if len(self.tags) <= ALL_BESIDE else ()
        named = {tag for pair in self.pairs if locale in pair for tag in pair}
        return tuple(tag for tag in others if tag in named)

    def page(self, locale: str, concept: str) -> LocalizedConcept | None:
        """Return one language's page of a concept, or None where it is not written yet."""
        return self.pages.get((locale, concept))

    def is_begun(self, locale: str, concept: str) -> bool:
        """Whether somebody has begun a page, be it a draft or too malformed to be used."""
        return (locale, concept) in self.pages or f"docs/{locale}/{concept}.md" in self.unread

    def translations(self, concept: str) -> dict[str, LocalizedConcept]:
        """Return the pages of a concept that exist, by locale tag, in the order of the locales."""
        return {tag: page for tag in self.locales if (page := self.page(tag, concept))}

    def presentable(self, concept: str) -> dict[str, LocalizedConcept]:
        """Return the same without drafts, unless there is nothing else."""
        pages = self.translations(concept)
        return {tag: page for tag, page in pages.items() if not page.is_draft} or pages

    def steps(self, locale: str) -> list[LocalizedConcept]:
        """Return the pages on the learning path that exist in a locale, in order."""
        on_path = (concept for stage in self.path for concept in stage.concepts)
        return [page for concept in on_path if (page := self.page(locale, concept))]


@memoized
def _drafts(glossary: Glossary) -> frozenset[str]:
    return frozenset(page.path for page in glossary.pages.values() if page.is_draft)
