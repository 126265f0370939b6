"""The units of a page's front matter."""

import re
import textwrap
from collections.abc import Callable

import yaml

from kurslex.exports.units import Unit
from kurslex.loading.pages import FENCE

Fields = tuple[dict[str, Unit], dict[str, tuple[int, int]], int]

_SENTENCES = {"definition", "title", "description"}
_AS_WRITTEN = {"admitted", "deprecated"}
# The width to which the glossary's own pages wrap what they write over several lines.
_WIDTH = 118
_INDENT = "  "


def read_fields(text: str) -> Fields:
    """Return the units of the front matter, the lines of its fields, and where the body begins.

    The text is that of a page in which the loader has found nothing wrong; for others `ValueError`
    or PyYAML's errors are raised.
    """
    opening = FENCE.match(text)
    closing = FENCE.search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        raise ValueError("the page has no front matter")
    start = opening.end() + 1
    header = text[start : closing.start()]
    reader = _Reader(header, start)
    node = yaml.compose(header, Loader=yaml.SafeLoader)
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    for key, value in pairs:
        reader.read(key, value)
    return reader.units, reader.lines, min(closing.end() + 1, len(text))


class _Reader:
    def __init__(self, header: str, offset: int) -> None:
        self.units: dict[str, Unit] = {}
        self.lines: dict[str, tuple[int, int]] = {}
        self._header = header
        self._offset = offset

    def read(self, key: yaml.Node, node: yaml.Node) -> None:
        """Take a field over."""
        name = key.value
        self.lines[name] = self._lines(key, node)
        if name in _SENTENCES and isinstance(node, yaml.ScalarNode):
            folded = node.style in {"|", ">"}
            self._add(name, node, one_line(node.value), _folded if folded else scalar)
        elif name in _AS_WRITTEN:
            self._add(name, node, self._as_written(node), *self._nested(node))
        elif name == "preferred" and isinstance(node, yaml.MappingNode):
            for inner, value in node.value:
                if inner.value == "term" and isinstance(value, yaml.ScalarNode):
                    self._add("preferred.term", value, one_line(value.value), scalar)
                elif inner.value == "forms" and isinstance(value, yaml.SequenceNode):
                    forms = "\n".join(one_line(item.value) for item in value.value)
                    self._add("preferred.forms", value, forms, flow_list)
                    if not node.flow_style:
                        self.lines["preferred.forms"] = self._lines(inner, value)

    def _add(
        self, key: str, node: yaml.Node, text: str, write: Callable[[str], str], blanks: int = 0
    ) -> None:
        start, end = node.start_mark.index - blanks, self._end(node)
        self.units[key] = Unit(
            key=key,
            kind=key,
            text=text,
            start=self._offset + start,
            end=self._offset + end,
            line=node.start_mark.line + 2,  # counted from 0, and after the fence
            write=write,
        )

    def _lines(self, key: yaml.Node, node: yaml.Node) -> tuple[int, int]:
        start = self._header.rfind("\n", 0, key.start_mark.index) + 1
        end = self._header.find("\n", max(self._end(node), key.end_mark.index)) + 1
        return self._offset + start, self._offset + (end or len(self._header))

    def _end(self, node: yaml.Node) -> int:
        """Return where what is written of a node ends; YAML takes blank lines for a part of it."""
        written = self._header[node.start_mark.index : node.end_mark.index]
        return int(node.start_mark.index) + len(written.rstrip())

    def _as_written(self, node: yaml.Node) -> str:
        start = node.start_mark
        lines = self._header[start.index : self._end(node)].split("\n")
        return "\n".join([lines[0], *(_dedented(line, start.column) for line in lines[1:])])

    def _nested(self, node: yaml.Node) -> tuple[Callable[[str], str], int]:
        """Return how YAML is written in a node's place, and how many blanks belong to the place."""
        column = node.start_mark.column
        before = self._header[: node.start_mark.index].rpartition("\n")[2]
        inline = bool(before.strip())  # behind its key, where no list of several lines may begin
        blanks = len(before) - len(before.rstrip(" ")) if inline else 0

        def write(text: str) -> str:
            if inline and not text.startswith(("[", "{")):
                return textwrap.indent("\n" + text, _INDENT)
            first, *others = text.split("\n")
            lines = [first, *(" " * column + line if line else "" for line in others)]
            return " " * blanks + "\n".join(lines)

        return write, blanks


def one_line(text: str) -> str:
    """Return a text on one line, as the loader reads it: no-break blanks are no blanks."""
    return " ".join(part for part in re.split("[ \n]", text) if part)


def scalar(text: str) -> str:
    """Return a text as a YAML scalar on one line, in quotes only where it needs them."""
    return _dumped([one_line(text)]).removeprefix("[").removesuffix("]")


def flow_list(text: str) -> str:
    """Return the lines of a text as a YAML list: `[first, second]`."""
    return _dumped([one_line(line) for line in text.split("\n") if line.strip()])


def _dumped(items: list[str]) -> str:
    written: str = yaml.safe_dump(items, allow_unicode=True, width=10**6, default_flow_style=True)
    return written.strip()


def _folded(text: str) -> str:
    lines = textwrap.wrap(one_line(text), _WIDTH, break_long_words=False, break_on_hyphens=False)
    return "\n".join([">-", *(_INDENT + line for line in lines)])


def _dedented(line: str, columns: int) -> str:
    return line[columns:] if not line[:columns].strip() else line
