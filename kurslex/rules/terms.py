"""Rule [ambiguous-term]."""

from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept, Term, TermStatus
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, rule

_QUALIFIED = "if the word means both, say which on each page: {term: bank, qualifier: finance}"


@rule("ambiguous-term", severity=Severity.WARNING, reads=Reads.ALL_TERMS)
def check_terms(glossary: Glossary) -> Iterator[Problem]:
    """A preferred term names one concept of its language, and no term is both right and wrong.

    Where a language has one word for two concepts, a qualifier says which of them is meant.

    Bad: *Börse* preferred on two pages; *virkelig verdi* admitted here and deprecated there.
    Good: each preferred term once, or `preferred: {term: bank, qualifier: finance}` on one page and
    another qualifier on the other; a deprecated term nowhere else in its language.
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
    told_apart = term.qualifier != other.qualifier
    if (
        same_page
        or (statuses == {TermStatus.PREFERRED} and not told_apart)
        or (TermStatus.DEPRECATED in statuses and len(statuses) > 1)
    ):
        yield Problem(
            path=page.path,
            line=term.line,
            message=f"{term.status.value} term '{term.text}' is already the "
            f"{other.status.value} term at {other_page.path}:{other.line}",
            check="ambiguous-term",
            hint=_QUALIFIED if statuses == {TermStatus.PREFERRED} and not same_page else "",
        )
