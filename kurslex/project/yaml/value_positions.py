"""Where the fields and values of a YAML text are in it, so that single ones can be changed."""

import re
from collections.abc import Iterator, Sequence

import yaml
from msgspec import Struct

# A block of text whose blank lines at the end are part of it: `|+`, `>2+`.
_KEEPS_LINES = re.compile(r"[|>]\d?\+")

Change = tuple[int, int, str]


class Field(Struct, frozen=True, kw_only=True):
    """A field of a YAML table; `name` is as it is read, without quotes.

    `start` and `end` delimit its whole lines, with a comment after the value.
    """

    name: str
    key: yaml.ScalarNode
    value: yaml.Node
    start: int
    end: int


def root_of(text: str) -> yaml.Node | None:
    """Return the outermost node, None where the text has none; raises `yaml.YAMLError`."""
    try:
        node: yaml.Node | None = yaml.compose(text, Loader=yaml.BaseLoader)
    except (ValueError, OverflowError, RecursionError) as error:
        # PyYAML raises these for an escape such as "\UFFFFFFFF", and for what is nested too deeply.
        raise yaml.YAMLError(str(error)) from error
    return node


def fields_of(text: str, table: yaml.Node | None) -> Iterator[Field]:
    """Yield the fields of a table; what has no plain name is left out."""
    for key, value in table.value if isinstance(table, yaml.MappingNode) else ():
        if isinstance(key, yaml.ScalarNode):
            start, end = line_start(text, key.start_mark.index), line_end(text, key, value)
            yield Field(name=key.value, key=key, value=value, start=start, end=end)


def written_end(text: str, node: yaml.Node) -> int:
    """Return where a node's last character is; YAML counts what follows a block as part of it."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    start, end = int(node.start_mark.index), int(node.end_mark.index)
    written = text[start:end]
    if keeps_lines(text, node):
        return start + len(written.removesuffix("\n").removesuffix("\r"))
    return start + len(written.rstrip())


def keeps_lines(text: str, node: yaml.Node) -> bool:
    """Whether blank lines after a value are part of it, as with `|+`."""
    is_block = isinstance(node, yaml.ScalarNode) and node.style in {"|", ">"}
    return is_block and _KEEPS_LINES.match(text, int(node.start_mark.index)) is not None


def line_start(text: str, place: int) -> int:
    """Return where the line of a place begins."""
    return text.rfind("\n", 0, place) + 1


def line_end(text: str, *nodes: yaml.Node) -> int:
    """Return where the line ends on which the last of some nodes does, its line end included."""
    last = max(written_end(text, node) for node in nodes)
    return text.find("\n", last) + 1 or len(text)


def replaced(text: str, changes: Sequence[Change]) -> str:
    """Return a text with other texts put in places `(start, end, text)` that do not overlap.

    Texts for one and the same place are put there in the order given.
    """
    pieces, at = [], 0
    for start, end, new in sorted(changes, key=lambda change: change[:2]):
        pieces += [text[at:start], new]
        at = end
    return "".join([*pieces, text[at:]])
