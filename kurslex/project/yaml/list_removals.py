"""Entries taken out of the lists of a YAML text; everything else stays as it is."""

from collections.abc import Callable

import yaml

from kurslex.project.yaml.field_changes import UnchangeableError
from kurslex.project.yaml.list_entries import node_at
from kurslex.project.yaml.value_positions import line_end, line_start, written_end


def without_items(text: str, goes: Callable[[yaml.Node], bool], *names: str) -> str:
    """Return a text without some items of the list that is under names, in the list's own form.

    Where there is no such list, or none of its items goes, the text stays as it is. A list of which
    all items go is `[]`. Raises `UnchangeableError` where a comment would be lost.
    """
    node = node_at(text, *names)
    if not isinstance(node, yaml.SequenceNode):
        return text
    index = next((at for at, item in enumerate(node.value) if goes(item)), None)
    if index is None:
        return text
    if all(map(goes, node.value)):
        start, end = int(node.start_mark.index), written_end(text, node)
        _require_no_comment(text[start:end], node)
        return f"{text[:start]}[]{text[end:]}"
    start, end = _place(text, node, index)
    _require_no_comment(text[start:end], node.value[index])
    return without_items(text[:start] + text[end:], goes, *names)


def _place(text: str, node: yaml.SequenceNode, index: int) -> tuple[int, int]:
    """Return where an item is, with the comma or the line that it has to itself."""
    item = node.value[index]
    if not node.flow_style:
        return line_start(text, item.start_mark.index), line_end(text, item)
    if index + 1 < len(node.value):
        return int(item.start_mark.index), int(node.value[index + 1].start_mark.index)
    return written_end(text, node.value[index - 1]), written_end(text, item)


def _require_no_comment(removed: str, node: yaml.Node) -> None:
    if "#" in removed:
        raise UnchangeableError(
            node.start_mark.line + 1, "has a comment in what is to be taken out, and would be lost"
        )
