"""Rule [deprecated-term]."""

import re
from collections.abc import Iterable, Iterator

from kurslex.checks.prose import prose
from kurslex.checks.registry import rule
from kurslex.model.glossary import Glossary
from kurslex.model.house_style import HouseStyle
from kurslex.model.page import LocalizedConcept, Term
from kurslex.model.prose import CONFUSIONS, SOURCES, Paragraph
from kurslex.problem import Problem

# Where wrong words are discussed, and where titles have words of their own.
_FREE = frozenset({CONFUSIONS, SOURCES})


@rule("deprecated-term")
def check_deprecated_terms(glossary: Glossary) -> Iterator[Problem]:
    """A term to avoid is not used, only mentioned: in quotation marks, in italics, or as confusion.

    A longer term that is right may hold it: *Übernahme* is to be avoided for what is rightly called
    *Übernahme der Emission*.

    Bad: `Die Preisdiskussion führt zu einem Preis`.
    Good: `Die Preisfindung führt zu einem Preis`, `„Preisdiskussion“ ist eine Fehlübersetzung`.
    """
    for tag, locale in glossary.locales.items():
        pages = [page for page in glossary.pages.values() if page.locale == tag]
        owners = {
            _folded(form): page
            for page in pages
            for term in page.deprecated
            for form in _forms(term)
        }
        if owners:
            terms = _finder(_longest_first(pages, owners))
            for paragraph in prose(glossary, tag):
                if paragraph.section not in _FREE:
                    yield from _uses(paragraph, terms, owners, locale.style)


def _uses(
    paragraph: Paragraph,
    terms: re.Pattern[str],
    owners: dict[str, LocalizedConcept],
    style: HouseStyle,
) -> Iterator[Problem]:
    for found in terms.finditer(paragraph.text):
        owner = owners.get(_folded(found.group()))
        if owner and not _is_mentioned(paragraph, found, style):
            yield Problem(
                path=paragraph.path,
                line=paragraph.line_at(found.start()),
                message=f"'{' '.join(found.group().split())}' is a term to avoid",
                check="deprecated-term",
                hint=f"write '{owner.preferred.text}'; {owner.path} says why. "
                "A word that is only mentioned stands in quotation marks",
            )


def _is_mentioned(paragraph: Paragraph, found: re.Match[str], style: HouseStyle) -> bool:
    before = paragraph.text[: found.start()]
    for opening, closing in filter(None, (style.quotes, style.inner_quotes)):
        opened = before.count(opening)
        if opened % 2 if opening == closing else opened > before.count(closing):
            return True
    return paragraph.is_emphasised(*found.span())


def _longest_first(pages: Iterable[LocalizedConcept], wrong: Iterable[str]) -> list[str]:
    """Return the wrong forms, and the right ones that hold a wrong one."""
    right = {_folded(form) for page in pages for term in page.terms for form in _forms(term)}
    holders = {form for form in right if any(each in form for each in wrong)}
    return sorted(holders, key=lambda form: (-len(form), form))


def _finder(forms: Iterable[str]) -> re.Pattern[str]:
    words = "|".join(r"\s+".join(map(re.escape, form.split())) for form in forms)
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


def _forms(term: Term) -> Iterator[str]:
    yield from filter(str.strip, (term.text, *term.forms))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
