"""The units of a page's Markdown: headings, paragraphs, list items, quotations, others."""

import re
from collections.abc import Callable

from markdown_it.token import Token
from msgspec.structs import replace

from kurslex.outputs.po.translation_units import Section, Unit
from kurslex.project.markdown.commonmark import COMMONMARK
from kurslex.project.markdown.passages import HEADING_ID, PLACEHOLDER

_HEADING_MARK = re.compile(r" {0,3}#{1,6}[ \t]+")
_ITEM_MARK = re.compile(r" {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+")
_QUOTE_MARK = re.compile(r" {0,3}> ?")
_WORDLESS = {"hr", "html_block"}
_SECTION = "h2"


def read_sections(text: str, start: int) -> tuple[Section, ...]:
    """Return the sections of a Markdown text that begins at `start` of a file's text."""
    reader = _Reader(text, start)
    for token in COMMONMARK.parse(text[start:]):
        reader.read(token)
    return reader.sections()


class _Reader:
    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._starts = [start]
        for line in text[start:].split("\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)
        self._first_line = text.count("\n", 0, start) + 1
        self._blocks: list[Unit] = []
        self._ids: list[str] = []

    def read(self, token: Token) -> None:
        """Take over a block that is at the page's own level, or an item of such a list."""
        depth = 1 if token.type == "list_item_open" else 0
        if token.map is None or token.nesting < 0 or token.level != depth:
            return
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            return
        if token.type == "heading_open":
            self._add(token, token.tag, _heading_text, _around_heading)
        elif token.type == "list_item_open":
            self._add(token, "item", _item_text, _as_item)
        elif token.type == "blockquote_open":
            self._add(token, "blockquote", _quoted_text, _as_quotation)
        else:
            self._add(token, token.type.removesuffix("_open"), str, _as_it_is)

    def sections(self) -> tuple[Section, ...]:
        """Return what has been read, cut at the headings of level 2."""
        cuts = [at for at, unit in enumerate(self._blocks) if unit.kind == _SECTION]
        begun_by = [None, *cuts]
        return tuple(map(self._section, begun_by, [*cuts, len(self._blocks)]))

    def _section(self, top: int | None, stop: int) -> Section:
        """Return the section that begins with the heading at `top`, or before all of them."""
        heading = None if top is None else self._blocks[top]
        identifier = "" if top is None else self._ids[top]
        blocks = self._blocks[0 if top is None else top + 1 : stop]
        key = f"#{identifier}"
        return Section(
            id=identifier,
            start=heading.start if heading else self._starts[0],
            end=self._blocks[stop].start if stop < len(self._blocks) else len(self._text),
            heading=heading and replace(heading, key=f"{key}/heading"),
            blocks=tuple(
                replace(block, key=f"{key}/{number}") for number, block in enumerate(blocks, 1)
            ),
            whole=self._whole(key, blocks, heading),
        )

    def _whole(self, key: str, blocks: list[Unit], heading: Unit | None) -> Unit:
        if blocks:
            start, end, line = blocks[0].start, blocks[-1].end, blocks[0].line
            text = self._text[start:end]
            return Unit(key=key, kind="section", text=text, start=start, end=end, line=line)
        place = heading.end if heading else self._starts[0]
        line = heading.line if heading else self._first_line
        return Unit(
            key=key,
            kind="section",
            text="",
            start=place,
            end=place,
            line=line,
            write=lambda new: f"\n\n{new}" if heading else f"\n{new}\n",
        )

    def _add(
        self,
        token: Token,
        kind: str,
        text_of: Callable[[str], str],
        writer: Callable[[str], Callable[[str], str]],
    ) -> None:
        first, last = token.map or (0, 0)
        start = self._starts[first]
        written = self._text[start : self._starts[last]].rstrip("\n \t")
        placeholder = PLACEHOLDER.fullmatch(written.strip())
        # A sum or a formula has words or numbers of the language; what is named by an id has none.
        calculator = placeholder is not None and "=" not in placeholder.group(1)
        unit = Unit(
            key="",
            kind=placeholder.group(1) if placeholder and calculator else kind,
            text=text_of(written),
            start=start,
            end=start + len(written),
            line=self._first_line + first,
            write=writer(written),
            translatable=not calculator and kind not in _WORDLESS,
        )
        found = HEADING_ID.search(written.partition("\n")[0]) if kind == _SECTION else None
        self._blocks.append(unit)
        self._ids.append(found.group(1) if found else "")


def _as_it_is(_: str) -> Callable[[str], str]:
    return str


def _quoted_text(written: str) -> str:
    """Return a quotation's text without its marks, or as it is where a line has none."""
    lines = written.split("\n")
    if not all(_QUOTE_MARK.match(line) for line in lines):
        return written
    return "\n".join(_QUOTE_MARK.sub("", line, count=1) for line in lines)


def _as_quotation(written: str) -> Callable[[str], str]:
    if _quoted_text(written) == written:
        return str
    return lambda new: "\n".join(f"> {line}".rstrip() for line in new.split("\n"))


def _heading_text(written: str) -> str:
    first = written.partition("\n")[0]
    return HEADING_ID.sub("", _HEADING_MARK.sub("", first, count=1))


def _around_heading(written: str) -> Callable[[str], str]:
    text = _heading_text(written)
    before, _, after = written.partition(text) if text else (written, "", "")
    return lambda new: before + " ".join(new.split("\n")) + after


def _item_text(written: str) -> str:
    mark = _mark(written)
    lines = written[len(mark) :].split("\n")
    cut = len(mark)
    return "\n".join(
        [lines[0], *(line[cut:] if not line[:cut].strip() else line for line in lines[1:])]
    )


def _as_item(written: str) -> Callable[[str], str]:
    mark = _mark(written)

    def write(new: str) -> str:
        first, *others = new.split("\n")
        return "\n".join(
            [mark + first, *(" " * len(mark) + line if line else "" for line in others)]
        )

    return write


def _mark(written: str) -> str:
    found = _ITEM_MARK.match(written)
    return found.group() if found else ""
