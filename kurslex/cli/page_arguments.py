"""The page that a command works on, given by language and concept."""

from kurslex.cli.language_arguments import known_language
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.problem import did_you_mean


class NoPageError(ValueError):
    """There is no such page; says why."""


def asked_page(glossary: Glossary, tag: str, concept: str) -> LocalizedConcept:
    """Return a page; raise `WrongLanguageError` or `NoPageError` where there is none."""
    known_language(glossary, tag)
    if concept not in glossary.concepts:
        hint = did_you_mean(concept, glossary.concepts) or "docs/concepts.yml has them all"
        raise NoPageError(f"the glossary has no concept '{concept}'; {hint}")
    page = glossary.page(tag, concept)
    if page is None:
        path = f"docs/{tag}/{concept}.md"
        unread = path in glossary.unread
        reason = "cannot be read; kurslex check says why" if unread else "is not written yet"
        raise NoPageError(f"{path} {reason}")
    return page
