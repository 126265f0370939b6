"""YAML as a tree of strings that know their lines.

Every scalar stays the text that was written: in YAML 1.1 a bare `no` is false, `12:30` is 750 and
`1_000` a number, none of which a glossary wants.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml
from msgspec import Struct
from yaml.reader import ReaderError

from kurslex.bounds.contents import DEEPEST_YAML
from kurslex.problem import Problem, shortened
from kurslex.project.files.invisible_characters import unfit_characters

_STANDARD = "tag:yaml.org,2002:"
_MERGED = "<<"
_VARIABLES = "!ENV"
# What no file could hold but an escape in double quotes can name: "\0", "\ud800".
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class Text(Struct, frozen=True):
    """A scalar and the line it starts on."""

    value: str
    line: int


class Sequence(Struct, frozen=True):
    """A list."""

    items: tuple["Tree", ...]
    line: int


class Table(Struct, frozen=True):
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

    A file that is shared with another program may have all three.

    Whatever goes on here is composed in the order of the text, so that nothing is parsed behind the
    place that is refused: PyYAML looks at each open bracket again for each token.
    """

    def __init__(self, text: str, *, is_shared: bool) -> None:
        super().__init__(text)
        self._depth = 0
        self._is_shared = is_shared
        self.unused: list[_RefusedError] = []

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Compose what is next, which is within so many others."""
        event = self.peek_event()  # type: ignore[no-untyped-call]
        self.unused += () if self._is_shared else _unused(event)
        is_alias = isinstance(event, yaml.AliasEvent)
        if is_alias and not (self._is_shared and event.anchor in self.anchors):
            name = shortened(event.anchor or "")
            message = f"YAML aliases (*{name}) are not used in a glossary"
            if self._is_shared:
                message = f"the alias *{name} stands for a value marked &{name}, and there is none"
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


def _composed(text: str, *, is_shared: bool) -> tuple[yaml.Node | None, list[_RefusedError]]:
    loader = _Loader(text, is_shared=is_shared)
    try:
        return loader.get_single_node(), loader.unused
    finally:
        loader.dispose()


class _Converter:
    """Makes trees of composed nodes, and collects what is wrong with these.

    What an alias names is converted once, so that few lines cannot make a thousand million values.
    """

    def __init__(self, path: str, problems: list[Problem], first: int, *, is_shared: bool) -> None:
        self._path = path
        self._problems = problems
        self._first = first
        self._is_shared = is_shared
        self._made: dict[yaml.Node, Tree | None] = {}

    def report(self, line: int, message: str, hint: str = "") -> None:
        """Add a problem on a line of the file."""
        problem = Problem(path=self._path, line=line, message=message, check="yaml", hint=hint)
        self._problems.append(problem)

    def line_of(self, mark: Any) -> int:
        """Return the line of a place; of a text as a whole, its first."""
        return self._first + (mark.line if mark else 0)

    def convert(self, node: yaml.Node) -> Tree:
        """Return the tree of a node; raise `_RefusedError` where it contains itself."""
        if node not in self._made:
            self._made[node] = None
            self._made[node] = self._fresh(node)
        tree = self._made[node]
        if tree is None:
            raise _RefusedError(node.start_mark, "a value contains itself", "take the alias out")
        return tree

    def _fresh(self, node: yaml.Node) -> Tree:
        line = self.line_of(node.start_mark)
        if self._is_shared and node.tag == _VARIABLES:
            others = node.value[1:] if isinstance(node, yaml.SequenceNode) else ()
            return self.convert(others[-1]) if others else Text("", line)
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if isinstance(node, yaml.SequenceNode):
            return Sequence(tuple(self.convert(item) for item in node.value), line)
        entries: dict[str, Tree] = {}
        keys: dict[str, int] = {}
        merged: list[Tree] = []
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self.report(self.line_of(key.start_mark), "a field's name must be a plain word")
                continue
            name = self._scalar(key)
            if self._is_shared and name.value == _MERGED:
                merged.append(self.convert(value))
            elif name.value in entries:
                message = f"field '{name.value}' appears here twice"
                self.report(name.line, message, "keep one of them")
            else:
                entries[name.value] = self.convert(value)
                keys[name.value] = name.line
        for table in _tables(merged):
            entries = table.entries | entries
            keys = table.keys | keys
        return Table(entries, keys, line)

    def _scalar(self, node: yaml.ScalarNode) -> Text:
        line = self.line_of(node.start_mark)
        value, count = _UNPRINTABLE.subn("", node.value)
        if count:
            self.report(line, "a text holds a control character", "delete it")
        self._problems.extend(unfit_characters(value, self._path, line))
        return Text(value, line)


def _tables(merged: list[Tree]) -> Iterator[Table]:
    """Yield the tables that are merged into one, the first of them first, whose values count."""
    for each in merged:
        for table in each.items if isinstance(each, Sequence) else (each,):
            if isinstance(table, Table):
                yield table


def parse_yaml(
    text: str, path: str, problems: list[Problem], first_line: int = 1, *, is_shared: bool = False
) -> Tree | None:
    """Return the tree of a YAML text, or None where it is empty or malformed.

    `first_line` is the line of the file on which the text starts. Malformed YAML, duplicate keys,
    aliases, anchors, tags, what is nested too deeply, control characters and keys that are not
    plain text are added to `problems`.

    Of a file that is shared with another program (`is_shared`), tags are left out, and an alias is
    the value that it names, on the line where that is written; `<<` merges tables as YAML 1.1 does.
    `!ENV [NAME, value]`, as in MkDocs' files, is what counts where no variable has that name.
    """
    converter = _Converter(path, problems, first_line, is_shared=is_shared)
    report, line_of = converter.report, converter.line_of
    try:
        node, unused = _composed(text, is_shared=is_shared)
        for each in unused:
            report(line_of(each.mark), str(each), each.hint)
        return converter.convert(node) if node is not None else None
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
