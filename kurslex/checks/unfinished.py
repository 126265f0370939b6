"""Rule [unfinished]."""

from collections.abc import Iterator

from kurslex.checks.registry import rule
from kurslex.checks.texts import texts
from kurslex.model.glossary import Glossary
from kurslex.model.page import Home, LocalizedConcept
from kurslex.model.unfinished import UNFINISHED
from kurslex.problem import Problem


@rule("unfinished")
def check_unfinished(glossary: Glossary) -> Iterator[Problem]:
    """Whatever `kurslex new` has left to be written in angle brackets ⟨like this⟩ is written.

    Bad: `term: ⟨the term⟩`.
    Good: `term: share`, or no file at all: the concept then counts as missing in this language.
    """
    for page in texts(glossary):
        for line, text in _lines(page):
            for found in UNFINISHED.finditer(text):
                yield Problem(
                    path=page.path,
                    line=line,
                    message=f"still to be written: {found.group(1)}",
                    check="unfinished",
                    hint="write it in place of the angle brackets, or delete the file and leave "
                    "the page to others",
                )


def _lines(page: LocalizedConcept | Home) -> Iterator[tuple[int, str]]:
    if isinstance(page, LocalizedConcept):
        for term in page.terms:
            yield term.line, " ".join((term.text, *term.forms, term.reason))
        yield page.definition_line, page.definition
    else:
        yield 1, page.title
        yield 1, page.description
    yield from enumerate(page.body.split("\n"), page.body_line)
