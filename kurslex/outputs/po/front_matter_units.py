"""The units of a page's front matter."""

import textwrap
from collections.abc import Callable

import yaml

from kurslex.model.grammar import FORMS
from kurslex.outputs.po.translation_units import Unit
from kurslex.project.yaml.front_matter import header_of
from kurslex.project.yaml.value_positions import (
    Field,
    fields_of,
    line_end,
    line_start,
    root_of,
    written_end,
)
from kurslex.project.yaml.yaml_values import flow_list, folded, one_line, scalar

Found = tuple[dict[str, Unit], dict[str, tuple[int, int]], int]

_SENTENCES = {"definition", "title", "description"}
_AS_WRITTEN = {"admitted", "deprecated"}
_GRAMMAR = {"gender", *FORMS}  # of the term in its own language
_INDENT = "  "


def read_fields(text: str) -> Found:
    """Return the units of the front matter, the lines of its fields, and where the body begins.

    The text is that of a page in which the loader has found nothing wrong; for others `ValueError`
    or PyYAML's errors are raised.
    """
    header, place = header_of(text)
    reader = _Reader(header, place.start)
    for field in fields_of(header, root_of(header)):
        reader.read(field)
    return reader.units, reader.lines, place.body


class _Reader:
    def __init__(self, header: str, offset: int) -> None:
        self.units: dict[str, Unit] = {}
        self.lines: dict[str, tuple[int, int]] = {}
        self._header = header
        self._offset = offset

    def read(self, field: Field) -> None:
        """Take a field over."""
        name, node = field.name, field.value
        self.lines[name] = self._offset + field.start, self._offset + field.end
        if name in _SENTENCES and isinstance(node, yaml.ScalarNode):
            is_block = node.style in {"|", ">"}
            self._add(name, node, one_line(node.value), folded if is_block else scalar)
        elif name in _AS_WRITTEN:
            self._add(name, node, self._as_written(node), *self._nested(node))
        elif name == "preferred" and isinstance(node, yaml.MappingNode):
            for inner, value in node.value:
                if inner.value == "term" and isinstance(value, yaml.ScalarNode):
                    self._add("preferred.term", value, one_line(value.value), scalar)
                elif inner.value == "forms" and isinstance(value, yaml.SequenceNode):
                    forms = "\n".join(one_line(item.value) for item in value.value)
                    self._add("preferred.forms", value, forms, _listed)
                    if not node.flow_style:
                        self.lines["preferred.forms"] = self._lines(inner, value)
                elif inner.value in _GRAMMAR and not node.flow_style:
                    self.lines[f"preferred.{inner.value}"] = self._lines(inner, value)

    def _add(
        self, key: str, node: yaml.Node, text: str, write: Callable[[str], str], spaces: int = 0
    ) -> None:
        start, end = node.start_mark.index - spaces, written_end(self._header, node)
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
        start = line_start(self._header, key.start_mark.index)
        return self._offset + start, self._offset + line_end(self._header, key, node)

    def _as_written(self, node: yaml.Node) -> str:
        start = node.start_mark
        lines = self._header[start.index : written_end(self._header, node)].split("\n")
        return "\n".join([lines[0], *(_dedented(line, start.column) for line in lines[1:])])

    def _nested(self, node: yaml.Node) -> tuple[Callable[[str], str], int]:
        """Return how YAML is written in a node's place, and how many spaces belong to the place."""
        column = node.start_mark.column
        before = self._header[: node.start_mark.index].rpartition("\n")[2]
        inline = bool(before.strip())  # after its key, where no list of several lines may begin
        spaces = len(before) - len(before.rstrip(" ")) if inline else 0

        def write(text: str) -> str:
            if inline and not text.startswith(("[", "{")):
                return textwrap.indent("\n" + text, _INDENT)
            first, *others = text.split("\n")
            lines = [first, *(" " * column + line if line else "" for line in others)]
            return " " * spaces + "\n".join(lines)

        return write, spaces


def _listed(text: str) -> str:
    """Return the lines of a text as a YAML list."""
    return flow_list(line for line in text.split("\n") if line.strip())


def _dedented(line: str, columns: int) -> str:
    return line[columns:] if not line[:columns].strip() else line
