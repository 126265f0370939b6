"""Rules [deprecated-term], [needless-exception]."""

import re
from collections.abc import Iterable, Iterator, Mapping

from kurslex.language.letters import SIGN
from kurslex.model.glossary import Glossary
from kurslex.model.house_style import HouseStyle
from kurslex.model.page import Home, LocalizedConcept, Term
from kurslex.model.prose import CONFUSIONS, SOURCES, Paragraph
from kurslex.problem import Problem, Severity
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.markdown_texts import texts
from kurslex.rules.support.prose_texts import prose

# Where wrong words are discussed, and where titles have words of their own.
_FREE = frozenset({CONFUSIONS, SOURCES})

Owners = Mapping[str, LocalizedConcept]


@rule("deprecated-term")
@rule("needless-exception", severity=Severity.WARNING, reads=Reads.TERMS)
def check_deprecated_terms(glossary: Glossary) -> Iterator[Problem]:
    """A term to avoid is not used, only mentioned: in quotation marks, in italics, or as confusion.

    A longer term that is right may hold it: *Übernahme* is to be avoided for what is rightly called
    *Übernahme der Emission*. So may a phrase that the term lists under `except`, and on one page
    what its front matter lists under `allowed`.

    Bad: `Die Preisdiskussion führt zu einem Preis`, `allowed: [Preisdiskussion]` without need.
    Good: `Die Preisfindung führt zu einem Preis`, `„Preisdiskussion“ ist eine Fehlübersetzung`,
    `except: [Preisdiskussion der Verbände]`.
    """
    for tag, locale in glossary.locales.items():
        pages = [page for page in glossary.pages.values() if page.locale == tag]
        owners = {
            _folded(form): page
            for page in pages
            for term in page.deprecated
            for form in _forms(term)
        }
        excepting = [page for page in texts(glossary) if page.locale == tag and page.allowed]
        allowed = {page.path: set(map(_folded, page.allowed)) for page in excepting}
        used: set[tuple[str, str]] = set()
        for paragraph, found in _found(prose(glossary, tag), _right(pages), owners, allowed):
            form = _folded(found.group())
            if form in allowed.get(paragraph.path, ()):
                used.add((paragraph.path, form))
            elif form in owners and not _is_mentioned(paragraph, found, locale.style):
                yield _use(paragraph, found, owners[form])
        for page in excepting:
            yield from _needless(page, used)
        for page in pages:
            yield from _needless_phrases(page)


def _found(
    paragraphs: Iterable[Paragraph],
    right: set[str],
    owners: Owners,
    allowed: Mapping[str, set[str]],
) -> Iterator[tuple[Paragraph, re.Match[str]]]:
    """Yield what texts have of wrong words, and of right ones that hold a wrong one."""
    if not owners:
        return
    everywhere = _finder(right, owners)
    own = {path: _finder(right | each, owners) for path, each in allowed.items()}
    for paragraph in paragraphs:
        if paragraph.section not in _FREE:
            finder = own.get(paragraph.path, everywhere)
            yield from ((paragraph, found) for found in finder.finditer(paragraph.text))


def _use(paragraph: Paragraph, found: re.Match[str], owner: LocalizedConcept) -> Problem:
    text = " ".join(found.group().split())
    hint = (
        f"write 'allowed: [{text}]' in the front matter"
        if paragraph.path.endswith(".md")
        else "list the phrase there under 'except'"
    )
    return Problem(
        path=paragraph.path,
        line=paragraph.line_at(found.start()),
        message=f"'{text}' is a term to avoid",
        check="deprecated-term",
        hint=f"write '{owner.preferred.text}'; {owner.path} says why. A word that is only "
        f"mentioned appears in quotation marks; where it is right, {hint}",
    )


def _needless_phrases(page: LocalizedConcept) -> Iterator[Problem]:
    for term in page.deprecated:
        forms = [_folded(form) for form in _forms(term)]
        for phrase in term.exceptions:
            if not any(_holds(_folded(phrase), form) for form in forms):
                yield Problem(
                    path=page.path,
                    line=term.line,
                    message=f"the exception '{phrase}' does not hold '{term.text}'",
                    check="needless-exception",
                    hint="write phrases that hold the term, in each form that is used",
                )


def _needless(page: LocalizedConcept | Home, used: set[tuple[str, str]]) -> Iterator[Problem]:
    for phrase in page.allowed:
        if (page.path, _folded(phrase)) not in used:
            yield Problem(
                path=page.path,
                line=page.allowed_line,
                message=f"'allowed' names '{phrase}', which needs no exception on this page",
                check="needless-exception",
                hint="take it out",
            )


def _is_mentioned(paragraph: Paragraph, found: re.Match[str], style: HouseStyle) -> bool:
    before = paragraph.text[: found.start()]
    for opening, closing in filter(None, (style.quotes, style.inner_quotes)):
        opened = before.count(opening)
        if opened % 2 if opening == closing else opened > before.count(closing):
            return True
    return paragraph.is_emphasised(*found.span())


def _right(pages: Iterable[LocalizedConcept]) -> set[str]:
    """Return what is right in every text of a language: terms, and the exceptions to terms."""
    return {
        _folded(each)
        for page in pages
        for term in page.terms
        for each in (
            *(() if term in page.deprecated else _forms(term)),
            *term.exceptions,
        )
    }


def _finder(right: set[str], wrong: Owners) -> re.Pattern[str]:
    """Return what finds wrong forms, and right ones that hold a wrong one, the longest first."""
    holders = {*wrong}
    together = "\n".join(right)
    for each in wrong:
        if each in together:  # few are, so that all right forms are seldom looked at one by one
            holders.update(form for form in right if each in form)
    ordered = sorted(holders, key=lambda form: (-len(form), form))
    words = "|".join(r"\s+".join(map(re.escape, form.split())) for form in ordered)
    return re.compile(rf"(?<!-)(?<!{SIGN})(?:{words})(?!-|{SIGN})", re.IGNORECASE)


def _holds(phrase: str, form: str) -> bool:
    return re.search(rf"(?<!-)(?<!{SIGN}){re.escape(form)}(?!-|{SIGN})", phrase) is not None


def _forms(term: Term) -> Iterator[str]:
    yield from filter(str.strip, (term.text, *term.forms))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
