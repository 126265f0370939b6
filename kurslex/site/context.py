"""What every page of a site has around its own content."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kurslex.analysis.crosslinks.link_graph import Crosslinks, find_crosslinks
from kurslex.analysis.crosslinks.nearby import Nearby, concepts_in_themes, nearby
from kurslex.analysis.freshness.page_states import Freshness, freshness
from kurslex.analysis.places import further_pages, overview_names, path_steps, shown_by
from kurslex.analysis.practice.alternatives import Alternatives, alternatives, nearest_above
from kurslex.analysis.practice.hidden_terms import Wordings, wordings
from kurslex.analysis.practice.practice_sets import PracticeSets, practice_sets
from kurslex.model.address import safe_address
from kurslex.model.free_page import FOOTER, MENU
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.model.page_times import TimesByPath
from kurslex.model.site import (
    ACCESSIBILITY,
    DOWNLOADS,
    SEARCH,
    STATUS,
    TEACHING,
    THEME,
    Site,
    home_location,
    page_location,
    relative,
)
from kurslex.project.loading.memory import Memory
from kurslex.project.loading.page_history import History
from kurslex.site.calculator_forms import KnownForms, Results, calculator_forms, calculator_results
from kurslex.site.free_links import FreeLink, free_links, placed
from kurslex.site.language_versions import alternates, language_versions
from kurslex.site.look_style import mark_lines
from kurslex.site.page_views import (
    DocumentView,
    OverviewLink,
    PageView,
    borrowed,
    language_links,
    shared_as,
    short_tag,
)
from kurslex.site.parts.localized_words import attributes_of, words
from kurslex.site.parts.pagination import is_long
from kurslex.site.search.index_script import search_script_location
from kurslex.site.term_orders import TermOrders, term_orders
from kurslex.ui.interface_messages import DISCLAIMER
from kurslex.ui.overview_messages import overview_message


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteContext:
    """A glossary about to become a site: what all of its pages share.

    `assets` maps an asset's file name to its location with a version taken from its content;
    `crosslinks` knows which pages link to which, `steps` the places of the concepts on the learning
    path, from 0, by locale tag; `freshness` knows which pages are outdated, `counts` how many are
    in each state, by locale tag; `results` are the calculators' figures, by id, `forms` what they
    show, by locale tag and id; `finished` is the glossary without its drafts. Three lists spare
    every page the way through all concepts: `nearby` has what a page names around itself, by locale
    tag and concept, `in_theme` the concepts with a page in a language, by locale tag and theme, and
    `shown_by` those that show a calculator, by its id. `beside` has what may stand beside a concept
    where readers choose, `above` the nearest concepts of which it is a kind, `wordings` what
    questions say of finished pages, `practice` what is practised together, `orders` how each
    language sorts its terms. `changed` is when the content last changed, in seconds, `times` each
    page. `free_links` lead to pages that are no concepts, by locale tag.
    """

    glossary: Glossary
    site: Site
    assets: Mapping[str, str]
    crosslinks: Crosslinks
    steps: Mapping[str, Mapping[str, int]]
    nearby: Mapping[tuple[str, str], Nearby]
    freshness: Freshness
    counts: Mapping[str, Mapping[str, int]]
    results: Results
    forms: KnownForms
    finished: Glossary
    in_theme: Mapping[tuple[str, str], tuple[str, ...]]
    shown_by: Mapping[str, tuple[str, ...]]
    beside: Alternatives
    above: Mapping[str, tuple[str, ...]]
    wordings: Wordings
    practice: PracticeSets
    orders: TermOrders
    changed: int = 0
    times: TimesByPath = field(default_factory=dict)
    free_links: Mapping[str, tuple[FreeLink, ...]] = field(default_factory=dict)

    def page(self, here: str) -> PageView:
        """Return what the template of a page at `here` is given, in whatever language it is."""
        return PageView(
            site=self.site,
            here=here,
            to=lambda location: safe_address(relative(here, location)),
            asset_at=lambda name: safe_address(relative(here, self.assets[name])),
        )

    def document(
        self,
        tag: str,
        here: str,
        *,
        alternates: Mapping[str, str],
        versions: Mapping[str, str],
        canonical: str = "",
        picture: str = "",
    ) -> DocumentView:
        """Return what the template of a page in one language is given.

        `versions` has its locations in all languages, for readers, `alternates` those for search
        engines; `canonical` is its own for these where it is not `here`, `picture` one to share.
        """
        page = self.page(here)
        return DocumentView(
            site=page.site,
            here=here,
            to=page.to,
            asset_at=page.asset_at,
            locale=self.glossary.locales[tag],
            mark=mark_lines(self.glossary.look),
            t=self.glossary.messages[tag].format,
            w=words(self.glossary, tag),
            lang=attributes_of(self.glossary, tag),
            home=home_location(tag),
            search=page_location(tag, SEARCH),
            search_index=search_script_location(tag),
            status=page_location(tag, STATUS),
            accessibility=self._further(tag, ACCESSIBILITY),
            downloads=page_location(tag, DOWNLOADS),
            guide=self._further(tag, TEACHING),
            disclaimer=DISCLAIMER if self.glossary.messages[tag].knows(DISCLAIMER) else "",
            borrowed=borrowed(self.glossary, tag),
            overviews=[
                OverviewLink(message=overview_message(name), location=page_location(tag, name))
                for name in self.overviews
            ],
            menu=placed(self.free_links, tag, MENU),
            footer=placed(self.free_links, tag, FOOTER),
            alternates=alternates,
            short_tag=short_tag(self.glossary, tag),
            switch=language_links(self.glossary, versions),
            seconds=[self.glossary.locales[each] for each in self.glossary.homes if each != tag],
            canonical=canonical,
            sharing=shared_as(tag, self.site, picture),
        )

    def _further(self, tag: str, name: str) -> str:
        """Return where a page is that not every glossary has, or nothing."""
        return page_location(tag, name) if name in self.language_neutral_pages else ""

    @property
    def has_archives(self) -> bool:
        """Whether each language has a file with all its pages, whose links can leave the file."""
        return self.glossary.zip_files and self.site.is_published

    @property
    def is_long(self) -> bool:
        """Whether lists come in pieces, in all languages alike."""
        return is_long(self.glossary)

    def theme_location(self, tag: str, theme: str) -> str:
        """Return where all concepts of a theme are."""
        return f"{page_location(tag, THEME)}{theme}/"

    @property
    def overviews(self) -> tuple[str, ...]:
        """The pages over many concepts at once that this glossary has something to show on."""
        return overview_names(self.glossary, has_practice=bool(self.practice))

    @property
    def language_neutral_pages(self) -> tuple[str, ...]:
        """The pages that are no concept's and have an address without a language, too."""
        return (*self.overviews, *further_pages(self.glossary))

    def language_versions(self, concept: str | None) -> dict[str, str]:
        """Return the locations of a concept's pages by locale tag, those not translated left out.

        The name of an overview or the like stands for its pages, None for the home pages: these
        each language has, if only with borrowed words.
        """
        return language_versions(self, concept)

    def alternates(self, concept: str | None) -> dict[str, str]:
        """Return the versions that are wholly in their language, as search engines want them.

        Keys are locale tags and `x-default` for the language-neutral address (hreflang); no entry
        stands for a page that is missing, is a draft, or has borrowed words in place of its own.
        """
        return alternates(self, concept)

    def changed_of(self, page: LocalizedConcept) -> int:
        """Return when a page last changed, or the content where nobody knows; 0 if nobody does."""
        return times.last if (times := self.times.get(page.path)) else self.changed

    def page_of(self, calculator: str, tag: str) -> str | None:
        """Return the first concept whose page in a language shows a calculator, if any does."""
        shown = self.shown_by.get(calculator, ())
        return next((each for each in shown if self.glossary.page(tag, each)), None)

    def pages_in_theme(self, tag: str, theme: str) -> list[LocalizedConcept]:
        """Return the pages of a theme in a language, in the order of the concepts."""
        return [self.glossary.pages[tag, each] for each in self.in_theme.get((tag, theme), ())]


def make_context(
    glossary: Glossary,
    site: Site,
    assets: Mapping[str, str],
    memory: Memory | None = None,
    *,
    changed: int = 0,
    history: History | None = None,
) -> SiteContext:
    """Return the context of a site; what the memory knows of its pages is not worked out again."""
    results, finished = calculator_results(glossary.calculators), glossary.finished()
    crosslinks, in_theme = find_crosslinks(glossary), concepts_in_themes(glossary)
    beside, said = alternatives(glossary, in_theme), wordings(finished)
    known = freshness(finished, memory).with_drafts(glossary)
    return SiteContext(
        glossary=glossary,
        site=site,
        assets=assets,
        crosslinks=crosslinks,
        steps=path_steps(glossary),
        # A draft is named as one, but makes no other page outdated.
        freshness=known,
        counts=known.counts(glossary),
        results=results,
        forms=calculator_forms(glossary, results),
        finished=finished,
        nearby=nearby(glossary, crosslinks),
        in_theme=in_theme,
        shown_by=shown_by(glossary),
        beside=beside,
        above=nearest_above(glossary),
        wordings=said,
        practice=practice_sets(finished, in_theme, said, beside),
        orders=term_orders(glossary.locales),
        changed=changed,
        free_links=free_links(glossary),
        times=history.of_glossary(finished, memory) if history else {},
    )
