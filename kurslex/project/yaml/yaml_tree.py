"""YAML as a tree of strings that know their lines.

Every scalar stays the text that was written: in YAML 1.1 a bare `no` is false, `12:30` is 750 and
`1_000` a number, none of which a glossary wants.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml
from yaml.reader import ReaderError

from kurslex.bounds.contents import DEEPEST_YAML
from kurslex.problem import Problem, shortened
from kurslex.project.files.invisible_characters import unfit_characters

_STANDARD = "tag:yaml.org,2002:"
# What no file could hold but an escape in double quotes can name: "\0", "\ud800".
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar and the line it starts on."""

    value: str
    line: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple["Tree", ...]
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping; `keys` says on which line each key is."""

    entries: dict[str, "Tree"]
    keys: dict[str, int]
    line: int


Tree = Text | Sequence | Table


class _RefusedError(Exception):
    """YAML that nobody needs in a glossary, found at a mark; says what it is."""

    def __init__(self, mark: Any, message: str, hint: str) -> None:
        super().__init__(message)
        self.mark = mark
        self.hint = hint


class _Loader(yaml.BaseLoader):
    """Composes what has no aliases and is not too deep; `unused` are its tags and anchors.

    Whatever goes on here is composed in the order of the text, so that nothing is parsed behind the
    place that is refused: PyYAML looks at each open bracket again for each token.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0
        self.unused: list[_RefusedError] = []

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Compose what is next, which is within so many others."""
        event = self.peek_event()  # type: ignore[no-untyped-call]
        self.unused += _unused(event)
        if isinstance(event, yaml.AliasEvent):
            name = shortened(event.anchor or "")
            message = f"YAML aliases (*{name}) are not used in a glossary"
            hint = "write the value out, or put it in quotes if it starts with an asterisk"
            raise _RefusedError(event.start_mark, message, hint)
        if self._depth >= DEEPEST_YAML and not isinstance(event, yaml.ScalarEvent):
            message = f"lists and tables are nested more than {DEEPEST_YAML} deep"
            hint = "close each where it ends; text that begins with a bracket needs quotes"
            raise _RefusedError(event.start_mark, message, hint)
        self._depth += 1
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node


def _unused(event: Any) -> Iterator[_RefusedError]:
    """Yield what a value begins with that YAML takes for a tag or an anchor, and leaves out."""
    tag = getattr(event, "tag", None) or ""
    anchor = getattr(event, "anchor", None)
    for kind, written, sign in (
        ("tags", tag.replace(_STANDARD, "!!", 1), "an exclamation mark"),
        ("anchors", f"&{anchor}" if anchor else "", "an ampersand"),
    ):
        if written:
            message = f"YAML {kind} ({shortened(written)}) are not used in a glossary"
            hint = f"leave it out, or put the value in quotes if it starts with {sign}"
            yield _RefusedError(event.start_mark, message, hint)


def _composed(text: str) -> tuple[yaml.Node | None, list[_RefusedError]]:
    loader = _Loader(text)
    try:
        return loader.get_single_node(), loader.unused
    finally:
        loader.dispose()


def parse_yaml(text: str, path: str, problems: list[Problem], first_line: int = 1) -> Tree | None:
    """Return the tree of a YAML text, or None where it is empty or malformed.

    `first_line` is the line of the file on which the text starts. Malformed YAML, duplicate keys,
    aliases, anchors, tags, what is nested too deeply, control characters and keys that are not
    plain text are added to `problems`.
    """

    def report(line: int, message: str, hint: str = "") -> None:
        problems.append(Problem(path=path, line=line, message=message, check="yaml", hint=hint))

    def line_of(mark: Any) -> int:
        return first_line + (mark.line if mark else 0)

    def scalar(node: yaml.ScalarNode) -> Text:
        value, count = _UNPRINTABLE.subn("", node.value)
        if count:
            report(line_of(node.start_mark), "a text holds a control character", "delete it")
        problems.extend(unfit_characters(value, path, line_of(node.start_mark)))
        return Text(value, line_of(node.start_mark))

    def convert(node: yaml.Node) -> Tree:
        if isinstance(node, yaml.ScalarNode):
            return scalar(node)
        line = line_of(node.start_mark)
        if isinstance(node, yaml.SequenceNode):
            return Sequence(tuple(convert(item) for item in node.value), line)
        entries: dict[str, Tree] = {}
        keys: dict[str, int] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                report(line_of(key.start_mark), "a field's name must be a plain word")
                continue
            name = scalar(key)
            if name.value in entries:
                message = f"field '{name.value}' appears here twice"
                report(name.line, message, "keep one of them")
            else:
                entries[name.value] = convert(value)
                keys[name.value] = name.line
        return Table(entries, keys, line)

    try:
        node, unused = _composed(text)
        for each in unused:
            report(line_of(each.mark), str(each), each.hint)
        return convert(node) if node is not None else None
    except _RefusedError as refused:
        report(line_of(refused.mark), str(refused), refused.hint)
    except yaml.MarkedYAMLError as error:
        reason = " ".join(filter(None, [error.context, error.problem]))
        hint = "put a value that contains ': ' or ' #' between double quotes"
        line = line_of(error.problem_mark or error.context_mark)
        report(line, f"malformed YAML: {reason}", hint)
    except ReaderError as error:
        line = first_line + text.count("\n", 0, error.position)
        report(line, f"malformed YAML: U+{ord(text[error.position]):04X} is not allowed in a text")
    except (ValueError, OverflowError):
        # PyYAML raises these for an escape such as "\UFFFFFFFF", which no character has.
        report(first_line, "malformed YAML: an escape or a version number is too large")
    return None
