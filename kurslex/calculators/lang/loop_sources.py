"""What loops and sums go over: `range(a, b)`, rows, or rows in the order of a field."""

import ast
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from kurslex.calculators.lang.scope import Scope, Table
from kurslex.calculators.lang.source import Source
from kurslex.model import program
from kurslex.model.program import Expression, Range, Rows

ORDERS = {"ascending": False, "descending": True}
SOURCES = 'go over range(a, b), rows, a series, or ascending(rows, "field")'


def read_source(
    node: ast.For | ast.comprehension,
    source: Source,
    scope: Scope,
    read: Callable[[ast.expr], Expression],
) -> tuple[program.Source, Scope]:
    """Return what a loop goes over, and the scope inside it; what is wrong is reported.

    `node.target` has to be a plain name; `read` reads the expressions of a range.
    """
    written = node.iter
    variable = node.target.id if isinstance(node.target, ast.Name) else ""
    if variable in scope.names():
        source.language_problem(
            node.target, f"'{variable}' has a value already", "choose another name"
        )
    match written:
        case ast.Call(func=ast.Name(id="range"), args=[first, end], keywords=[]):
            line, column = source.place(written)
            found = Range(line=line, column=column, first=read(first), end=read(end))
            return found, scope.with_number(variable)
        case ast.Name():
            return _rows([written], source, scope, variable)
        case ast.Call(
            func=ast.Name(id=word),
            args=[first, *others, ast.Constant(value=str(order)) as last],
            keywords=[],
        ) if word in ORDERS:
            rows, inside = _rows([first, *others], source, scope, variable)
            if variable in inside.rows and order not in inside.rows[variable].fields:
                source.language_problem(last, f"these rows have no '{order}'")
            return replace(rows, order=order, descending=ORDERS[word]), inside
        case _:
            source.language_problem(
                written, f"`{source.quote(written)}` cannot be looped over", SOURCES
            )
            line, column = source.place(written)
            return Rows(line=line, column=column, tables=()), scope.with_number(variable)


def _rows(
    names: Sequence[ast.expr], source: Source, scope: Scope, variable: str
) -> tuple[Rows, Scope]:
    """Return the rows of some lists; only the quantities that all of them have can be named."""
    line, column = source.place(names[0])
    tables = []
    for name in names:
        if isinstance(name, ast.Name) and name.id in scope.tables:
            tables.append(scope.tables[name.id])
        else:
            source.language_problem(name, f"`{source.quote(name)}` is not a list of rows", SOURCES)
    rows = Rows(line=line, column=column, tables=tuple(table.name for table in tables))
    if not tables:
        return rows, scope.with_number(variable)
    common = [each for each in tables[0].fields if all(each in table.fields for table in tables)]
    return rows, scope.with_row(variable, Table(name=tables[0].name, fields=tuple(common)))
