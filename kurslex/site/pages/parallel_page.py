"""A concept's pages in two languages -> one document, side by side and aligned by section."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import ClassVar

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from kurslex.model.glossary import Glossary
from kurslex.model.locale import Locale
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import concept_named, page_location, parallel_location
from kurslex.site.asset_files import script_name
from kurslex.site.context import SiteContext
from kurslex.site.page_views import DocumentView
from kurslex.site.parts.content_style import needs_style
from kurslex.site.parts.definition_list import ConceptEntry, kept_definitions
from kurslex.site.parts.html_sections import (
    Section,
    in_reading_order,
    merged_keys,
    split_sections,
)
from kurslex.site.parts.localized_words import Words, words
from kurslex.site.parts.moved_links import moved_links
from kurslex.site.parts.page_links import definition_html
from kurslex.site.parts.relation_list import (
    RelatedConcept,
    RelationRow,
    SecondTerm,
    related,
    search_location,
)
from kurslex.site.templating import View, render, safe
from kurslex.ui.concept_messages import status_message
from kurslex.ui.grammar_messages import GrammarWords, grammar_words

_HEADING_ID = re.compile(r'(<h[2-6])\s+id="[^"]*"')
_SECTION_ID = re.compile(r'(<h2)\s+id="[^"]*"')


class SideView(Struct, frozen=True, kw_only=True):
    """One of the two languages: its page, where that is alone, and what its links show."""

    page: LocalizedConcept
    definition: Markup
    grammar: Sequence[GrammarWords]
    locale: Locale
    location: str
    w: Words
    definitions: Sequence[ConceptEntry]


class ParallelRow(Struct, frozen=True, kw_only=True):
    """A section in both languages, empty where it is in one only; or a calculator, which is once.

    `locale` is the tag of the calculator's language; a section's `id` may be empty.
    """

    id: str = ""
    sides: Sequence[Markup] = ()
    calculator: Markup | None = None
    locale: str = ""


class ParallelView(View, frozen=True, kw_only=True):
    """What a page in two languages is given; `choices` are the languages beside the first.

    `state` is the message on how settled the concept is, or empty.
    """

    template: ClassVar[str] = "parallel.html"
    shared: DocumentView
    sides: Sequence[SideView]
    choices: Sequence[tuple[Locale, str]]
    rows: Sequence[ParallelRow]
    relations: Sequence[RelationRow]
    search_for_term: str
    state: str
    script: str | None
    has_formulas: bool
    has_pictures: bool
    has_further: bool


def language_pairs(
    glossary: Glossary, concept: str, firsts: Collection[str] | None
) -> list[tuple[str, str]]:
    """Return which two languages a concept can be read in; `firsts` are the first ones wanted.

    Each pair is there in both directions, if `firsts` is None.
    """
    pages = glossary.translations(concept)
    return [
        (tag, other)
        for tag in pages
        if firsts is None or tag in firsts
        for other in glossary.beside(tag)
        if other in pages
    ]


def render_parallels(
    context: SiteContext,
    concept: str,
    bodies: Mapping[str, str],
    firsts: Collection[str] | None = None,
) -> Iterator[tuple[str, str]]:
    """Yield the location and document of every page of a concept in two languages.

    `bodies` has the HTML of its pages' Markdown texts, by locale tag; each is split once. With
    `firsts`, only pages are made whose first language is one of these.
    """
    pages = context.glossary.translations(concept)
    pairs = language_pairs(context.glossary, concept, firsts)
    needed = {tag for pair in pairs for tag in pair}
    sections = {tag: _in_order(bodies[tag]) for tag in needed}
    for first, second in pairs:
        pair = _Pair(context=context, first=pages[first], second=pages[second])
        yield pair.here, pair.render(sections[first], sections[second])


def _in_order(body: str) -> list[Section]:
    """Return the sections of a page's text in the order of reading, as where it is alone."""
    return [each for part in in_reading_order(split_sections(body)) for each in part.sections]


class _Pair(Struct, frozen=True, kw_only=True):
    context: SiteContext
    first: LocalizedConcept
    second: LocalizedConcept

    @property
    def here(self) -> str:
        return parallel_location(self.first.locale, self.first.id, self.second.locale)

    def render(self, first: list[Section], second: list[Section]) -> str:
        glossary, concept = self.context.glossary, self.first.id
        pages = glossary.translations(concept)
        calculators = glossary.concepts[concept].calculators
        status = glossary.concepts[concept].status
        return render(
            ParallelView(
                shared=self.context.document(
                    self.first.locale,
                    self.here,
                    alternates={},
                    versions={tag: self._in_first_column(tag) for tag in pages},
                    canonical=page_location(self.first.locale, concept),
                ),
                sides=[self._side(self.first), self._side(self.second)],
                choices=[
                    (glossary.locales[tag], parallel_location(self.first.locale, concept, tag))
                    for tag in glossary.beside(self.first.locale)
                    if tag in pages
                ],
                rows=list(self._rows(first, second)),
                relations=self._relations(),
                search_for_term=search_location(self.first),
                state=status_message(status) if status else "",
                script=script_name(calculators) if calculators else None,
                has_formulas=any(each.outline.has_formulas for each in (self.first, self.second)),
                has_pictures=any(each.outline.has_pictures for each in (self.first, self.second)),
                has_further=needs_style((*first, *second)),
            )
        )

    def _in_first_column(self, tag: str) -> str:
        """Return where the switch of languages leads: to another first column, if there is one."""
        beside = self.first.locale if tag == self.second.locale else self.second.locale
        if beside in self.context.glossary.beside(tag):
            return parallel_location(tag, self.first.id, beside)
        return page_location(tag, self.first.id)

    def _side(self, page: LocalizedConcept) -> SideView:
        locale = self.context.glossary.locales[page.locale]
        return SideView(
            page=page,
            definition=definition_html(self.context, page, self.here, self._target),
            grammar=[*grammar_words(page.preferred, locale.inflection)],
            locale=locale,
            location=page_location(page.locale, page.id),
            w=words(self.context.glossary, page.locale),
            definitions=self._definitions(page),
        )

    def _definitions(self, page: LocalizedConcept) -> list[ConceptEntry]:
        """Return what links of one language show, at the addresses that they have here."""
        rows = related(self.context, page.locale, page.id) if page is self.first else ()
        linked = [each.entry for row in rows for each in row.entries]
        kept = kept_definitions(self.context, page, linked=linked)
        return [each.at(self._target(each.location)) for each in kept]

    def _rows(self, first: list[Section], second: list[Section]) -> Iterator[ParallelRow]:
        """Yield what appears in one row each; a calculator only once, its ids being its own."""
        ones = {section.key: section for section in first}
        others = {section.key: section for section in second}
        for key in merged_keys(first, second):
            one, other = ones.get(key), others.get(key)
            found = one or other
            if found and found.calculator:
                page = self.first if one else self.second
                html = safe(self._relinked(page, found))
                yield ParallelRow(calculator=html, locale=page.locale)
            elif found:
                yield ParallelRow(
                    id=one.id if one else "",  # an id is one of the first page
                    sides=[
                        safe(_SECTION_ID.sub(r"\1", self._relinked(self.first, one))),
                        safe(_HEADING_ID.sub(r"\1", self._relinked(self.second, other))),
                    ],
                )

    def _relinked(self, page: LocalizedConcept, section: Section | None) -> str:
        """Return a section whose links work here and stay in the two languages."""
        if section is None:
            return ""
        source = page_location(page.locale, page.id)
        return moved_links(section.html, source, self.here, self._target)

    def _target(self, location: str) -> str:
        tag, _, name = location.strip("/").partition("/")
        concept = concept_named(name)
        pages = self.context.glossary.pages
        pair = (self.first.locale, self.second.locale)
        if tag in pair and all((each, concept) in pages for each in pair):
            return parallel_location(pair[0], concept, pair[1])
        return location

    def _relations(self) -> list[RelationRow]:
        """Return the relations of the first language to concepts that are in both."""
        rows = related(self.context, self.first.locale, self.first.id)
        found = (replace(row, entries=list(self._in_both(row.entries))) for row in rows)
        return [row for row in found if row.entries]

    def _in_both(self, entries: Iterable[RelatedConcept]) -> Iterator[RelatedConcept]:
        glossary, first, second = self.context.glossary, self.first.locale, self.second.locale
        for each in entries:
            concept = each.entry.id
            if (second, concept) in glossary.pages:
                term = glossary.pages[second, concept].preferred.label
                yield RelatedConcept(
                    entry=each.entry.at(parallel_location(first, concept, second)),
                    second=SecondTerm(text=term, locale=glossary.locales[second]),
                )
