"""Blocks that Python-Markdown, which makes the pages, reads otherwise than CommonMark.

Python-Markdown wants an empty line before a list or a table, four spaces before what belongs to an
item, points after numbers, and a fence that is closed; of two links defined alike it takes the
last, and it takes definitions out of paragraphs.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from markdown_it.token import Token

from kurslex.model.discrepancy import Discrepancy, DiscrepancyKind

_START = Token("", "", 0)
_LISTS = {"bullet_list_open", "ordered_list_open"}
_LIST_ENDS = {"bullet_list_close", "ordered_list_close"}
_BLOCKS = {*_LISTS, "blockquote_open", "code_block", "paragraph_open"}
_BLOCK_ENDS = {*_LIST_ENDS, "blockquote_close"}
_INDENT = 4
_UNDERLINED = 2  # lines of a heading with a line of characters below it
Found = tuple[DiscrepancyKind, Token]

_SAID_OF_TERM = re.compile(r" {0,3}: {1,3}\S")
_CELL_END = re.compile(r"(?<!\\)\|")
# As Python-Markdown has it (blockprocessors.ReferenceProcessor), which looks for it on any line.
_DEFINITION = re.compile(
    r"^[ >]*+\[(?!\^\S+\])(?P<label>[^\[\]]+)\]:[ ]*+\n?[ ]*+\S++[ ]*+"
    r"(?:\n?[ ]*+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\))[ ]*)?$",
    re.MULTILINE,
)
_LABEL = re.compile(r"\[([^\[\]]*)\]")


def block_discrepancies(
    tokens: Sequence[Token], lines: Sequence[str], first_line: int
) -> Iterator[Discrepancy]:
    """Yield what appears in the blocks of a text that begins on `first_line` of its file."""
    for read in (_in_lists, _in_tables, _others):
        for kind, token in read(tokens, lines):
            at = token.map[0] if token.map else 0
            yield Discrepancy(kind=kind, text=lines[at].strip(), line=first_line + at)


def _in_lists(tokens: Sequence[Token], lines: Sequence[str]) -> Iterator[Found]:
    depth = 0
    for before, token in pairwise((_START, *tokens)):
        if token.type in _LISTS:
            depth += 1
            if depth == 1 and _touches(before, token, lines):
                yield DiscrepancyKind.LIST_AFTER_TEXT, token
            if token.markup == ")":
                yield DiscrepancyKind.LIST_PARENTHESIS, token
        elif token.type in _LIST_ENDS:
            depth -= 1
        elif before.type == "list_item_open" and token.type == "list_item_close":
            yield DiscrepancyKind.EMPTY_ITEM, before
        elif before.type == "list_item_open" and token.type == "code_block":
            yield DiscrepancyKind.LIST_CODE, token
        if depth and token.map and _belongs_to_item(before, token):
            indent = _INDENT * (depth - 1 if token.type in _LISTS else depth)
            if _indent(lines[token.map[0]]) < indent:
                yield DiscrepancyKind.LIST_INDENT, token


def _in_tables(tokens: Sequence[Token], lines: Sequence[str]) -> Iterator[Found]:
    columns = 0
    for before, token in pairwise((_START, *tokens)):
        start, end = token.map or (0, 0)
        if token.type == "table_open":
            columns = 0
            if _touches(before, token, lines):
                yield DiscrepancyKind.TABLE_AFTER_TEXT, token
            if "".join(lines[end : end + 1]).strip():
                yield DiscrepancyKind.TABLE_BEFORE_TEXT, token
        elif token.type == "th_open":
            columns += 1
        elif token.type == "tr_open" and columns and _cells(lines[start]) > columns:
            yield DiscrepancyKind.EXCESS_CELLS, token


def _others(tokens: Sequence[Token], lines: Sequence[str]) -> Iterator[Found]:
    for before, token in pairwise((_START, *tokens)):
        start, end = token.map or (0, 0)
        adjoins = token.type in _LISTS and before.type in _LIST_ENDS
        if adjoins or (token.type, before.type) == ("blockquote_open", "blockquote_close"):
            yield DiscrepancyKind.ADJOINING, token
            continue
        is_block = token.level == 0 and token.type in _BLOCKS and before.type in _BLOCK_ENDS
        if is_block and lines[start - 1].strip():
            yield DiscrepancyKind.BLOCK_AFTER_BLOCK, token
        if before.type == "blockquote_open" and token.type == "blockquote_close":
            yield DiscrepancyKind.EMPTY_QUOTE, before
        by_tilde = token.type == "dd_open" and lines[start].lstrip().startswith("~")
        alone = token.type == "paragraph_open" and token.level == 0
        if by_tilde or (alone and _SAID_OF_TERM.match(lines[start])):
            yield DiscrepancyKind.NO_TERM_LIST, token
        if before.type == "heading_open" and not token.content:
            yield DiscrepancyKind.EMPTY_HEADING, before
        if token.type == "heading_open" and token.markup[0] in "-=" and end - start > _UNDERLINED:
            yield DiscrepancyKind.UNDERLINED, token
        elif token.type == "heading_open" and token.level > 0:
            yield DiscrepancyKind.HEADING_WITHIN, token
        elif token.type == "hr" and start > 0 and lines[start - 1] != "":
            yield DiscrepancyKind.LINE_AFTER_TEXT, token
        elif token.type == "fence" and not _is_closed(lines[start:end], token.markup):
            yield DiscrepancyKind.OPEN_FENCE, token


def _touches(before: Token, token: Token, lines: Sequence[str]) -> bool:
    """Whether a paragraph ends on the line right above a token."""
    start = token.map[0] if token.map else 0
    return before.type == "paragraph_close" and start > 0 and bool(lines[start - 1].strip())


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


def definition_discrepancies(
    tokens: Sequence[Token], lines: Sequence[str], first_line: int
) -> Iterator[Discrepancy]:
    """Yield the definitions of links, `[label]: target`, that mean not what they seem to."""
    text = "\n".join(lines)
    if "]:" not in text:
        return
    code = _covered(tokens, {"fence", "code_block", "html_block"})
    within = _covered(tokens, {"paragraph_open"})
    ends = list(accumulate((len(line) + 1 for line in lines), initial=-1))[1:]
    named = Counter(" ".join(each.split()) for each in _LABEL.findall(text.casefold()))
    seen: set[str] = set()
    for found in _DEFINITION.finditer(text):
        at = bisect_left(ends, found.start())
        if at in code:
            continue
        label = " ".join(found["label"].casefold().split())
        if at in within:
            kind = DiscrepancyKind.DEFINITION_IN_TEXT
        elif label in seen:
            kind = DiscrepancyKind.DEFINED_TWICE
        elif named[label] == 1:  # in the definition itself
            kind = DiscrepancyKind.DEFINITION_UNUSED
        else:
            seen.add(label)
            continue
        seen.add(label)
        line = found.group().strip().split("\n")[0]
        yield Discrepancy(kind=kind, text=line, line=first_line + at)


def _covered(tokens: Sequence[Token], types: set[str]) -> set[int]:
    return {at for token in tokens if token.type in types and token.map for at in range(*token.map)}
