"""Typed getters over a YAML table: each names what is wrong and goes on."""

import re
from collections.abc import Callable, Iterable
from typing import TypeVar

from kurslex.bounds.contents import LONGEST_COUNT
from kurslex.problem import Problem, did_you_mean
from kurslex.project.yaml.yaml_tree import Sequence, Table, Text, Tree

Item = TypeVar("Item")

_FLAGS = {"true": True, "false": False}
_ID = re.compile("[a-z0-9]+(-[a-z0-9]+)*")


class Fields:
    """The fields of one YAML table, read one by one.

    Every getter returns a usable value (empty where there is none) and adds what is wrong to
    `problems`; `finish` reports the fields that nobody asked for.
    """

    def __init__(self, table: Table, path: str, problems: list[Problem], what: str) -> None:
        self.line = table.line
        self._table = table
        self._path = path
        self._problems = problems
        self._what = what
        self._known: set[str] = set()

    def line_of(self, name: str) -> int:
        """Return the line of a field, or that of the table where the field is missing."""
        return self._table.keys.get(name, self.line)

    def names(self) -> list[str]:
        """Return the names of all fields, in the order written."""
        return list(self._table.entries)

    def text(self, name: str, *, required: bool = False, may_be_empty: bool = False) -> str:
        """Return a field's text on one line."""
        tree = self._get(name, required=required)
        if tree is None:
            return ""
        if not isinstance(tree, Text):
            self._wrong(name, "must be a text")
            return ""
        # Not `split()`, which would also eat the no-break spaces that belong to numbers.
        value = " ".join(part for part in tree.value.replace("\n", " ").split(" ") if part)
        if not value and not may_be_empty:
            self._wrong(name, "is empty")
        return value

    def texts(self, name: str, *, required: bool = False) -> tuple[str, ...]:
        """Return a field's list of texts; a single text is a list of one."""
        tree = self._get(name, required=required)
        if tree is None:
            return ()
        items = tree.items if isinstance(tree, Sequence) else (tree,)
        if not all(isinstance(item, Text) and item.value.strip() for item in items):
            self._wrong(name, "must be a list of texts", "write it as [first, second]")
        return tuple(
            item.value.strip(" \n\t")
            for item in items
            if isinstance(item, Text) and item.value.strip()
        )

    def lists(self, name: str) -> list[tuple[int, tuple[str, ...]]] | None:
        """Return a field's lists of texts, each with its line; None where there is no field."""
        tree = self._get(name, required=False)
        if tree is None:
            return None
        found = []
        for each in tree.items if isinstance(tree, Sequence) else (tree,):
            items = each.items if isinstance(each, Sequence) else ()
            texts = tuple(item.value for item in items if isinstance(item, Text))
            if not texts or len(texts) < len(items):
                self._wrong(name, "must be a list of lists", "write it as [[nb, de], [nb, it]]")
                return []
            found.append((each.line, texts))
        return found

    def count(self, name: str) -> int:
        """Return a field's whole number, 0 where there is none."""
        text = self.text(name)
        if text and not _is_count(text):
            self._wrong(name, "must be a whole number", "write it in digits: 2")
            return 0
        return int(text or 0)

    def has_count(self, name: str) -> bool:
        """Whether a field holds a whole number; nothing is reported by this."""
        tree = self._table.entries.get(name)
        return isinstance(tree, Text) and _is_count(tree.value.strip(" \n"))

    def flag(self, name: str, *, default: bool) -> bool:
        """Return whether a field says `true` or `false`, the default where it says neither."""
        text = self.text(name)
        if text and text not in _FLAGS:
            self._wrong(
                name, "must be true or false", f"leave the line out for {str(default).lower()}"
            )
        return _FLAGS.get(text, default)

    def has_table(self, name: str) -> bool:
        """Whether a field holds a table of fields; it is not read by this."""
        return isinstance(self._table.entries.get(name), Table)

    def table(self, name: str, what: str, *, required: bool = False) -> "Fields | None":
        """Return the fields of a table within this one."""
        tree = self._get(name, required=required)
        if isinstance(tree, Table):
            return type(self)(tree, self._path, self._problems, what)
        if tree is not None:
            self._wrong(name, "must be a table of fields (name: value)")
        return None

    def reasons(self, name: str) -> dict[str, str]:
        """Return a field's table of texts, each by the name for which it is the reason."""
        table = self.table(name, f"the field '{name}'")
        if table is None:
            return {}
        return {each: table.text(each) for each in table.names()}

    def tables(self, name: str, what: str, read: Callable[["Fields"], Item]) -> tuple[Item, ...]:
        """Return what `read` makes of each table of a list."""
        tree = self._get(name, required=False)
        if tree is None:
            return ()
        if not isinstance(tree, Sequence) or not all(isinstance(i, Table) for i in tree.items):
            self._wrong(name, "must be a list of tables", "start each entry with '- term: …'")
            return ()
        return tuple(
            read(type(self)(item, self._path, self._problems, what))
            for item in tree.items
            if isinstance(item, Table)
        )

    def ids(self, name: str, values: Iterable[str]) -> list[str]:
        """Return the values of a field that can be part of an address; report the others.

        What becomes an id, a class or a message's name on a page has no other form.
        """
        good = []
        for value in values:
            if _ID.fullmatch(value):
                good.append(value)
            else:
                message = f"'{value}' in field '{name}' cannot be part of an address"
                self.refuse(name, message, "use small letters a-z, digits and single hyphens")
        return good

    def refuse(self, name: str, message: str, hint: str) -> None:
        """Report a fault of a field, with a cure."""
        self._problems.append(
            Problem(
                path=self._path,
                line=self.line_of(name),
                message=message,
                check="malformed-field",
                hint=hint,
            )
        )

    def finish(self, otherwise: str = "") -> None:
        """Report every field that no getter has asked for; `otherwise` is a further cure."""
        known = f"the fields are {', '.join(sorted(self._known))}"
        for name in self._table.entries:
            if name not in self._known:
                self._problems.append(
                    Problem(
                        path=self._path,
                        line=self.line_of(name),
                        message=f"unknown field '{name}' in {self._what}",
                        check="unknown-field",
                        hint=did_you_mean(name, self._known)
                        or "; ".join(filter(None, (known, otherwise))),
                    )
                )

    def _get(self, name: str, *, required: bool) -> Tree | None:
        self._known.add(name)
        tree = self._table.entries.get(name)
        if tree is None and required:
            self._problems.append(
                Problem(
                    path=self._path,
                    line=self.line,
                    message=f"{self._what} has no field '{name}'",
                    check="missing-field",
                    hint=f"add a line '{name}: …'",
                )
            )
        return tree

    def _wrong(self, name: str, message: str, hint: str = "") -> None:
        self.refuse(name, f"field '{name}' {message}", hint)


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= LONGEST_COUNT
