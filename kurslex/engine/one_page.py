"""What all pages of a site share, after one of them was written again."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from kurslex.analysis.crosslinks.link_graph import find_crosslinks
from kurslex.analysis.crosslinks.nearby import nearby
from kurslex.analysis.freshness.page_states import Freshness
from kurslex.analysis.freshness.page_states import freshness as freshness_of
from kurslex.analysis.practice.hidden_terms import wordings
from kurslex.analysis.practice.practice_sets import practice_sets
from kurslex.model.glossary import Glossary
from kurslex.model.page import Home, LocalizedConcept
from kurslex.site.context import SiteContext

Value = TypeVar("Value")
_Key = tuple[str, str]


def with_page(context: SiteContext, page: LocalizedConcept | Home) -> SiteContext:
    """Return what `make_context` would; the page is one that the glossary has, as it reads now."""
    glossary = _replaced(context.glossary, page)
    finished = glossary.finished()
    if isinstance(page, Home):
        return replace(context, glossary=glossary, finished=finished)
    before = context.glossary.pages[page.locale, page.id]
    same_links = before.outline.links == page.outline.links
    crosslinks = context.crosslinks if same_links else find_crosslinks(glossary)
    around = context.nearby if same_links else nearby(glossary, crosslinks)
    freshness = _freshness_with(context.freshness, glossary, page.id)
    said = wordings(finished)
    return replace(
        context,
        glossary=glossary,
        finished=finished,
        crosslinks=crosslinks,
        nearby=around,
        freshness=freshness,
        counts=freshness.counts(glossary),
        wordings=said,
        practice=practice_sets(finished, context.in_theme, said, context.beside),
    )


def _replaced(glossary: Glossary, page: LocalizedConcept | Home) -> Glossary:
    if isinstance(page, Home):
        return replace(glossary, homes={**glossary.homes, page.locale: page})
    return replace(glossary, pages={**glossary.pages, (page.locale, page.id): page})


def _freshness_with(before: Freshness, glossary: Glossary, concept: str) -> Freshness:
    """Return all pages' states: those of a concept depend on one another alone."""
    pages = {key: page for key, page in glossary.pages.items() if key[1] == concept}
    part = replace(glossary, pages=pages)
    now = freshness_of(part.finished()).with_drafts(part)
    order = [*glossary.pages]
    return Freshness(
        states=_merged(before.states, now.states, concept, order),
        fingerprints=_merged(before.fingerprints, now.fingerprints, concept, order),
        changes=_merged(before.changes, now.changes, concept, order),
        never_compared=_merged(before.never_compared, now.never_compared, concept, order),
    )


def _merged(
    before: Mapping[_Key, Value], now: Mapping[_Key, Value], concept: str, order: Iterable[_Key]
) -> dict[_Key, Value]:
    """Return what is known of all pages, with what is known now of those of a concept."""
    found = {**{key: each for key, each in before.items() if key[1] != concept}, **now}
    return {key: found[key] for key in order if key in found}
