"""A page's Markdown text -> blocks, with what its placeholders stand for."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from kurslex.model.outline import SECTION_LEVEL
from kurslex.model.prose import FOOTNOTES
from kurslex.outputs.handout.block_kinds import (
    Block,
    Code,
    Heading,
    Image,
    ItemList,
    Paragraph,
    Quoted,
    Rule,
    Run,
    Runs,
    TextTable,
    as_words,
)
from kurslex.outputs.handout.inline_expressions import EXPRESSION, PRINTED, pieces_with_expressions
from kurslex.project.markdown.footnotes import REFERENCE, note_numbers
from kurslex.project.markdown.passages import HEADING_ID, PLACEHOLDER
from kurslex.project.markdown.plain_words import plain_words, words_of
from kurslex.project.markdown.question_lines import question_lines

_BREAKS = {"softbreak": " ", "hardbreak": "\n"}
_NESTED = ("strong", "em", "s", "sup", "sub")
_ALIGN = re.compile("text-align:(left|right|center)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inserts:
    """What a page's placeholders and links stand for, in one language.

    `shown` returns the blocks for a name and an argument, `computed` the value of an expression as
    text, `target` where a link leads, `anchor` that of a section, `image` the image that a target
    names with what it shows and its caption, None where there is none. `notes` is the heading of
    footnotes.
    """

    shown: Callable[[str, str], Sequence[Block]]
    computed: Callable[[str], str]
    target: Callable[[str], str]
    anchor: Callable[[str], str]
    notes: str = ""
    image: Callable[[str, str, str], Image | None] = lambda target, described, caption: None


def page_blocks(body: str, inserts: Inserts) -> list[Block]:
    """Return the blocks of a page's text, its questions as a list among them."""
    marked = question_lines(body)
    tokens = PRINTED.parse(marked.text if marked else body)
    reader = _Reader(inserts, note_numbers(tokens))
    blocks = [*reader.blocks(SyntaxTreeNode(tokens).children)]
    return [*blocks, *reader.notes()]


class _Reader:
    def __init__(self, inserts: Inserts, numbers: Mapping[str, int]) -> None:
        self._inserts = inserts
        self._numbers = numbers
        self._notes: list[tuple[Block, ...]] = []

    def notes(self) -> list[Block]:
        """Return what ends a text with footnotes: a section of the notes with their numbers."""
        if not self._notes:
            return []
        heading = Heading(
            level=SECTION_LEVEL,
            runs=(Run(text=self._inserts.notes),),
            anchor=self._inserts.anchor(FOOTNOTES),
        )
        return [heading, ItemList(items=tuple(self._notes), start=1)]

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
            case "footnote_reference":
                self._notes.append(tuple(self.blocks(node.children)))
                return []
            case "dl":
                return [self._terms(node)]
            case "abbreviation":
                return [Paragraph(runs=(Run(text=f"{node.info}: {node.content}"),))]
            case "html_block":  # as the site has it: as the text it is
                return [Paragraph(runs=(Run(text=self._filled(node.content.strip())),))]
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
        inside = _inline(node).children or []
        if len(inside) == 1 and inside[0].type == "image":
            image = self._image(inside[0])
            if image:
                return [image]
        return [Paragraph(runs=self._runs(node))]

    def _image(self, token: Token) -> Image | None:
        target, title = (str(token.attrGet(name) or "") for name in ("src", "title"))
        described = words_of(token.children or [], self._words)
        return self._inserts.image(target, described, plain_words(title))

    def _list(self, node: SyntaxTreeNode) -> ItemList:
        items = tuple(tuple(self.blocks(item.children)) for item in node.children)
        is_numbered = node.type == "ordered_list"
        return ItemList(items=items, start=int(node.attrs.get("start", 1)) if is_numbered else None)

    def _terms(self, node: SyntaxTreeNode) -> ItemList:
        """Return a list of terms, each with what is said of it below."""
        items: list[list[Block]] = []
        for child in node.children:
            if child.type == "dt":
                runs = tuple(replace(run, strong=True) for run in self._runs(child))
                items.append([Paragraph(runs=runs)])
            elif items:
                items[-1] += self.blocks(child.children)
        return ItemList(items=tuple(map(tuple, items)))

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

    def _in_line(self, token: Token) -> Run:
        """Return a stretch of text; for an image, its words with a link to where it is shown."""
        if token.type != "image":
            return Run(text=_BREAKS.get(token.type) or self._words(token))
        image = self._image(token)
        if image is None:
            return Run(text=words_of(token.children or [], self._words))
        (run,) = as_words(image).runs
        return run

    def _words(self, token: Token) -> str:
        if token.type == EXPRESSION:
            return self._inserts.computed(token.content)
        return self._filled(token.content) if token.type == "html_inline" else token.content

    def _filled(self, html: str) -> str:
        """Return HTML, which is text like any other, with its expressions computed."""
        return "".join(
            self._inserts.computed(piece) if is_expression else piece
            for is_expression, piece in pieces_with_expressions(html)
        )

    def _all_runs(self, tokens: Iterable[Token]) -> Iterator[Run]:
        depths = dict.fromkeys(_NESTED, 0)
        target = ""
        for token in tokens:
            if token.type == "link_open":
                target = self._inserts.target(str(token.attrGet("href")))
            elif token.type == "link_close":
                target = ""
            elif token.nesting and token.tag in _NESTED:
                depths[token.tag] += token.nesting
            elif token.type == REFERENCE:
                yield Run(text=str(self._numbers[str(token.meta["label"])]), raised=1)
            elif token.content or token.type in {"image", *_BREAKS}:
                run = self._in_line(token)
                yield replace(
                    run,
                    strong=depths["strong"] > 0,
                    emphasised=depths["em"] > 0,
                    code=token.type == "code_inline",
                    struck=depths["s"] > 0,
                    raised=(depths["sup"] > 0) - (depths["sub"] > 0),
                    target=target or run.target,
                )


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
