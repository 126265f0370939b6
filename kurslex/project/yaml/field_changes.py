"""Fields of tables anywhere in a YAML text get other values, come or go; the rest stays."""

from collections.abc import Iterator, Mapping, Sequence

import yaml

from kurslex.project.yaml.value_positions import Change, line_end, line_start, written_end
from kurslex.project.yaml.yaml_values import flow_list, scalar

Written = str | Sequence[str] | None
"""A value as it is to be written, or a list of texts; None for no field."""


class UnchangeableError(ValueError):
    """A table cannot be changed without a loss; says where (from line 1) and why."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


def value_of(table: yaml.Node | None, name: str) -> yaml.Node | None:
    """Return the value of a table's field, None where there is none."""
    pairs = table.value if isinstance(table, yaml.MappingNode) else ()
    return next((value for key, value in pairs if key.value == name), None)


def names_of(table: yaml.Node | None) -> list[str]:
    """Return the names of a table's fields, in the order written."""
    return [key.value for key, _ in table.value] if isinstance(table, yaml.MappingNode) else []


def texts_of(value: yaml.Node | None) -> list[str]:
    """Return the texts of a list; a single text is a list of one."""
    if isinstance(value, yaml.SequenceNode):
        return [each.value for each in value.value]
    return [value.value] if isinstance(value, yaml.ScalarNode) else []


def with_fields_of(
    text: str, table: yaml.MappingNode, values: Mapping[str, Written]
) -> list[Change]:
    """Return the changes that give a table of a YAML text these values.

    A field that is there keeps its place, new ones come last. Raises `UnchangeableError`.
    """
    if table.flow_style:
        return [*_flow(text, table, values)]
    changes: list[Change] = []
    for key, value in table.value:
        new = values.get(key.value)
        if key.value not in values:
            continue
        if new is None:
            changes.append((line_start(text, key.start_mark.index), line_end(text, key, value), ""))
        elif (items := _items(text, value, new)) is not None:
            changes += items
        else:
            start, end = int(key.end_mark.index), written_end(text, value)
            _require_no_comment(text, start, end, value)
            changes.append((start, end, f": {_shown(new)}"))
    there = names_of(table)
    added = {name: new for name, new in values.items() if name not in there and new is not None}
    if added:
        indent = " " * table.value[0][0].start_mark.column
        end = line_end(text, table)
        lead = "" if text[:end].endswith("\n") else "\n"
        lines = "".join(f"{indent}{name}: {_shown(new)}\n" for name, new in added.items())
        changes.append((end, end, lead + lines))
    return changes


def _flow(text: str, table: yaml.MappingNode, values: Mapping[str, Written]) -> Iterator[Change]:
    there = names_of(table)
    goes_or_comes = any((new is None) == (name in there) for name, new in values.items())
    if not goes_or_comes:
        for key, value in table.value:
            new = values.get(key.value)
            if new is not None:
                place = int(value.start_mark.index), written_end(text, value)
                yield from _items(text, value, new) or [(*place, _shown(new))]
        return
    start, end = int(table.start_mark.index), int(table.end_mark.index)
    pieces, at = [], start + 1
    for key, value in table.value:
        _require_no_comment(text, at, int(key.start_mark.index), table)
        at = written_end(text, value)
        new = values.get(key.value)
        if key.value not in values:
            pieces.append(text[key.start_mark.index : at])
        elif new is not None:
            pieces.append(f"{key.value}: {_shown(new)}")
    _require_no_comment(text, at, end, table)
    pieces += [
        f"{name}: {_shown(new)}"
        for name, new in values.items()
        if name not in there and new is not None
    ]
    yield start, end, f"{{{', '.join(pieces)}}}"


def _items(text: str, value: yaml.Node, new: str | Sequence[str]) -> list[Change] | None:
    """Return the changes of single texts of a list, None where it is not of the same length."""
    if not isinstance(value, yaml.SequenceNode) or isinstance(new, str):
        return None
    if len(new) != len(value.value):
        return None
    return [
        (int(node.start_mark.index), written_end(text, node), scalar(item))
        for node, item in zip(value.value, new, strict=True)
        if node.value != item
    ]


def _require_no_comment(text: str, start: int, end: int, table: yaml.Node) -> None:
    if "#" in text[start:end]:
        raise UnchangeableError(
            table.start_mark.line + 1,
            "has a comment inside a list or a table that is to change, and would be lost",
        )


def _shown(value: str | Sequence[str]) -> str:
    return value if isinstance(value, str) else flow_list(value)
