"""`docs/LOCALE/messages/*.ftl` -> the words of a locale."""

import re
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax.ast import Junk
from msgspec.msgpack import Decoder

from kurslex.bounds.contents import DEEPEST_MESSAGE
from kurslex.message_syntax import ENTRY, NAME
from kurslex.messages import Messages
from kurslex.problem import Problem
from kurslex.project.files.survey import ordinary_files
from kurslex.project.files.text_files import read_text
from kurslex.project.loading.memory import Memory
from kurslex.utils.digests import digest
from kurslex.words.shipped import shipped_sources

_PATHS = Decoder(list[str])
_PROBLEMS = Decoder(list[Problem])
# The parser calls itself for each; beyond some hundred it would give up on the whole file.
# A text in quotation marks, in braces of its own, may hold any of the characters.
_BRACKET = re.compile(r'\{\s*"(?:\\.|[^"\\\n])*"\s*\}|[{}()]')


def load_messages(
    root: Path, tag: str, problems: list[Problem], memory: Memory | None = None
) -> Messages:
    """Return all messages of one language; malformed entries are added to `problems`.

    The package's are behind the project's own. Files that the memory knows are not parsed.
    """
    memory = memory or Memory()
    paths = ordinary_files(root, f"docs/{tag}/messages", ".ftl")
    texts = ((path, read_text(root, path, problems)) for path in paths)
    sources = {path: text for path, text in texts if text is not None}
    key = digest(sources)
    too_deep = memory.made(
        ("messages that are too deep", key),
        _PATHS,
        lambda: [path for path, source in sources.items() if _without_deep(source)[1]],
    )
    all_deep: dict[str, dict[int, int]] = {}
    for path in sources.keys() & {*too_deep}:
        sources[path], all_deep[path] = _without_deep(sources[path])
    messages = Messages(tag, sources, shipped=shipped_sources(tag))

    def malformed() -> list[Problem]:
        return [
            each for path in sources for each in _malformed(path, messages, all_deep.get(path, {}))
        ]

    found: list[Problem] = memory.made(("malformed messages", key), _PROBLEMS, malformed)
    problems += found
    return messages


def _without_deep(source: str) -> tuple[str, dict[int, int]]:
    """Return a file with nothing but the names of entries that go too deep, and where these do.

    Of each such entry there is the line of its name, and the line on which it is too deep.
    """
    entries, deep = ENTRY.split(source), {}
    line = 1
    for index, entry in enumerate(entries):
        name = NAME.match(entry)
        place = _too_deep(entry) if name else None
        if name and place is not None:
            deep[line] = line + entry.count("\n", 0, place)
            entries[index] = name.group() + "\n" * entry.count("\n")
        line += entry.count("\n")
    return "".join(entries), deep


def _too_deep(entry: str) -> int | None:
    """Return where brackets are nested too deeply in an entry, or None."""
    if entry.count("{") + entry.count("(") <= DEEPEST_MESSAGE:
        return None  # as nearly all, which are not worth a closer look
    braces = parentheses = 0
    for found in _BRACKET.finditer(entry):
        match found.group():
            case "{":
                braces, parentheses = braces + 1, 0
            case "}":
                braces, parentheses = braces - 1, 0
            case "(" if braces:  # of a function; elsewhere they are text
                parentheses += 1
            case ")":
                parentheses = max(0, parentheses - 1)
        if max(braces, parentheses) > DEEPEST_MESSAGE:
            return found.start()
    return None


def _malformed(path: str, messages: Messages, deep: dict[int, int]) -> Iterator[Problem]:
    source = messages.sources[path]
    for entry in messages.trees[path].body:
        if not isinstance(entry, Junk):
            continue
        annotation = entry.annotations[0]
        start = annotation.span.start if annotation.span else 0
        line, reason = source.count("\n", 0, start) + 1, str(annotation.message)
        hint = "a message reads 'name = text'; further lines are indented"
        first = source.count("\n", 0, entry.span.start) + 1 if entry.span else line
        if first in deep:
            line, reason = deep[first], f"brackets are nested more than {DEEPEST_MESSAGE} deep"
            hint = "close each where it ends, or write parts as messages of their own"
        yield Problem(
            path=path,
            line=line,
            message=f"malformed message: {reason}",
            check="messages",
            hint=hint,
        )
