"""The syntax of message files: their trees, and what each entry names."""

import re
from collections.abc import Iterable

from fluent.syntax import FluentParser, FluentParserStream
from fluent.syntax.ast import (
    Identifier,
    Message,
    MessageReference,
    Resource,
    Term,
    TermReference,
    TextElement,
    VariableReference,
)
from fluent.syntax.parser import with_span
from fluent.syntax.visitor import Visitor
from msgspec import Struct

_TEXT = re.compile(r"[^{}\r\n]+")
ENTRY = re.compile(r"(?m)^(?=[A-Za-z#-])")
"""Where an entry of a message file begins, or a comment."""

NAME = re.compile(r"-?[A-Za-z][A-Za-z0-9_-]*")
"""The name with which an entry begins; a term's has a hyphen before it."""

IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
"""The name of a message."""

_PLAIN = re.compile(rf"{IDENTIFIER.pattern} *= *([^ {{}}\r\n][^{{}}\r\n]*)")


class _Parser(FluentParser):
    """Takes texts and names, most of a file, as a whole, not by character as fluent.syntax does."""

    @with_span
    def get_text_element(self, ps: FluentParserStream) -> TextElement:
        found = _TEXT.match(ps.string, ps.index)
        if found is None or ps.string.startswith("\r", found.end()):
            return super().get_text_element(ps)
        ps.index, ps.peek_offset = found.end(), 0
        return TextElement(found.group())

    @with_span
    def get_identifier(self, ps: FluentParserStream) -> Identifier:
        found = IDENTIFIER.match(ps.string, ps.index)
        if found is None:
            return super().get_identifier(ps)
        ps.index, ps.peek_offset = found.end(), 0
        return Identifier(found.group())


def parsed(source: str) -> Resource:
    """Return the syntax tree of a message file; entries that are malformed are junk in it."""
    return _Parser().parse(source)


def plain_text(entry: str) -> str | None:
    """Return the text of an entry that is a message of one line without braces, else None."""
    found = _PLAIN.fullmatch(entry.rstrip(" \n"))
    return found.group(1) if found else None


class Entry(Struct, frozen=True, kw_only=True):
    """A message as a file has it, or a term, whose name begins with a hyphen.

    `variables` are those that it says itself, `references` the messages and terms whose texts it
    takes over.
    """

    name: str
    path: str
    line: int
    variables: frozenset[str]
    references: frozenset[str]


def entries_by_name(sources: Iterable[str]) -> dict[str, str]:
    """Return the text of each entry by its name, the first of two alike; comments are none."""
    found: dict[str, str] = {}
    for source in sources:
        for entry in ENTRY.split(source):
            name = NAME.match(entry)
            if name:
                found.setdefault(name.group(), entry)
    return found


def references(entry: Message | Term) -> set[str]:
    """Return the names of the messages and terms that an entry takes over."""
    names = _Names()
    names.visit(entry)
    return names.references


def entries_of(path: str, source: str, tree: Resource) -> tuple[Entry, ...]:
    """Return the messages and terms of a file, in order."""
    entries = []
    for entry in tree.body:
        if isinstance(entry, Message | Term) and entry.id.span:
            names = _Names()
            names.visit(entry)
            entries.append(
                Entry(
                    name=f"-{entry.id.name}" if isinstance(entry, Term) else entry.id.name,
                    path=path,
                    line=source.count("\n", 0, entry.id.span.start) + 1,
                    variables=frozenset(names.variables),
                    references=frozenset(names.references),
                )
            )
    return tuple(entries)


class _Names(Visitor):
    """Collects what an entry names in braces."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_TermReference(self, node: TermReference) -> None:  # noqa: N802
        self.references.add(f"-{node.id.name}")
        self.generic_visit(node)
