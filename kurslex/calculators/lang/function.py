"""Python's syntax tree of a calculator's function -> Program."""

import ast
from collections.abc import Mapping

from kurslex.calculators.lang.literals import IDENTIFIER
from kurslex.calculators.lang.scope import Scope, Table
from kurslex.calculators.lang.source import Source
from kurslex.calculators.lang.statements import StatementReader, refuse_name
from kurslex.model.program import Program


def read_program(
    function: ast.FunctionDef,
    source: Source,
    rows: Mapping[str, Table],
    series: Mapping[str, Table],
) -> Program:
    """Return the program of a function; what is wrong in it is reported to `source`.

    `rows` and `series` are the declared lists of rows, given and made.
    """
    parameters = _parameters(function, source)
    scope = Scope(
        numbers=frozenset(parameters).difference(rows),
        tables={name: rows[name] for name in parameters if name in rows},
    )
    body = function.body
    if ast.get_docstring(function) is not None:
        body = body[1:]
    reader = StatementReader(source, scope, frozenset(parameters), series)
    if body and isinstance(body[-1], ast.Return):
        statements = reader.statements(body[:-1], at_top=True)
        results = reader.results(body[-1])
    else:
        statements, results = reader.statements(body, at_top=True), ()
        source.language_problem(
            function, f"{function.name} does not end with a return", "return the outputs, in order"
        )
    return Program(parameters=parameters, statements=statements, results=results)


def _parameters(function: ast.FunctionDef, source: Source) -> tuple[str, ...]:
    given = function.args
    plain = [*given.args]
    if len(plain) != sum(1 for node in ast.walk(given) if isinstance(node, ast.arg)) or (
        given.defaults
    ):
        source.language_problem(
            function, f"{function.name} has parameters other than plain names", "list the inputs"
        )
    names = [parameter.arg for parameter in plain]
    for position, parameter in enumerate(plain):
        if parameter.arg in names[:position]:
            fact = f"'{parameter.arg}' appears twice among the parameters"
            source.language_problem(parameter, fact, "name each input once")
        if not IDENTIFIER.fullmatch(parameter.arg):
            refuse_name(parameter, parameter.arg, source)
    return tuple(names)
