"""Rule [ambiguous-term]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept, Term, TermStatus
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule


@rule("ambiguous-term", reads=Reads.ALL_TERMS)
def check_terms(glossary: Glossary) -> Iterator[Problem]:
    """A preferred term names one concept of its language, and no term is both right and wrong.

    Bad: *Börse* preferred on two pages; *virkelig verdi* admitted here and deprecated there.
    Good: each preferred term once; a deprecated term nowhere else in its language.
    """
    for tag in glossary.locales:
        seen: dict[str, tuple[LocalizedConcept, Term]] = {}
        for concept in glossary.concepts:
            page = glossary.page(tag, concept)
            for term in page.terms if page else ():
                if page and term.text:
                    yield from _compare(page, term, seen)


def _compare(
    page: LocalizedConcept, term: Term, seen: dict[str, tuple[LocalizedConcept, Term]]
) -> Iterator[Problem]:
    other_page, other = seen.setdefault(term.text, (page, term))
    if other is term:
        return
    statuses = {term.status, other.status}
    same_page = page is other_page
    if (
        same_page
        or statuses == {TermStatus.PREFERRED}
        or (TermStatus.DEPRECATED in statuses and len(statuses) > 1)
    ):
        yield Problem(
            path=page.path,
            line=term.line,
            message=f"{term.status.value} term '{term.text}' is already the "
            f"{other.status.value} term at {other_page.path}:{other.line}",
            check="ambiguous-term",
        )
