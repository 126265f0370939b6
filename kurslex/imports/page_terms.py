"""The terms that a source has for a concept in a language -> those of a page, each once."""

from collections.abc import Sequence
from dataclasses import replace

from kurslex.imports.material import ImportedTerm, Material, Place
from kurslex.model.page import TermStatus

_GRAMMAR = ("qualifier", "gender", "genitive", "plural")


def page_terms(
    terms: Sequence[ImportedTerm], material: Material, place: Place, *, concept: str, language: str
) -> tuple[ImportedTerm, ...]:
    """Return the first term as the preferred one; others that are as well are admitted.

    What a page has no place for is kept: grammar of a further term, and what is said of a term for
    the second time and differs.
    """
    found: dict[str, ImportedTerm] = {}
    for at, term in enumerate(terms):
        grammar = {name: value for name in _GRAMMAR if (value := getattr(term, name))}
        if term.text in found:
            what, text = "term said twice", described(term)
            if replace(found[term.text], forms=()) == replace(term, forms=()):
                text = ""
        else:
            found[term.text] = _further(term) if at else replace(term, status=TermStatus.PREFERRED)
            what = "grammar of a further term"
            said = [f"{name} {value}" for name, value in grammar.items()] if at else []
            text = f"{term.text}: {', '.join(said)}" if said else ""
        if text:
            material.keep(what, text, place, concept=concept, language=language)
    return tuple(found.values())


def described(term: ImportedTerm) -> str:
    """Return a term with all that is said of it, as a text to be read."""
    said = (term.qualifier, *term.forms, term.gender, term.genitive, term.plural, term.reason)
    return f"{term.text}: {', '.join(filter(None, (term.status.value, *said)))}"


def _further(term: ImportedTerm) -> ImportedTerm:
    is_second = term.status is TermStatus.PREFERRED
    status = TermStatus.ADMITTED if is_second else term.status
    return replace(term, status=status, qualifier="", gender="", genitive="", plural="")
