"""How a concept is related to others, said in words: what a page prints of it."""

from typing import Any
from urllib.parse import urlencode

from kurslex.model.page import LocalizedConcept
from kurslex.model.site import SEARCH, page_location
from kurslex.site.context import SiteContext
from kurslex.site.parts.definition_list import entries
from kurslex.ui.relation_messages import relation_message


def related(context: SiteContext, tag: str, concept: str) -> list[dict[str, Any]]:
    """Return a row for each way in which a concept is related to others with a page in a language.

    `message` says the relation, `entries` are the others, `more` is the number of those left out.
    """
    return [
        {
            "message": relation_message(row.type, inverse=row.inverse),
            "entries": entries(context, tag, row.concepts),
            "more": row.more,
        }
        for row in context.nearby[tag, concept].relations
    ]


def search_location(page: LocalizedConcept) -> str:
    """Return the address of what a search for a page's term finds."""
    return f"{page_location(page.locale, SEARCH)}?{urlencode({'q': page.preferred.text})}"
