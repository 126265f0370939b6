"""The tokens of a page's text -> the questions that it asks, and what is none of them."""

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from kurslex.model.question import Misplaced, NoQuestion, Option, Question
from kurslex.project.markdown.question_lines import QuestionLines

COLON = re.compile(r":\s+")
"""What ends an option where its explanation begins, unless it is in a link; `16:20` has none."""

_COVERED = "\0"


def read_questions(
    tokens: Sequence[Token], lines: QuestionLines, first_line: int
) -> Iterator[Question | NoQuestion]:
    """Yield what the section of the questions has; the text begins on `first_line` of its file."""
    reader = _Reader(lines, first_line)
    for block in SyntaxTreeNode(tokens).children:
        if lines.start < _start(block) < lines.end:
            yield from reader.block(block)


class _Reader:
    def __init__(self, lines: QuestionLines, first_line: int) -> None:
        self._lines = lines
        self._first_line = first_line

    def block(self, block: SyntaxTreeNode) -> Iterator[Question | NoQuestion]:
        items = block.children if block.type == "ordered_list" else [block]
        for item in items:
            if item.children and item.children[0].type == "paragraph" and item is not block:
                yield from self._question(item)
            else:
                yield self._none(item, Misplaced.IN_SECTION)

    def _question(self, item: SyntaxTreeNode) -> Iterator[Question | NoQuestion]:
        found: list[Option | NoQuestion] = []
        for number, child in enumerate(item.children[1:]):
            if number or child.type != "bullet_list":
                found.append(self._none(child, Misplaced.IN_QUESTION))
                continue
            for each in child.children:
                found += self._option(each)
        options = tuple(each for each in found if isinstance(each, Option))
        wrong = [each for each in found if isinstance(each, NoQuestion)]
        yield from wrong
        text, _ = _words(item.children[0])
        yield Question(
            text=text,
            options=options,
            line=self._line(item),
            id=self._lines.ids.get(_start(item), ""),
            whole=not wrong,
        )

    def _option(self, item: SyntaxTreeNode) -> Iterator[Option | NoQuestion]:
        right = self._lines.marks.get(_start(item))
        if right is None or not item.children or item.children[0].type != "paragraph":
            yield self._none(item, Misplaced.IN_OPTIONS)
            return
        for further in item.children[1:]:
            yield self._none(further, Misplaced.IN_OPTION)
        text, cover = _words(item.children[0])
        colon = COLON.search(cover)
        yield Option(
            text=text[: colon.start()].strip() if colon else text,
            explanation=text[colon.end() :].strip() if colon else "",
            right=right,
            line=self._line(item),
        )

    def _none(self, node: SyntaxTreeNode, where: Misplaced) -> NoQuestion:
        written = self._lines.written[_start(node)].strip()
        return NoQuestion(where=where, text=written, line=self._line(node))

    def _line(self, node: SyntaxTreeNode) -> int:
        return self._first_line + _start(node)


def _start(node: SyntaxTreeNode) -> int:
    return node.map[0] if node.map else 0


def _words(paragraph: SyntaxTreeNode) -> tuple[str, str]:
    """Return a paragraph's text, and the same with what is in links or emphasis covered."""
    text = cover = ""
    depth = 0
    for inline in paragraph.to_tokens():
        for token in inline.children or []:
            depth += token.nesting
            ends = token.type in {"softbreak", "hardbreak"}
            words = " " if ends else token.content
            text += words
            cover += (
                words if ends or (depth == 0 and token.type == "text") else _COVERED * len(words)
            )
    return text.strip(), cover
