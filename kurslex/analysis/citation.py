"""How a page of the glossary is cited: one record of what is cited, and its forms.

Whatever exports references makes them of the same record.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from kurslex.language.dates import day_and_month, written_date
from kurslex.messages import Messages
from kurslex.model.page import LocalizedConcept
from kurslex.model.site import Site, page_location
from kurslex.ui.interface_messages import AUTHOR
from kurslex.utils.latex_escapes import LATEX_ESCAPES

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The macros for months that every style of BibTeX defines."""

# BibTeX counts braces, also those behind a backslash, and gives up where one is alone.
_SPECIAL = {**LATEX_ESCAPES, "{": r"\textbraceleft{}", "}": r"\textbraceright{}"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """What is cited: a concept's page in one language, in the glossary as it is.

    `author` may be empty. `changed` is when the content last changed, in seconds since 1970 (UTC),
    or 0 where nobody knows; `version` is that of the glossary, or empty.
    """

    locale: str
    concept: str
    term: str
    work: str
    author: str
    address: str
    licence: str
    changed: int = 0
    version: str = ""


def citation(
    page: LocalizedConcept, messages: Messages, site: Site, *, changed: int = 0, issue: str = ""
) -> Citation:
    """Return what is cited of a page; `messages` are those of its language.

    `issue` is the version of the glossary, or empty.
    """
    return Citation(
        locale=page.locale,
        concept=page.id,
        term=page.preferred.label,
        work=messages.format("site-name"),
        author=author(messages, site),
        address=site.absolute(page_location(page.locale, page.id)),
        licence=messages.format("licence-content-name"),
        changed=changed,
        version=issue,
    )


def author(messages: Messages, site: Site) -> str:
    """Return who has written the glossary, in the words of a language if it has any; or nothing."""
    if AUTHOR in messages:
        return " ".join(messages.format(AUTHOR).split())
    return site.author


def apa(cited: Citation, messages: Messages) -> str:
    """Return the reference as the APA writes that of an entry in a work of reference.

    Source: Publication Manual of the American Psychological Association, 7th edition, 10.3: author,
    date, entry, work, address; without an author the entry comes first. The words and the order of
    the day and the month are those of the language.
    """
    issue = version(cited, messages)
    names = {
        "term": cited.term,
        "date": _apa_date(cited, messages),
        "work": f"{cited.work} ({issue})" if issue else cited.work,
        "address": cited.address,
    }
    if not cited.author:
        return messages.format("cite-apa-no-author", **names)
    # A name that ends with a full stop needs no other one.
    return messages.format("cite-apa", author=cited.author.removesuffix("."), **names)


def bibtex(cited: Citation) -> str:
    """Return the reference as an entry that BibTeX and BibLaTeX read (`@misc`), in UTF-8.

    Braces keep the capital letters of titles, and names that are no person's, as they are.
    """
    fields = {
        "author": f"{{{_escaped(cited.author)}}}" if cited.author else "",
        "title": f"{{{_escaped(cited.term)}}}",
        "howpublished": _escaped(", ".join(filter(None, (cited.work, cited.version)))),
        "year": f"{_day(cited):%Y}" if cited.changed else "",
        "url": cited.address,
        "note": _escaped(cited.licence),
        "langid": cited.locale,
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    if cited.changed:
        lines.append(f"  month = {_MONTHS[_day(cited).month - 1]}")
    return ",\n".join([f"@misc{{kurslex-{cited.locale}-{cited.concept}", *lines]) + "\n}"


def attribution(cited: Citation, messages: Messages) -> str:
    """Return what the licence asks for in one line: title, author, licence, address; and the date.

    Source: Creative Commons, "Recommended practices for attribution" (title, author, source,
    licence).
    """
    parts = (
        *(cited.work, cited.author, cited.licence, cited.address),
        *(version(cited, messages), state(cited, messages)),
    )
    return messages.format("attribution", term=cited.term, source=", ".join(filter(None, parts)))


def state(cited: Citation, messages: Messages) -> str:
    """Return of which day the glossary is, in words, or nothing where nobody knows."""
    if not cited.changed:
        return ""
    return messages.format("teaching-state", date=written_date(cited.locale, cited.changed))


def version(cited: Citation, messages: Messages) -> str:
    """Return which version of the glossary it is, in words, or nothing where it has none."""
    return messages.format("teaching-version", version=cited.version) if cited.version else ""


def _apa_date(cited: Citation, messages: Messages) -> str:
    if not cited.changed:
        return messages.format("cite-no-date")
    return f"{_day(cited):%Y}, {day_and_month(cited.locale, cited.changed)}"


def _day(cited: Citation) -> datetime:
    return datetime.fromtimestamp(cited.changed, UTC)


def _escaped(text: str) -> str:
    return "".join(_SPECIAL.get(sign, sign) for sign in text)
