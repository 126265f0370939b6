"""Rule [missing-translation]."""

from collections.abc import Iterator

from kurslex.model.concept import Concept
from kurslex.model.free_page import FreePage
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.listed_names import first_of

# A language that lacks more has just begun, which is one cause, and one problem.
_SINGLY = 5
_HOME = "index"


@rule("missing-translation", severity=Severity.WARNING, reads=Reads.ALL_TERMS)
def check_missing_translations(glossary: Glossary) -> Iterator[Problem]:
    """Every concept has a page in every language; a site can be built without, but not strictly.

    Bad: `docs/nb/share.md` and `docs/de/share.md`, but no `docs/it/share.md`.
    Good: all three.
    """
    for tag in glossary.locales:
        missing = [
            concept
            for concept in glossary.concepts.values()
            if glossary.page(tag, concept.id) is None
            and concept.id != _HOME  # whose file is another page's
            and f"docs/{tag}/{concept.id}.md" not in glossary.unread
        ]
        if len(missing) > _SINGLY:
            names = first_of(concept.id for concept in missing)
            message = f"{len(missing)} concepts have no page in '{tag}': {names}"
            hint = f"write docs/{tag}/ID.md for each, in any order; kurslex status names all"
            yield _problem(missing[0], message, hint)
        else:
            for concept in missing:
                message = f"concept '{concept.id}' has no page in '{tag}'"
                yield _problem(concept, message, f"write docs/{tag}/{concept.id}.md")
        for page in (each for each in glossary.free if each.id not in {*glossary.concepts, _HOME}):
            path = f"docs/{tag}/{page.id}.md"
            if (tag, page.id) not in glossary.free_pages and path not in glossary.unread:
                yield _problem(page, f"page '{page.id}' is missing in '{tag}'", f"write {path}")


def _problem(concept: Concept | FreePage, message: str, hint: str) -> Problem:
    return Problem(
        path="docs/concepts.yml",
        line=concept.line,
        message=message,
        check="missing-translation",
        hint=hint,
    )
