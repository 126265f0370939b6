"""A file's bytes <-> its text with Unix line ends: what is not changed keeps its own."""

import codecs
import re
from difflib import SequenceMatcher

_END = re.compile("\r\n|\r|\n")


def encoded(text: str, old: bytes) -> bytes:
    """Return a text as the bytes of a file, with the byte order mark and line ends of its old ones.

    Lines that are new have the line end that the file's first line has.
    """
    mark = codecs.BOM_UTF8 if old.startswith(codecs.BOM_UTF8) else b""
    before = old.decode("utf-8-sig", errors="replace")
    ends = _END.findall(before)
    if set(ends) <= {"\n"}:
        return mark + text.encode()
    if len(set(ends)) == 1:
        return mark + text.replace("\n", ends[0]).encode()
    return mark + "".join(_mixed(text, before, ends)).encode()


def _mixed(text: str, before: str, ends: list[str]) -> list[str]:
    old, new = _END.split(before), text.split("\n")
    kept = [ends[0]] * len(new)
    for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            if block.a + step < len(ends):
                kept[block.b + step] = ends[block.a + step]
    return [part for pair in zip(new, [*kept[: len(new) - 1], ""], strict=True) for part in pair]
