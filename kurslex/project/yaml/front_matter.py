"""The one editor of front matter: single fields are set, added or removed, the rest stays."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

import yaml
from msgspec import Struct

from kurslex.project.yaml.value_positions import (
    Change,
    Field,
    fields_of,
    keeps_lines,
    replaced,
    root_of,
)
from kurslex.project.yaml.yaml_values import flow_list, scalar

_FENCE = re.compile(r"^---[ \t]*\r?$", re.MULTILINE)
_NOTHING = re.compile(r"(?:[ \t]*(?:#.*)?(?:\r?\n|$))*")
_BLANK = re.compile(r"(?:[ \t]*\r?\n)*")
_INDENT = "  "


class FrontMatterError(ValueError):
    """The front matter of a page is not there, or cannot be edited; says why."""


class Below(Struct, frozen=True):
    """A text without spaces that is on a line of its own below its field's name.

    Two branches that change the texts of neighbouring fields then merge: git wants a line between
    two changes that both sides have left alone. An empty text is a place for one to come.
    """

    text: str = ""


class Commented(Struct, frozen=True):
    """A value with a comment on the line above its field."""

    comment: str
    value: "Value"


Value: TypeAlias = str | Sequence[str] | Below | Commented | Mapping[str, "Value"]
"""A text, a list of texts on one line, or a table of fields on lines of their own."""


class Split(Struct, frozen=True, kw_only=True):
    """A page's text in parts: `header` starts at `start`, `closing` is where the last fence does.

    `body` is where the text begins that the page shows; `is_closed` tells whether a last fence is
    there.
    """

    start: int
    closing: int
    body: int
    is_closed: bool


def split(text: str) -> Split | None:
    """Return where a page's front matter is, or None where it has none."""
    opening = _FENCE.match(text)
    if opening is None:
        return None
    start = min(opening.end() + 1, len(text))
    closing = _FENCE.search(text, start)
    if closing is None:
        return Split(start=start, closing=len(text), body=len(text), is_closed=False)
    body = min(closing.end() + 1, len(text))
    return Split(start=start, closing=closing.start(), body=body, is_closed=True)


def header_of(text: str) -> tuple[str, Split]:
    """Return the text between the fences, and its place; raises `FrontMatterError`."""
    found = split(text)
    if found is None or not found.is_closed:
        raise FrontMatterError("the page has no front matter")
    return text[found.start : found.closing], found


def has_field(text: str, name: str) -> bool:
    """Whether a page's front matter has a field; raises `FrontMatterError`."""
    header, _ = header_of(text)
    return any(field.name == name for field in fields_of(header, _root(header)))


def lines_of(text: str, name: str) -> range:
    """Return the lines of a page, from 1, on which a field is; raises `FrontMatterError`."""
    header, place = header_of(text)
    for field in fields_of(header, _root(header)):
        if field.name == name:
            before = text[: place.start + field.start].count("\n")
            return range(before + 1, before + header[field.start : field.end].count("\n") + 1)
    return range(0)


def with_fields(text: str, values: Mapping[str, Value | None]) -> str:
    """Return a page's text with fields set, or removed where their value is None.

    A field that is there keeps its place; others come after the last, in the order given. All
    other characters of the text stay as they are. Raises `FrontMatterError`.
    """
    header, place = header_of(text)
    new = _edited(header, values, "\r\n" if "\r\n" in text[: place.body] else "\n")
    return text[: place.start] + new + text[place.closing :]


def _edited(header: str, values: Mapping[str, Value | None], ending: str) -> str:
    fields = list(fields_of(header, _root(header)))
    indent = " " * fields[0].key.start_mark.column if fields else ""
    there = {field.name: field for field in fields}
    changes = []
    added = []
    for name, value in values.items():
        lines = [] if value is None else [indent + line for line in _lines(name, value)]
        written = "".join(line + ending for line in lines)
        if name in there:
            changes.append((there[name].start, there[name].end, written))
        else:
            added.append(written)
    changes += _lines_to_lose(header, fields, values)
    changes.append((_end(header, fields), _end(header, fields), "".join(added)))
    return replaced(header, changes)


def _lines_to_lose(
    header: str, fields: Sequence[Field], values: Mapping[str, Value | None]
) -> Iterator[Change]:
    """Yield blank lines that would become part of a text before them, once a field has gone."""
    at = -1
    for field in fields:
        if field.name not in values or values[field.name] is not None:
            at = field.end if keeps_lines(header, field.value) else -1
        elif at == field.start:
            blank = _BLANK.match(header, field.end)
            at = blank.end() if blank else field.end
            yield field.end, at, ""


def _root(header: str) -> yaml.Node | None:
    try:
        root = root_of(header)
    except yaml.YAMLError:
        raise FrontMatterError("the front matter is malformed; kurslex check says why") from None
    if isinstance(root, yaml.MappingNode) and root.flow_style:
        raise FrontMatterError(
            "the front matter is one table in braces; write each field on a line of its own"
        )
    if root is not None and not isinstance(root, yaml.MappingNode):
        raise FrontMatterError("the front matter is not a table of fields")
    return root


def _end(header: str, fields: Sequence[Field]) -> int:
    """Return where new fields go: after comments at the end, but before what ends the YAML."""
    last = fields[-1].end if fields else 0
    return len(header) if _NOTHING.fullmatch(header, last) else last


def _lines(name: str, value: Value) -> Iterator[str]:
    if isinstance(value, Commented):
        yield f"# {value.comment}"
        yield from _lines(name, value.value)
        return
    key = scalar(name)
    if isinstance(value, str):
        yield f"{key}: {scalar(value)}"
    elif isinstance(value, Below):
        yield f"{key}:"
        if value.text:
            yield f"{_INDENT}{scalar(value.text)}"
    elif isinstance(value, Mapping):
        yield f"{key}:" if value else f"{key}: {{}}"
        for inner, each in value.items():
            yield from (_INDENT + line for line in _lines(inner, each))
    else:
        yield f"{key}: {flow_list(value)}"
