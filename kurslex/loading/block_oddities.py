"""Blocks that Python-Markdown, which makes the pages, reads otherwise than CommonMark.

Python-Markdown wants an empty line before a list or a table, four blanks before what belongs to an
item, points behind numbers, and a fence that is closed; of two links defined alike it takes the
last, and it takes definitions out of paragraphs.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from markdown_it.token import Token

from kurslex.model.oddity import Oddity, OddityKind

_START = Token("", "", 0)
_LISTS = {"bullet_list_open", "ordered_list_open"}
_INDENT = 4
_CELL_END = re.compile(r"(?<!\\)\|")
# As Python-Markdown has it (blockprocessors.ReferenceProcessor), which looks for it on any line.
_DEFINITION = re.compile(
    r"^ {0,3}\[(?P<label>[^\[\]]+)\]:[ ]*\n?[ ]*\S+[ ]*"
    r"(?:\n?[ ]*(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\))[ ]*)?$",
    re.MULTILINE,
)
_LABEL = re.compile(r"\[([^\[\]]*)\]")


def block_oddities(
    tokens: Sequence[Token], lines: Sequence[str], first_line: int
) -> Iterator[Oddity]:
    """Yield what stands in the blocks of a text that begins on `first_line` of its file."""

    def oddity(kind: OddityKind, token: Token) -> Oddity:
        at = token.map[0] if token.map else 0
        return Oddity(kind=kind, text=lines[at].strip(), line=first_line + at)

    depth, columns = 0, 0
    for before, token in pairwise((_START, *tokens)):
        start, end = token.map or (0, 0)
        touches = before.type == "paragraph_close" and start > 0 and bool(lines[start - 1].strip())
        if token.type in _LISTS:
            depth += 1
            if touches and depth == 1:
                yield oddity(OddityKind.LIST_AFTER_TEXT, token)
            if token.markup == ")":
                yield oddity(OddityKind.LIST_PARENTHESIS, token)
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            depth -= 1
        elif token.type == "table_open":
            columns = 0
            if touches:
                yield oddity(OddityKind.TABLE_AFTER_TEXT, token)
        elif token.type == "th_open":
            columns += 1
        elif token.type == "tr_open" and columns and _cells(lines[start]) > columns:
            yield oddity(OddityKind.EXCESS_CELLS, token)
        elif token.type == "fence" and not _is_closed(lines[start:end], token.markup):
            yield oddity(OddityKind.OPEN_FENCE, token)
        if depth and _belongs_to_item(before, token):
            indent = _INDENT * (depth - 1 if token.type in _LISTS else depth)
            if _indent(lines[start]) < indent:
                yield oddity(OddityKind.LIST_INDENT, token)


def _belongs_to_item(before: Token, token: Token) -> bool:
    """Whether a token opens what an item holds beside its first paragraph."""
    is_block = token.type in {*_LISTS, "paragraph_open", "fence", "code_block", "blockquote_open"}
    return is_block and before.type not in {"list_item_open", *_LISTS}


def _indent(line: str) -> int:
    line = line.expandtabs(_INDENT)
    return len(line) - len(line.lstrip(" "))


def _cells(line: str) -> int:
    inner = re.sub(r"^\s*\||(?<!\\)\|\s*$", "", line)
    return len(_CELL_END.findall(inner)) + 1


def _is_closed(lines: Sequence[str], fence: str) -> bool:
    last = lines[-1].strip()
    return len(lines) > 1 and last.startswith(fence) and not last.strip(fence[0])


def definition_oddities(
    tokens: Sequence[Token], lines: Sequence[str], first_line: int
) -> Iterator[Oddity]:
    """Yield the definitions of links, `[label]: target`, that mean not what they seem to."""
    text = "\n".join(lines)
    if "]:" not in text:
        return
    code = _covered(tokens, {"fence", "code_block", "html_block"})
    within = _covered(tokens, {"paragraph_open"})
    named = Counter(" ".join(each.split()) for each in _LABEL.findall(text.casefold()))
    seen: set[str] = set()
    for found in _DEFINITION.finditer(text):
        at = text.count("\n", 0, found.start())
        if at in code:
            continue
        label = " ".join(found["label"].casefold().split())
        if at in within:
            kind = OddityKind.DEFINITION_IN_TEXT
        elif label in seen:
            kind = OddityKind.DEFINED_TWICE
        elif named[label] == 1:  # in the definition itself
            kind = OddityKind.DEFINITION_UNUSED
        else:
            seen.add(label)
            continue
        seen.add(label)
        line = found.group().strip().split("\n")[0]
        yield Oddity(kind=kind, text=line, line=first_line + at)


def _covered(tokens: Sequence[Token], types: set[str]) -> set[int]:
    return {at for token in tokens if token.type in types and token.map for at in range(*token.map)}
