"""How far each language of the package is: what it lacks, what is outdated, and who has read it.

`kurslex/words/LOCALE/states.txt` has a line for each message: its name, the digest of the English
text that it was translated from, and `draft`, or `reviewed` with the date. `scripts/words.py`
writes these files.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kurslex.language.likely import is_region, likely
from kurslex.message_syntax import entries_by_name
from kurslex.utils.digests import digest_of_bytes
from kurslex.words.shipped import (
    FOLDER,
    GRAMMAR,
    SHIPPED,
    SOURCE,
    shipped_sources,
    shipped_tag,
)

STATES = "states.txt"
DRAFT = "draft"
REVIEWED = "reviewed"

_DIGITS = 8  # of a digest: enough to tell one text of a message from its other ones


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """What is known of a message: the digest of its English text then, and when it was reviewed.

    `reviewed` is a date as YYYY-MM-DD, or empty for a draft.
    """

    source: str
    reviewed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageState:
    """How far a language of the package is: names of messages, in the order of the English ones.

    `missing` has no words on grammar, of which each language needs others; what is missing is said
    in English. `stale` are those whose English text has changed since.
    """

    tag: str
    missing: tuple[str, ...]
    stale: tuple[str, ...]
    drafts: tuple[str, ...]


def source_digests() -> dict[str, str]:
    """Return the digest of each English message, by its name."""
    texts = entries_by_name(shipped_sources(SOURCE).values())
    return {
        name: digest_of_bytes(text.strip().encode())[:_DIGITS]
        for name, text in texts.items()
        if not name.startswith("-")
    }


def translations(tag: str) -> dict[str, Translation]:
    """Return what the table of a language says of its messages; nothing where there is none."""
    file = FOLDER / tag / STATES
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    found = {}
    for line in lines:
        name, source, state, *date = line.split(" ")
        found[name] = Translation(source=source, reviewed=date[0] if state == REVIEWED else "")
    return found


def table(known: Mapping[str, Translation]) -> str:
    """Return the text of a table, a line for each message, in alphabetical order."""
    lines = (
        f"{name} {each.source} {f'{REVIEWED} {each.reviewed}' if each.reviewed else DRAFT}\n"
        for name, each in sorted(known.items())
    )
    return "".join(lines)


def language_state(tag: str) -> LanguageState:
    """Return how far the package is in the language of a locale; all is missing where it has none.

    Nothing is ever missing in English, and nothing of it is a draft. A message of which the table
    says nothing is a draft, and stale.
    """
    digests = source_digests()
    own = shipped_tag(tag)
    if own == SOURCE:
        return LanguageState(tag=tag, missing=(), stale=(), drafts=())
    written = entries_by_name(shipped_sources(tag).values()).keys()
    known = translations(own) if own else {}
    unknown = Translation(source="")
    there = [name for name in digests if name in written]
    optional = entries_by_name([shipped_sources(SOURCE)[f"{SHIPPED}/{SOURCE}/{GRAMMAR}"]])
    return LanguageState(
        tag=tag,
        missing=tuple(name for name in digests if name not in {*written, *optional}),
        stale=tuple(n for n in there if known.get(n, unknown).source != digests[n]),
        drafts=tuple(n for n in there if not known.get(n, unknown).reviewed),
    )


def language_note(tag: str) -> str:
    """Return what to tell those who begin a language, or nothing where all has been reviewed."""
    own, state = shipped_tag(tag), language_state(tag)
    if not own:
        return f"Kurslex has no words of the interface in '{tag}' yet"
    notes = []
    if _is_of_another_region(own, tag):
        notes.append(f"The interface in '{tag}' borrows the words of '{own}'")
    if count := len(state.missing):
        notes.append(
            f"{count} {'message' if count == 1 else 'messages'} of the interface in '{tag}' "
            f"{'is' if count == 1 else 'are'} not translated yet"
        )
    elif state.drafts:
        notes.append(f"Nobody has reviewed the words of the interface in '{own}' yet")
    return "; ".join(notes)


def _is_of_another_region(own: str, tag: str) -> bool:
    """Whether words are those of one region, and a locale is for readers of another one."""
    return any(map(is_region, own.split("-")[1:])) and likely(own).region != likely(tag).region
