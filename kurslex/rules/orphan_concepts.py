"""Rule [orphan-concept]."""

from collections.abc import Iterator, Sized

from kurslex.analysis.crosslinks.link_graph import find_crosslinks, incoming, outgoing
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, rule


@rule("orphan-concept", severity=Severity.WARNING, reads=Reads.STRUCTURE)
def check_orphan_concepts(glossary: Glossary) -> Iterator[Problem]:
    """A concept hangs together with others: `docs/concepts.yml` says with how many at least.

    Bad: `links: {incoming: 2, outgoing: 3}`, and a page to which only one other leads.
    Good: two pages lead to it, by a link in their text or as broader or related concept.
    """
    fewest = glossary.fewest_links
    leading = outgoing(glossary, find_crosslinks(glossary))
    reached = incoming(leading)
    for key, targets in leading.items():
        page = glossary.pages[key]
        if len(reached[key]) < fewest.incoming:
            fact = f"is reached from {_others(reached[key])}, fewer than {fewest.incoming}"
            yield _problem(page, fact, "link it where it is mentioned")
        if len(targets) < fewest.outgoing:
            fact = f"leads to {_others(targets)}, fewer than {fewest.outgoing}"
            yield _problem(page, fact, "link what its text mentions")


def _others(concepts: Sized) -> str:
    return f"{len(concepts)} other{'' if len(concepts) == 1 else 's'}"


def _problem(page: LocalizedConcept, fact: str, cure: str) -> Problem:
    return Problem(
        path=page.path,
        line=page.preferred.line,
        message=f"concept '{page.id}' {fact}",
        check="orphan-concept",
        hint=f"{cure}, or relate it in docs/concepts.yml",
    )
