"""Rules [unlinked-mention], [late-link], [needless-unlinked]."""

from collections.abc import Iterator, Sequence

from kurslex.analysis.crosslinks.text_mentions import ConceptLink, Mention, read_language
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.problem import Problem, Severity, did_you_mean
from kurslex.rules.registry import Reads, rule


@rule(
    "unlinked-mention",
    "late-link",
    "needless-unlinked",
    severity=Severity.WARNING,
    reads=Reads.TERMS,
)
def check_mentions(glossary: Glossary) -> Iterator[Problem]:
    """The first mention of a concept on a page links to it, or the page says that none is wanted.

    Bad: *Shares are traded. A [share](share.md) is …*; *order* in its everyday sense, unexplained.
    Good: *[Shares](share.md) are traded. A share is …*; front matter `unlinked: [order]`.
    """
    for tag in glossary.locales:
        read = read_language(glossary, tag)
        for concept in glossary.concepts:
            page = glossary.page(tag, concept)
            if page:
                yield from _check_page(glossary, page, read[page.path])


def _check_page(
    glossary: Glossary, page: LocalizedConcept, read: Sequence[Mention | ConceptLink]
) -> Iterator[Problem]:
    linked = {each.concept for each in read if isinstance(each, ConceptLink)}
    needed: set[str] = set()
    for mention in _unled(page, read):
        silenced = mention.concepts.intersection(page.unlinked)
        needed |= silenced
        if not silenced:
            yield _problem(page, mention, late=bool(mention.concepts & linked))
    for concept in page.unlinked:
        if concept not in needed:
            yield _needless(glossary, page, concept)


def _unled(page: LocalizedConcept, read: Sequence[Mention | ConceptLink]) -> Iterator[Mention]:
    """Yield each concept's first mention where no link to it came before."""
    met = {page.id}
    for each in read:
        if isinstance(each, ConceptLink):
            met.add(each.concept)
        elif not each.concepts & met:
            met |= each.concepts
            yield each


def _problem(page: LocalizedConcept, mention: Mention, *, late: bool) -> Problem:
    concepts = sorted(mention.concepts)
    names = " or ".join(f"'{concept}'" for concept in concepts)
    when = "before the first link to it" if late else "and never linked"
    return Problem(
        path=page.path,
        line=mention.line,
        message=f"concept {names} is mentioned ('{mention.text}') {when}",
        check="late-link" if late else "unlinked-mention",
        hint=f"link the first mention, [{mention.text}]({concepts[0]}.md), or, where no link is "
        f"wanted, write 'unlinked: [{concepts[0]}]' in the front matter",
    )


def _needless(glossary: Glossary, page: LocalizedConcept, concept: str) -> Problem:
    known = concept in glossary.concepts
    return Problem(
        path=page.path,
        line=page.unlinked_line,
        message=f"'unlinked' names '{concept}', which "
        + ("needs no exception on this page" if known else "is not a concept"),
        check="needless-unlinked",
        hint="take it out" if known else did_you_mean(concept, glossary.concepts),
    )
