"""A page's Markdown text -> blocks, with what its placeholders stand for."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from kurslex.outputs.handout.blocks import (
    Block,
    Code,
    Heading,
    ItemList,
    Paragraph,
    Quoted,
    Rule,
    Run,
    Runs,
    TextTable,
)
from kurslex.project.markdown.commonmark import COMMONMARK
from kurslex.project.markdown.passages import HEADING_ID, PLACEHOLDER
from kurslex.project.markdown.question_lines import question_lines

_BREAKS = {"softbreak": " ", "hardbreak": "\n"}
_ALIGN = re.compile("text-align:(left|right|center)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inserts:
    """What a page's placeholders and links stand for, in one language.

    `shown` returns the blocks for a name and an argument, `computed` the value of an expression as
    text, `target` where a link leads, `anchor` that of a section.
    """

    shown: Callable[[str, str], Sequence[Block]]
    computed: Callable[[str], str]
    target: Callable[[str], str]
    anchor: Callable[[str], str]


def page_blocks(body: str, inserts: Inserts) -> list[Block]:
    """Return the blocks of a page's text, its questions as a list among them."""
    text = _computed(body, inserts.computed)
    marked = question_lines(text)
    tokens = COMMONMARK.parse(marked.text if marked else text)
    return [*_Reader(inserts).blocks(SyntaxTreeNode(tokens).children)]


class _Reader:
    def __init__(self, inserts: Inserts) -> None:
        self._inserts = inserts

    def blocks(self, nodes: Iterable[SyntaxTreeNode]) -> Iterator[Block]:
        for node in nodes:
            yield from self._block(node)

    def _block(self, node: SyntaxTreeNode) -> Iterable[Block]:
        match node.type:
            case "heading":
                return [self._heading(node)]
            case "paragraph":
                return self._paragraph(node)
            case "bullet_list" | "ordered_list":
                return [self._list(node)]
            case "blockquote":
                return [self._quoted(node)]
            case "table":
                return [self._table(node)]
            case "fence" | "code_block":
                return [Code(text=node.content.removesuffix("\n"))]
            case "hr":
                return [Rule()]
            case "html_block":  # as the site has it: as the text it is
                return [Paragraph(runs=(Run(text=node.content.strip()),))]
            case _:
                return self.blocks(node.children)

    def _heading(self, node: SyntaxTreeNode) -> Heading:
        found = HEADING_ID.search(_inline(node).content)
        runs = self._runs(node, without=found.group() if found else "")
        anchor = self._inserts.anchor(found[1]) if found else ""
        return Heading(level=int(node.tag[1:]), runs=runs, anchor=anchor)

    def _paragraph(self, node: SyntaxTreeNode) -> Sequence[Block]:
        alone = PLACEHOLDER.fullmatch(_inline(node).content.strip())
        if alone:
            name, _, argument = alone[1].partition(" ")
            blocks = self._inserts.shown(name, argument.strip())
            if blocks:
                return blocks
        return [Paragraph(runs=self._runs(node))]

    def _list(self, node: SyntaxTreeNode) -> ItemList:
        items = tuple(tuple(self.blocks(item.children)) for item in node.children)
        is_numbered = node.type == "ordered_list"
        return ItemList(items=items, start=int(node.attrs.get("start", 1)) if is_numbered else None)

    def _quoted(self, node: SyntaxTreeNode) -> Quoted:
        blocks = tuple(self.blocks(node.children))
        first = blocks[0] if blocks else None
        bold = isinstance(first, Paragraph) and bool(first.runs) and first.runs[0].strong
        return Quoted(blocks=blocks, is_confusion=bold and node.level == 0)

    def _table(self, node: SyntaxTreeNode) -> TextTable:
        rows = [row for part in node.children for row in part.children]
        head, *body = [tuple(self._runs(cell) for cell in row.children) for row in rows]
        found = (_ALIGN.search(str(cell.attrs.get("style"))) for cell in rows[0].children)
        aligned = tuple(each[1] if each else "left" for each in found)
        return TextTable(head=head, rows=tuple(body), aligned=aligned)

    def _runs(self, node: SyntaxTreeNode, without: str = "") -> Runs:
        runs = [*_joined(self._all_runs(_inline(node).children or []))]
        if without and runs:
            # The id is at the end of the last text, or is all of it.
            last = runs[-1].text.rstrip().removesuffix(without.strip()).rstrip()
            runs[-1:] = [replace(runs[-1], text=last)] if last else []
        return tuple(runs)

    def _all_runs(self, tokens: Iterable[Token]) -> Iterator[Run]:
        strong = emphasised = 0
        target = ""
        for token in tokens:
            if token.type == "link_open":
                target = self._inserts.target(str(token.attrGet("href")))
            elif token.type == "link_close":
                target = ""
            elif token.type in {"strong_open", "strong_close"}:
                strong += token.nesting
            elif token.type in {"em_open", "em_close"}:
                emphasised += token.nesting
            elif token.content or token.type in _BREAKS:
                yield Run(
                    text=_BREAKS.get(token.type, token.content),
                    strong=strong > 0,
                    emphasised=emphasised > 0,
                    code=token.type == "code_inline",
                    target=target,
                )


def _computed(body: str, compute: Callable[[str], str]) -> str:
    """Fill expressions in before the text is parsed, which would take `*` in them for emphasis."""

    def value(found: re.Match[str]) -> str:
        inside = found[1]
        return compute(inside[1:].strip()) if inside.startswith("=") else found[0]

    return PLACEHOLDER.sub(value, body)


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Yield runs with those that look alike as one."""
    last: Run | None = None
    for run in runs:
        if last and run == replace(last, text=run.text):
            last = replace(last, text=last.text + run.text)
            continue
        if last:
            yield last
        last = run
    if last:
        yield last


def _inline(node: SyntaxTreeNode) -> Token:
    """Return the token with the text of a heading, paragraph or cell; an empty one has one too."""
    inner = node.children[0] if node.children else None
    return inner.token if inner and inner.token else Token("inline", "", 0, children=[])
