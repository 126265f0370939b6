"""A page's file with another record of what it has been checked against."""

from collections.abc import Mapping
from pathlib import Path

import yaml

from kurslex.loading.checked import written
from kurslex.loading.files import read_text, write_text
from kurslex.editing.front_matter import _FENCE as FENCE
from kurslex.model.checked import Checked

_FIELD = "checked"


def write_record(root: Path, path: str, checked: Mapping[str, Checked]) -> bool:
    """Write a page's record into its file; return whether the file had to change.

    `path` is that of a page which could be loaded, relative to the project's root.
    """
    text = read_text(root, path, [])
    if text is None:
        raise FileNotFoundError(path)
    new = with_record(text, checked)
    if new != text:
        write_text(root / path, new)
    return new != text


def with_record(text: str, checked: Mapping[str, Checked]) -> str:
    """Return a page's text with the field `checked` replaced, or added as the last one.

    Everything else stays as it is written. Without records there is no field.
    """
    opening = FENCE.match(text)
    closing = FENCE.search(text, opening.end()) if opening else None
    if opening is None or closing is None:
        raise ValueError("the page has no front matter")
    first = opening.end() + 1
    start, end = _place(text[first : closing.start()])
    field = [f"{_FIELD}:", *(f"  {tag}: {written(each)}" for tag, each in checked.items())]
    lines = "\n".join([*field, ""]) if checked else ""
    return text[: first + start] + lines + text[first + end :]


def _place(header: str) -> tuple[int, int]:
    """Return where the field stands with its line end, or would stand."""
    node = yaml.compose(header, Loader=yaml.SafeLoader)
    for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
        if key.value == _FIELD:
            start, end = key.start_mark.index, _end(value)
            return start, header.find("\n", max(end - 1, start)) + 1 or len(header)
    return len(header), len(header)


def _end(node: yaml.Node) -> int:
    """Return where a node's last word ends: YAML counts comments behind it as part of it."""
    while isinstance(node, yaml.MappingNode) and node.value and not node.flow_style:
        node = node.value[-1][1]
    return int(node.end_mark.index)
