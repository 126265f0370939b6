"""A language's concepts as a Moodle glossary, in the XML that Moodle imports.

Moodle links the words of entries wherever a course's texts have them (filter "Glossary
auto-linking"), but knows no inflection: forms are aliases.
"""

from collections.abc import Iterator

from kurslex.model.page import LocalizedConcept, Term
from kurslex.outputs.edition import Described, Edition
from kurslex.outputs.xml_text import document, element, escaped
from kurslex.ui.interface_messages import theme_message

MOODLE_GLOSSARY_FILE = "kurslex-{tag}-moodle-glossary.xml"
_HTML = "1"
_SETTINGS = {
    "ALLOWDUPLICATEDENTRIES": "0",
    "DISPLAYFORMAT": "dictionary",
    "SHOWSPECIAL": "1",
    "SHOWALPHABET": "1",
    "SHOWALL": "1",
    "ALLOWCOMMENTS": "0",
    "USEDYNALINK": "1",
    "DEFAULTAPPROVAL": "1",
    "GLOBALGLOSSARY": "0",
    "ENTBYPAGE": "20",
}


def moodle_glossary_file(edition: Edition) -> dict[str, bytes]:
    """Return the glossary of the edition's language, which is one."""
    (tag,) = edition.tags
    entries = "".join(entry(edition, each, each.pages[tag]) for each in edition.described())
    file = MOODLE_GLOSSARY_FILE.replace("{tag}", tag)
    return {file: glossary_file(edition, entries)}


def glossary_file(edition: Edition, entries: str) -> bytes:
    """Return the file of the edition's language with some entries."""
    (tag,) = edition.tags
    subtitle = escaped(edition.say(tag, "site-subtitle"))
    about = f"{subtitle} {_link(edition.site.absolute(f'{tag}/'))}"
    licence = _link(edition.say(tag, "licence-content-address"))
    info = [
        element("NAME", escaped(edition.say(tag, "site-name"))),
        element("INTRO", escaped(f"<p>{about}</p><p>{licence}</p>")),
        element("INTROFORMAT", _HTML),
        *(element(name, value) for name, value in _SETTINGS.items()),
        element("ENTRIES", entries),
    ]
    return document(element("GLOSSARY", element("INFO", "".join(info))))


def entry(edition: Edition, described: Described, page: LocalizedConcept) -> str:
    """Return the entry of a concept, in a line of its own."""
    names = [*dict.fromkeys(_aliases(page))]
    theme = edition.say(page.locale, theme_message(described.concept.theme))
    category = element("NAME", escaped(theme)) + element("USEDYNALINK", "0")
    link = _link(edition.address(page.locale, page.id))
    parts = [
        element("CONCEPT", escaped(page.preferred.label)),
        element("DEFINITION", escaped(f"<p>{escaped(page.definition)}</p><p>{link}</p>")),
        element("FORMAT", _HTML),
        element("USEDYNALINK", "1" if page.preferred.autolink else "0"),
        element("CASESENSITIVE", "0"),
        element("FULLMATCH", "1"),
        element("TEACHERENTRY", "1"),
        element("ALIASES", "".join(_alias(name) for name in names)) if names else "",
        element("CATEGORIES", element("CATEGORY", category)),
    ]
    return "\n" + element("ENTRY", "".join(parts))


def _alias(name: str) -> str:
    return element("ALIAS", element("NAME", escaped(name)))


def _aliases(page: LocalizedConcept) -> Iterator[str]:
    """Yield the words that lead to an entry beside its own; none of an everyday word."""
    for term in page.terms:
        if term.autolink and page.preferred.autolink and term not in page.deprecated:
            yield from (text for text in _words(term) if text != page.preferred.label)


def _words(term: Term) -> tuple[str, ...]:
    return (term.text, *term.forms)


def _link(address: str) -> str:
    return f'<a href="{escaped(address)}">{escaped(address)}</a>'
