"""Rule [never-compared]."""

from collections.abc import Iterator

from kurslex.analysis.freshness.comparison import never_compared
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, rule


@rule("never-compared", severity=Severity.WARNING, reads=Reads.CONCEPT)
def check_never_compared(glossary: Glossary) -> Iterator[Problem]:
    """A page has been compared with those of other languages; if not, nobody can tell what changes.

    Bad: `docs/it/share.md` without the field `checked`, beside `docs/de/share.md`.
    Good: the same with `checked`, written by `kurslex sync it share`; the only page of a concept;
    a page that is still to be written.
    """
    for concept in glossary.concepts:
        pages = glossary.translations(concept)
        drafts = {tag for tag, page in pages.items() if page.is_draft}
        for tag, languages in never_compared(pages).items():
            others = [each for each in languages if each not in drafts]
            if others and tag not in drafts:
                yield Problem(
                    path=pages[tag].path,
                    line=1,
                    message=f"the page has never been compared with those in {_listed(others)}",
                    check="never-compared",
                    hint=f"once it says the same, or what it should: kurslex sync {tag} {concept}",
                )


def _listed(tags: list[str]) -> str:
    return " and ".join(", ".join(f"'{tag}'" for tag in tags).rsplit(", ", 1))
