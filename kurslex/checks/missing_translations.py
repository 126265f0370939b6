"""Rule [missing-translation]."""

from collections.abc import Iterator

from kurslex.checks.registry import rule
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity


@rule("missing-translation", severity=Severity.WARNING)
def check_missing_translations(glossary: Glossary) -> Iterator[Problem]:
    """Every concept has a page in every language; a site can be built without, but not strictly.

    Bad: `docs/nb/share.md` and `docs/de/share.md`, but no `docs/it/share.md`.
    Good: all three.
    """
    for concept in glossary.concepts.values():
        for tag in glossary.locales:
            path = f"docs/{tag}/{concept.id}.md"
            if glossary.page(tag, concept.id) is None and path not in glossary.unread:
                yield Problem(
                    path="docs/concepts.yml",
                    line=concept.line,
                    message=f"concept '{concept.id}' has no page in '{tag}'",
                    check="missing-translation",
                    hint=f"write {path}",
                )
