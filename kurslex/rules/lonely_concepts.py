"""Rule [lonely-concept]."""

from collections.abc import Iterator

from kurslex.analysis.crosslinks.link_graph import incoming, make_weave, outgoing
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import rule


@rule("lonely-concept", severity=Severity.WARNING)
def check_lonely_concepts(glossary: Glossary) -> Iterator[Problem]:
    """A concept hangs together with others: `docs/concepts.yml` says with how many at least.

    Bad: `links: {incoming: 2, outgoing: 3}`, and a page to which only one other leads.
    Good: two pages lead to it, by a link in their text or as broader or related concept.
    """
    fewest = glossary.fewest_links
    leading = outgoing(glossary, make_weave(glossary))
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
        check="lonely-concept",
        hint="link it where it is mentioned, or relate it in docs/concepts.yml",
    )
