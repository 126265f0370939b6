"""A file of messages without those that say what the package says as well."""

import re
from collections import Counter
from collections.abc import Mapping

from fluent.syntax.ast import Message, Term

from kurslex.message_syntax import parsed

_IGNORED = ["span", "comment", "annotations"]


def without_shipped(text: str, shipped: Mapping[str, Message]) -> tuple[str | None, list[str]]:
    """Return a file's text without messages that the package has alike, and their names.

    A comment right above a message goes with it. What is there twice stays, since the second one
    would count then. There is no text where the file has no message any more, and no comment that
    stands alone.
    """
    tree = parsed(text)
    entries = [each for each in tree.body if isinstance(each, Message | Term)]
    often = Counter(each.id.name for each in entries)
    removed, kept, at = [], [], 0
    for each in entries:
        name = each.id.name
        like = shipped.get(name)
        if not (isinstance(each, Message) and like and often[name] == 1 and each.span):
            continue
        if each.equals(like, _IGNORED):
            kept.append(text[at : each.span.start])  # where its comment begins
            at = each.span.end + (1 if text[each.span.end : each.span.end + 1] == "\n" else 0)
            removed.append(name)
    if not removed:
        return text, []
    rest = "".join([*kept, text[at:]])
    rest = re.sub(r"\n{3,}", "\n\n", rest).strip("\n")
    return (f"{rest}\n" if rest else None), removed


def shipped_entries(sources: Mapping[str, str]) -> dict[str, Message]:
    """Return the package's messages of a language, by name, of the texts of its files."""
    return {
        each.id.name: each
        for text in sources.values()
        for each in parsed(text).body
        if isinstance(each, Message)
    }
