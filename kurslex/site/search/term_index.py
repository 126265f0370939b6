"""A glossary's terms and definitions -> what a reader of one language can look up, as plain data.

The browser compares queries with them (`site/assets/search-match.js`).
"""

from msgspec import Struct

from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept, Term
from kurslex.model.site import address_name

Forms = tuple[str, ...]


class SearchEntry(Struct, frozen=True, kw_only=True):
    """A concept with what it is found by: its terms with their forms, and those of other languages.

    `concept` is its id in addresses. `language` is the tag of the locale whose words it has:
    another one's as long as the concept is not translated. `foreign` has the terms of the other
    locales by tag, with their forms.
    """

    concept: str
    language: str
    definition: str
    preferred: Forms
    admitted: tuple[Forms, ...]
    deprecated: tuple[Forms, ...]
    foreign: dict[str, tuple[Forms, ...]]

    @property
    def terms(self) -> tuple[Forms, ...]:
        """Return the concept's own terms, each with its forms."""
        return (self.preferred, *self.admitted, *self.deprecated)


def term_index(glossary: Glossary, tag: str) -> list[SearchEntry]:
    """Return all that can be found in a language, in the order of the concepts.

    A concept that it has no page of is found by the card that stands in for the page.
    """
    return [
        _entry(glossary, glossary.page(tag, concept) or next(iter(described.values())))
        for concept in glossary.concepts
        if (described := glossary.translations(concept))
    ]


def _entry(glossary: Glossary, page: LocalizedConcept) -> SearchEntry:
    return SearchEntry(
        concept=address_name(page.id),
        language=page.locale,
        definition=page.definition,
        preferred=_forms(page.preferred),
        admitted=tuple(map(_forms, page.admitted)),
        deprecated=tuple(map(_forms, page.deprecated)),
        foreign={
            tag: tuple(_forms(term) for term in (other.preferred, *other.admitted))
            for tag, other in glossary.translations(page.id).items()
            if tag != page.locale
        },
    )


def _forms(term: Term) -> Forms:
    """Return what a term is shown as, then what it is found by, and how it is read: chónggòu."""
    reading = (term.sort,) if term.sort else ()
    return tuple(dict.fromkeys((term.label, term.text, *term.forms, *reading)))
