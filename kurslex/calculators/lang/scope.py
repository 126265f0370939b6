"""What names mean at one place of a calculator's function."""

from collections.abc import Mapping

from msgspec import Struct, field
from msgspec.structs import replace


class Table(Struct, frozen=True, kw_only=True):
    """A list of rows: its name, and the names of the quantities in each row."""

    name: str
    fields: tuple[str, ...]


class Scope(Struct, frozen=True, kw_only=True):
    """The names that have a value: numbers, lists of rows, and the rows that loops are at.

    `elsewhere` holds names that got their value in a loop or branch that is over.
    """

    numbers: frozenset[str] = frozenset()
    tables: Mapping[str, Table] = field(default_factory=dict)
    rows: Mapping[str, Table] = field(default_factory=dict)
    elsewhere: frozenset[str] = frozenset()

    def names(self) -> frozenset[str]:
        """Return every name that is taken."""
        return self.numbers.union(self.tables, self.rows)

    def with_number(self, name: str) -> "Scope":
        """Return this scope with one more number."""
        return replace(self, numbers=self.numbers | {name}, elsewhere=self.elsewhere - {name})

    def with_table(self, table: Table) -> "Scope":
        """Return this scope with one more list of rows."""
        return replace(self, tables={**self.tables, table.name: table})

    def with_row(self, variable: str, table: Table) -> "Scope":
        """Return this scope inside a loop over a list of rows."""
        return replace(self, rows={**self.rows, variable: table})

    def after(self, *branches: "Scope") -> "Scope":
        """Return what is known after branches that all began with this scope."""
        numbers = frozenset.intersection(*(branch.numbers for branch in branches))
        seen = frozenset().union(*(branch.numbers | branch.elsewhere for branch in branches))
        return replace(self, numbers=numbers, elsewhere=(self.elsewhere | seen) - numbers)
