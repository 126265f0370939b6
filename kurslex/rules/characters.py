"""Rule [character]."""

import re
from collections.abc import Iterator

from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.project.files.invisible_characters import unfit_characters
from kurslex.rules.registry import Reads, rule
from kurslex.rules.support.markdown_texts import texts

# In Fluent, a text in quotation marks within braces may name characters by their numbers.
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{6})")
# Where such a text stands alone, its neighbours are those of the braces.
_ALONE = re.compile(r'\{ *"((?:\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{6})+)" *\}')
_LAST = 0x10FFFF
# Half a character by itself is none: Fluent has the sign of a lost one in its place.
_SURROGATES = range(0xD800, 0xE000)
_LOST = "\ufffd"


@rule("character", fixed=True, reads=Reads.CONCEPT)
def check_characters(glossary: Glossary) -> Iterator[Problem]:
    r"""Texts hold no characters that nobody sees, or that turn others around.

    Control characters such as ESC, the directional overrides of Unicode, its noncharacters and what
    stands for a character that was lost hide what a text says, from readers and from reviewers.
    What has no width splits words for whoever looks them up. Joiners and the like are right where
    a script needs them, as Persian, Hindi and emoji do, and soft hyphens within words.

    Bad: U+202E or U+200B within a word, `&#x202E;`, U+0007 in a message, `{ "\u202E" }`, U+FFFD.
    Good: letters of any language, no-break spaces, joiners in Persian, soft hyphens.
    """
    for text in texts(glossary):
        lines = [(at, line) for at, line in enumerate(text.body.split("\n"), text.body_line)]
        # Entities name characters, too, which only what is read of them shows.
        lines += [(each.line, each.text) for each in text.outline.passages]
        yield from _problems(text.path, lines)
    for messages in glossary.messages.values():
        for path, source in messages.sources.items():
            written = enumerate(source.split("\n"), 1)
            yield from _problems(path, [(at, _meant(line)) for at, line in written])


def _meant(line: str) -> str:
    return _ESCAPE.sub(_named, _ALONE.sub(r"\1", line))


def _named(escape: re.Match[str]) -> str:
    number = int(escape[1] or escape[2], 16)
    if number in _SURROGATES:
        return _LOST
    return chr(number) if number <= _LAST else ""


def _problems(path: str, lines: list[tuple[int, str]]) -> Iterator[Problem]:
    yield from dict.fromkeys(
        problem for at, line in lines for problem in unfit_characters(line, path, at)
    )
