"""Markdown text -> what is where, for the checks.

The site itself is rendered by Python-Markdown, which keeps no line numbers; markdown-it-py reads
the same text here because its tokens know their lines.
"""

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from kurslex.model.discrepancy import Discrepancy, Literal
from kurslex.model.outline import Heading, Link, Markup, Outline, Passage, Placeholder
from kurslex.model.prose import CONFUSIONS
from kurslex.model.question import NoQuestion, Question
from kurslex.project.markdown.abbreviations import ABBREVIATION
from kurslex.project.markdown.block_discrepancies import (
    block_discrepancies,
    definition_discrepancies,
)
from kurslex.project.markdown.commonmark import COMMONMARK, line_ends
from kurslex.project.markdown.footnotes import footnote_discrepancies
from kurslex.project.markdown.literal_text import (
    inline_discrepancies,
    literal_pieces,
    read_literal,
)
from kurslex.project.markdown.passages import HEADING_ID, PLACEHOLDER, PassageReader
from kurslex.project.markdown.question_lines import QuestionLines, question_lines
from kurslex.project.markdown.question_reader import read_questions
from kurslex.project.markdown.quotations import in_confusions, read_quotations

_ATTRIBUTE_LIST = re.compile(r"(?<!\{)\{[^{}\n]*\}(?!\})")


def read_outline(body: str, first_line: int) -> Outline:
    """Return the outline of a Markdown text that starts on `first_line` of its file."""
    marked = question_lines(body)
    plain = marked.text if marked else body
    reader = _Reader(plain, first_line)
    tokens = COMMONMARK.parse(plain)
    for token, section in _with_sections(tokens, reader):
        reader.read(token, section)
    return reader.outline(tokens, marked)


def _with_sections(tokens: list[Token], reader: "_Reader") -> Iterator[tuple[Token, str]]:
    """Pair every token with the id of the level-2 section it appears in.

    A confusion counts as a part of the section on confusions, wherever it is.
    """
    section, confusions = "", in_confusions(tokens)
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            heading = reader.heading(int(token.tag[1:]), tokens[index + 1])
            if heading.opens_section:
                section = heading.id
        yield token, CONFUSIONS if index in confusions else section


class _Reader:
    def __init__(self, body: str, first_line: int) -> None:
        self._lines = body.split("\n")
        self._first_line = first_line
        self._in_heading = False
        self._blocks = 0
        self._headings: list[Heading] = []
        self._links: list[Link] = []
        self._placeholders: list[Placeholder] = []
        self._html: list[Markup] = []
        self._attributes: list[Markup] = []
        self._passages: list[Passage] = []
        self._literals = list[Literal]()
        self._discrepancies = list[Discrepancy]()
        self._in_paragraph = False

    def outline(self, tokens: Sequence[Token], marked: QuestionLines | None) -> Outline:
        place = self._lines, self._first_line
        asked = [*read_questions(tokens, marked, self._first_line)] if marked else []
        return Outline(
            headings=tuple(self._headings),
            links=tuple(self._links),
            placeholders=tuple(self._placeholders),
            html=tuple(self._html),
            attributes=tuple(self._attributes),
            passages=tuple(self._passages),
            quotations=tuple(read_quotations(tokens, self._first_line)),
            questions=tuple(each for each in asked if isinstance(each, Question)),
            no_questions=tuple(each for each in asked if isinstance(each, NoQuestion)),
            literals=tuple(self._literals),
            discrepancies=(
                *self._discrepancies,
                *block_discrepancies(tokens, *place),
                *definition_discrepancies(tokens, *place),
                *footnote_discrepancies(tokens, *place),
            ),
        )

    def heading(self, level: int, inline: Token) -> Heading:
        written = HEADING_ID.search(inline.content)
        heading = Heading(
            level=level,
            text=HEADING_ID.sub("", inline.content),
            id=written.group(1) if written else "",
            line=self._line(inline),
        )
        self._headings.append(heading)
        return heading

    def read(self, token: Token, section: str) -> None:
        if token.type == "html_block":
            first = token.content.strip().split("\n")[0]
            self._html.append(Markup(text=first, line=self._line(token)))
        elif token.type in {"heading_open", "heading_close"}:
            self._in_heading = token.type == "heading_open"
        elif token.type in {"paragraph_open", "paragraph_close"}:
            self._in_paragraph = token.type == "paragraph_open"
        elif token.type == ABBREVIATION:
            self._read_alone(token, section)
        elif token.type == "inline":
            self._read_inline(token, section)

    def _read_alone(self, token: Token, section: str) -> None:
        """Read what an abbreviation stands for: a text of its own, without markup."""
        reader = PassageReader(section, self._blocks, heading=False)
        self._blocks += 1
        reader.add(token.content)
        reader.end_line(self._line(token))
        self._passages += reader.passages

    def _read_inline(self, token: Token, section: str) -> None:
        reader = PassageReader(section, self._blocks, heading=self._in_heading)
        self._blocks += 1
        line = at = last = self._line(token)
        target = ""  # of the link that is open, which began at line `at` and ends at `last`
        for child in token.children or []:
            next_line = line + line_ends(child)
            if child.type in {"softbreak", "hardbreak"}:
                reader.end_line(line)
                line += 1
            elif child.type == "link_open":
                target, at, last = str(child.attrGet("href")), line, next_line
                reader.open_link(target)
            elif child.type == "link_close":
                self._links.append(Link(text=reader.close_link(), target=target, line=at))
                line = last
            elif child.type in {"em_open", "em_close"}:
                (reader.open_emphasis if child.type == "em_open" else reader.close_emphasis)()
            elif child.type == "html_inline":
                self._html.append(Markup(text=child.content, line=line))
                line = next_line
            else:
                if child.type == "image":
                    source = str(child.attrGet("src"))
                    link = Link(text=child.content, target=source, line=line, image=True)
                    self._links.append(link)
                (reader.add_code if child.type == "code_inline" else reader.add)(child.content)
                line = next_line
        reader.end_line(line)
        self._passages += reader.passages
        self._braces(token, section)
        first = self._line(token)
        literal = read_literal(token, first, heading=self._in_heading, plain=self._in_paragraph)
        self._literals += [literal] if literal else []
        self._discrepancies += inline_discrepancies(token, first)

    def _braces(self, token: Token, section: str) -> None:
        if "{" not in token.content:
            return
        alone = PLACEHOLDER.fullmatch(token.content.strip()) is not None and self._apart(token)
        has_code = any(child.type == "code_inline" for child in token.children or [])
        content = "".join(literal_pieces(token)) if has_code else token.content
        content = HEADING_ID.sub("", content) if self._in_heading else content
        for number, line in enumerate(content.split("\n")):
            at = self._line(token) + number
            for found in PLACEHOLDER.finditer(line):
                name, argument = _name_and_argument(found.group(1))
                self._placeholders.append(
                    Placeholder(name=name, argument=argument, section=section, line=at, alone=alone)
                )
            for found in _ATTRIBUTE_LIST.finditer(line):
                self._attributes.append(Markup(text=found.group(0), line=at))

    def _apart(self, token: Token) -> bool:
        """Whether a paragraph is between empty lines, at the top level of the page.

        Without them Python-Markdown may take a list that follows for part of the paragraph.
        """
        if token.level != 1 or self._in_heading or token.map is None:
            return False
        above, below = token.map[0] - 1, token.map[1]
        around = self._lines[max(above, 0) : above + 1] + self._lines[below : below + 1]
        return not any(line.strip() for line in around)

    def _line(self, token: Token) -> int:
        return (token.map[0] if token.map else 0) + self._first_line


def _name_and_argument(text: str) -> tuple[str, str]:
    name, _, argument = ("=", "", text[1:]) if text.startswith("=") else text.partition(" ")
    return name, argument.strip()
