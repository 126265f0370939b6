"""A glossary as decks for Anki: term and definition, or a term in two languages."""

from collections.abc import Iterator
from itertools import combinations

from kurslex.model.page import LocalizedConcept
from kurslex.outputs.anki.collection import Note, package
from kurslex.outputs.anki.note_types import PAIR, TERM
from kurslex.outputs.edition import Described, Edition
from kurslex.outputs.xml_text import escaped

DECK_FILE = "kurslex-{tag}.apkg"
_JOIN = "; "


def deck_file(edition: Edition) -> dict[str, bytes]:
    """Return the deck of the edition's language, which is one."""
    (tag,) = edition.tags
    notes = [_note(edition, each, each.pages[tag]) for each in edition.described()]
    name = f"{edition.say(tag, 'site-name')} ({edition.glossary.locales[tag].name})"
    made = package(TERM, name, f"deck {tag}", notes, edition.changed)
    return {DECK_FILE.replace("{tag}", tag): made}


def pair_files(edition: Edition) -> dict[str, bytes]:
    """Return a deck for each two languages of an edition that have pages of the same concepts."""
    described = list(edition.described())
    found = {}
    for first, second in combinations(edition.tags, 2):
        notes = list(_pairs(edition, described, first, second))
        names = [edition.glossary.locales[tag].name for tag in (first, second)]
        name = f"{edition.say(first, 'site-name')} ({' – '.join(names)})"
        if notes:
            made = package(PAIR, name, f"deck {first} {second}", notes, edition.changed)
            found[f"kurslex-{first}-{second}.apkg"] = made
    return found


def _note(edition: Edition, described: Described, page: LocalizedConcept) -> Note:
    also = _JOIN.join(term.text for term in page.admitted)
    address = edition.address(page.locale, page.id)
    fields = (page.preferred.label, also, page.definition, address, page.locale, page.id)
    return Note(
        identity=f"{page.locale} {page.id}",
        fields=tuple(map(_field, fields)),
        tag=described.concept.theme,
    )


def _pairs(edition: Edition, described: list[Described], first: str, second: str) -> Iterator[Note]:
    for each in described:
        pages = [each.pages[tag] for tag in (first, second) if tag in each.pages]
        if len(pages) > 1:
            fields = [field for page in pages for field in _half(edition, page)]
            yield Note(
                identity=f"{first} {second} {each.concept.id}",
                fields=tuple(map(_field, (*fields, each.concept.id))),
                tag=each.concept.theme,
            )


def _field(text: str) -> str:
    """Return a text as a field has it: HTML without the marks by which Anki does something.

    `[sound:…]` plays a file, `[latex]` and `[$]` run a program, `[anki:tts]` speaks.
    """
    return escaped(text).replace("[", "&#91;")


def _half(edition: Edition, page: LocalizedConcept) -> tuple[str, ...]:
    address = edition.address(page.locale, page.id)
    return (page.preferred.label, page.definition, address, page.locale)
