"""A Fluent bundle that parses an entry when it is first asked for: a page prints few of them.

What formats messages takes long to import; it is loaded when a message is first printed.
"""

from collections.abc import Callable, Iterable
from functools import cached_property
from threading import RLock
from typing import TYPE_CHECKING, Any

from fluent.syntax.ast import Message, Resource, Term

from kurslex.bounds.contents import LARGEST_OPTION
from kurslex.message_syntax import entries_by_name, plain_text

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle


class MessageBundle:
    """The messages of some texts in a language, of which the first by a name counts.

    `parse` returns the syntax tree of a text, `references` the names that an entry refers to.
    Where an entry cannot be read by itself, all texts are parsed as a whole, as Fluent wants it.
    Any number of threads may ask: none is told of an entry before all that it refers to is read.
    A message of one line without braces, as most are, is its text: nothing needs to parse it.
    `lent` are the texts in which a reference is looked for that none of them has; their messages
    are none of the bundle's.
    """

    def __init__(
        self,
        tag: str,
        sources: Iterable[str],
        parse: Callable[[str], Resource],
        references: Callable[[Message | Term], Iterable[str]],
        lent: Iterable[str] = (),
    ) -> None:
        self._tag = tag
        self._sources = [*sources]
        self._parse = parse
        self._references = references
        self._lent_sources = [*lent]
        self._entries = entries_by_name(self._sources)
        self._asked: set[str] = set()
        self._ready: set[str] = set()  # of these, what was read with all that it refers to
        self._reading = RLock()
        self._messages: set[str] = set()
        self._plain: dict[str, str] = {}  # the texts of these, where they were not parsed
        self._trees: list[Resource] = []
        self._added = 0  # of these, to Fluent's own bundle: where nothing is printed, it has none

    @property
    def _bundle(self) -> "FluentBundle":
        """Fluent's own bundle with all that was read."""
        if self._added < len(self._trees):
            with self._reading:
                for tree in self._trees[self._added :]:
                    self._runtime.add_resource(tree)
                self._added = len(self._trees)
        return self._runtime

    @cached_property
    def _runtime(self) -> "FluentBundle":
        from fluent.runtime import FluentBundle  # noqa: PLC0415
        from fluent.runtime.types import fluent_date  # noqa: PLC0415

        functions: dict[str, Callable[..., Any]] = {"NUMBER": _number, "DATETIME": fluent_date}
        return FluentBundle([self._tag], functions=functions, use_isolating=False)

    def __contains__(self, identifier: str) -> bool:
        if identifier not in self._entries:
            return False
        if identifier not in self._ready:
            with self._reading:
                plain = plain_text(self._entries[identifier])
                if plain is None:
                    self._read(identifier)
                else:
                    self._plain[identifier] = plain
                    self._messages.add(identifier)
                self._ready.add(identifier)
        return identifier in self._messages

    def pattern(self, identifier: str) -> Any:
        """Return the pattern of a message that there is; None where it has only attributes."""
        plain = self._plain.get(identifier)
        if plain is not None:
            return plain
        return self._bundle.get_message(identifier).value

    def format_pattern(self, pattern: Any, values: dict[str, Any]) -> tuple[Any, list[Any]]:
        """Return the text of a pattern with values put in, and what was wrong with it."""
        if isinstance(pattern, str):
            return pattern, []
        text, errors = self._bundle.format_pattern(pattern, values)
        return text, errors

    def _read(self, identifier: str) -> None:
        """Add an entry to the bundle, with all that it refers to."""
        names = [identifier]
        for name in names:  # which grows on the way
            if name in self._asked:
                continue
            self._asked.add(name)
            text = self._entries.get(name)
            tree = self._parse(self._lent.get(name, "") if text is None else text)
            found = [each for each in tree.body if isinstance(each, Message | Term)]
            if len(found) != len(tree.body):
                self._read_all()
                return
            self._add(tree)
            names += [each for entry in found for each in self._references(entry)]

    def _read_all(self) -> None:
        self._asked |= self._entries.keys() | self._lent.keys()
        for source in (*self._sources, *self._lent_sources):
            self._add(self._parse(source))

    def _add(self, tree: Resource) -> None:
        self._trees.append(tree)
        self._messages |= {each.id.name for each in tree.body if isinstance(each, Message)}

    @cached_property
    def _lent(self) -> dict[str, str]:
        """The entries of the lent texts: most bundles refer to nothing in them."""
        return entries_by_name(self._lent_sources)


def _number(number: Any, **options: Any) -> Any:
    """Return what Fluent's NUMBER does; an option decides how many digits are printed."""
    from fluent.runtime.types import fluent_number  # noqa: PLC0415

    if any(isinstance(value, int | float) and value > LARGEST_OPTION for value in options.values()):
        raise ValueError(f"an option of NUMBER is larger than {LARGEST_OPTION}")
    return fluent_number(number, **options)
