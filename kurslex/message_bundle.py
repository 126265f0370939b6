"""A Fluent bundle that parses an entry when it is first asked for: a page prints few of them."""

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax.ast import Message, Resource, Term

ENTRY = re.compile(r"(?m)^(?=[A-Za-z#-])")
"""Where an entry of a message file begins, or a comment."""

NAME = re.compile(r"-?[A-Za-z][A-Za-z0-9_-]*")
"""The name with which an entry begins; a term's has a hyphen before it."""


class MessageBundle:
    """The messages of some texts, of which the first by a name counts.

    `parse` returns the syntax tree of a text, `references` the names that an entry refers to.
    Where an entry cannot be read by itself, all texts are parsed as a whole, as Fluent wants it.
    `lent` are the texts in which a reference is looked for that none of them has; their messages
    are none of the bundle's.
    """

    def __init__(
        self,
        bundle: FluentBundle,
        sources: Iterable[str],
        parse: Callable[[str], Resource],
        references: Callable[[Message | Term], Iterable[str]],
        lent: Iterable[str] = (),
    ) -> None:
        self._bundle = bundle
        self._sources = [*sources]
        self._parse = parse
        self._references = references
        self._lent_sources = [*lent]
        self._entries = entries_by_name(self._sources)
        self._asked: set[str] = set()

    def __contains__(self, identifier: str) -> bool:
        if identifier not in self._entries:
            return False
        if identifier not in self._asked:
            self._read(identifier)
        return bool(self._bundle.has_message(identifier))

    def pattern(self, identifier: str) -> Any:
        """Return the pattern of a message that there is; None where it has only attributes."""
        return self._bundle.get_message(identifier).value

    def format_pattern(self, pattern: Any, values: dict[str, Any]) -> tuple[Any, list[Any]]:
        """Return the text of a pattern with values put in, and what was wrong with it."""
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
            self._bundle.add_resource(tree)
            names += [each for entry in found for each in self._references(entry)]

    def _read_all(self) -> None:
        self._asked |= self._entries.keys() | self._lent.keys()
        for source in (*self._sources, *self._lent_sources):
            self._bundle.add_resource(self._parse(source))

    @cached_property
    def _lent(self) -> dict[str, str]:
        """The entries of the lent texts: most bundles refer to nothing in them."""
        return entries_by_name(self._lent_sources)


def entries_by_name(sources: Iterable[str]) -> dict[str, str]:
    """Return the text of each entry by its name, the first of two alike; comments are none."""
    found: dict[str, str] = {}
    for source in sources:
        for entry in ENTRY.split(source):
            name = NAME.match(entry)
            if name:
                found.setdefault(name.group(), entry)
    return found
