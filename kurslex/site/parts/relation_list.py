"""How a concept is related to others, said in words: what a page prints of it."""

from collections.abc import Sequence
from urllib.parse import urlencode

from msgspec import Struct

from kurslex.model.locale import Locale
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import SEARCH, page_location
from kurslex.site.context import SiteContext
from kurslex.site.parts.definition_list import ConceptEntry, entries
from kurslex.ui.relation_messages import relation_message


class SecondTerm(Struct, frozen=True, kw_only=True):
    """The term of the other language, on a page in two."""

    text: str
    locale: Locale


class RelatedConcept(Struct, frozen=True, kw_only=True):
    """A concept that another one is related to."""

    entry: ConceptEntry
    second: SecondTerm | None = None


class RelationRow(Struct, frozen=True, kw_only=True):
    """A row of `relations.html`: a way to be related, and the concepts related in it.

    `message` says the relation, `more` is the number of those left out.
    """

    message: str
    entries: Sequence[RelatedConcept]
    more: int


def related(context: SiteContext, tag: str, concept: str) -> list[RelationRow]:
    """Return a row for each way in which a concept is related to others, where there are pages."""
    return [
        RelationRow(
            message=relation_message(row.type, inverse=row.inverse),
            entries=[RelatedConcept(entry=each) for each in entries(context, tag, row.concepts)],
            more=row.more,
        )
        for row in context.nearby[tag, concept].relations
    ]


def search_location(page: LocalizedConcept) -> str:
    """Return the address of what a search for a page's term finds."""
    return f"{page_location(page.locale, SEARCH)}?{urlencode({'q': page.preferred.text})}"
