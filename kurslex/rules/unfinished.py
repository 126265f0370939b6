"""Rule [unfinished]."""

from collections.abc import Iterable, Iterator

from kurslex.model.glossary import Glossary
from kurslex.model.page import Home, LocalizedConcept
from kurslex.model.unfinished import UNFINISHED
from kurslex.problem import Problem
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.markdown_texts import texts


@rule("unfinished", reads=Reads.CONCEPT)
def check_unfinished(glossary: Glossary) -> Iterator[Problem]:
    """Whatever `kurslex new` has left to be written in angle brackets ⟨like this⟩ is written.

    Bad: `term: ⟨the term⟩`, `moved = ⟨todo⟩`.
    Good: `term: share`, or no file at all: the concept then counts as missing in this language.
    """
    for page in texts(glossary):
        hint = "write it in place of the angle brackets, or delete the file and leave the page to "
        yield from _marks(page.path, _lines(page), f"{hint}others")
    for messages in glossary.messages.values():
        for path, source in messages.sources.items():
            lines = enumerate(source.split("\n"), 1)
            written = ((line, text) for line, text in lines if not text.startswith("#"))
            yield from _marks(path, written, "write it in place of the angle brackets")


def _marks(path: str, lines: Iterable[tuple[int, str]], hint: str) -> Iterator[Problem]:
    for line, text in lines:
        for found in UNFINISHED.finditer(text):
            yield Problem(
                path=path,
                line=line,
                message=f"still to be written: {found.group(1)}",
                check="unfinished",
                hint=hint,
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
