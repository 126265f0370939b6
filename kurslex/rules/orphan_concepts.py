"""Rule [orphan-concept]."""

from collections.abc import Iterator

from kurslex.analysis.crosslinks.link_graph import find_crosslinks, incoming, outgoing
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import rule


@rule("orphan-concept", severity=Severity.WARNING)
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
            yield _problem(page, f"is reached from {len(reached[key])}", fewest.incoming)
        if len(targets) < fewest.outgoing:
            yield _problem(page, f"leads to {len(targets)}", fewest.outgoing)


def _problem(page: LocalizedConcept, leads: str, fewest: int) -> Problem:
    return Problem(
        path=page.path,
        line=page.preferred.line,
        message=f"concept '{page.id}' {leads} others, fewer than {fewest}",
        check="orphan-concept",
        hint="link it where it is mentioned, or relate it in docs/concepts.yml",
    )
