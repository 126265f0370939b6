"""Python's syntax tree of a calculator's function -> Program, or problems with their cures."""

import ast
import re
from collections.abc import Sequence

from kurslex.formula.expressions import ExpressionReader
from kurslex.formula.source import Source
from kurslex.model.program import Assignment, If, Program, Statement

IDENTIFIER = re.compile("[a-z][a-z0-9_]*")
STATEMENTS = "the function has assignments, if with else, and one return at its end"


def read_program(function: ast.FunctionDef, source: Source) -> Program:
    """Return the program of a function; what is wrong in it is reported to `source`."""
    parameters = _parameters(function, source)
    body = function.body
    if ast.get_docstring(function) is not None:
        body = body[1:]
    reader = _StatementReader(source, set(parameters))
    if body and isinstance(body[-1], ast.Return):
        statements = reader.statements(body[:-1])
        results = _results(body[-1], source)
    else:
        statements, results = reader.statements(body), ()
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
    for parameter in plain:
        if not IDENTIFIER.fullmatch(parameter.arg):
            _refuse_name(parameter, parameter.arg, source)
    return tuple(parameter.arg for parameter in plain)


def _results(node: ast.Return, source: Source) -> tuple[str, ...]:
    returned = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
    names = [result.id for result in returned if isinstance(result, ast.Name)]
    if len(names) != len(returned):
        source.language_problem(
            node,
            f"`{source.quote(node)}` returns something other than names",
            "assign every output to its name first, then return the names",
        )
    return tuple(names)


class _StatementReader:
    def __init__(self, source: Source, known: set[str]) -> None:
        self._source = source
        self._expressions = ExpressionReader(source, known)

    def statements(self, nodes: Sequence[ast.stmt]) -> tuple[Statement, ...]:
        found = []
        for node in nodes:
            match node:
                case ast.Assign(targets=[ast.Name() as target]):
                    found.append(self._assignment(node, target))
                case ast.If():
                    found.append(self._if(node))
                case _:
                    self._refuse(node)
        return tuple(found)

    def _assignment(self, node: ast.Assign, target: ast.Name) -> Statement:
        line, column = self._source.place(node)
        expression = self._expressions.expression(node.value)
        if not IDENTIFIER.fullmatch(target.id):
            _refuse_name(target, target.id, self._source)
        elif target.id in self._expressions.known:
            self._source.language_problem(
                target, f"'{target.id}' has a value already", "choose another name"
            )
        self._expressions.known = self._expressions.known | {target.id}
        return Assignment(line=line, column=column, target=target.id, expression=expression)

    def _if(self, node: ast.If) -> Statement:
        line, column = self._source.place(node)
        condition = self._expressions.condition(node.test)
        before = self._expressions.known
        then = self._branch(node.body)
        after_then, self._expressions.known = self._expressions.known, before
        otherwise = self._branch(node.orelse)
        different = sorted(after_then ^ self._expressions.known)
        if different:
            self._source.language_problem(
                node,
                f"only some branches of this if give a value to '{different[0]}'",
                "give it one in every branch, else included",
            )
        self._expressions.known = self._expressions.known | after_then
        return If(line=line, column=column, condition=condition, then=then, otherwise=otherwise)

    def _branch(self, nodes: list[ast.stmt]) -> tuple[Statement, ...]:
        is_elif = len(nodes) == 1 and isinstance(nodes[0], ast.If)
        for node in nodes:
            if isinstance(node, ast.If) and not is_elif:
                self._refuse(node)
        return self.statements([node for node in nodes if is_elif or not isinstance(node, ast.If)])

    def _refuse(self, node: ast.stmt) -> None:
        message = f"`{self._source.quote(node)}` is not part of the language of calculators here"
        self._source.language_problem(node, message, STATEMENTS)


def _refuse_name(node: ast.expr | ast.arg, name: str, source: Source) -> None:
    source.language_problem(
        node, f"'{name}' is no name for a value", "use a-z, 0-9 and _, and begin with a letter"
    )
