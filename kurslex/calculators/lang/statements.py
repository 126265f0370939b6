"""Python's syntax tree of statements -> the calculator language, or problems with their hints."""

import ast
import re
from collections.abc import Mapping, Sequence

from kurslex.calculators.lang.expressions import ExpressionReader
from kurslex.calculators.lang.literals import IDENTIFIER, no_name
from kurslex.calculators.lang.loop_sources import read_source
from kurslex.calculators.lang.scope import Scope, Table
from kurslex.calculators.lang.source import Source
from kurslex.calculators.lang.unsupported_python import hint_for_statement
from kurslex.model.program import (
    Append,
    Assignment,
    For,
    If,
    NewSeries,
    Outcome,
    Statement,
)

REASON = re.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*")


class StatementReader:
    """Reads the statements of one function; `inputs` never change, `series` may be filled."""

    def __init__(
        self,
        source: Source,
        scope: Scope,
        inputs: frozenset[str],
        series: Mapping[str, Table],
    ) -> None:
        self._source = source
        self._expressions = ExpressionReader(source, scope)
        self._fixed = inputs  # with the variables of the loops around, what never changes
        self._series = series

    def statements(self, nodes: Sequence[ast.stmt], at_top: bool) -> tuple[Statement, ...]:
        """Return the statements of one block; only in inner ones may a name get a new value."""
        free = frozenset() if at_top else self._expressions.scope.numbers - self._fixed
        found: list[Statement | None] = []
        for node in nodes:
            match node:
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.List(elts=[])) if at_top:
                    found.append(self._new_series(node, name))
                case ast.Assign(targets=[ast.Name() as target]):
                    found.append(self._assignment(node, target, free))
                    free -= {target.id}
                case ast.If():
                    found.append(self._if(node))
                case ast.For(target=ast.Name(id=name), orelse=[]):
                    found.append(self._for(node, name))
                case ast.Expr(value=ast.Call() as call):
                    found.append(self._effect(node, call))
                case _:
                    self._refuse(node)
        return tuple(statement for statement in found if statement)

    def results(self, node: ast.Return) -> tuple[str, ...]:
        """Return the names that are handed back."""
        returned = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
        names = [result for result in returned if isinstance(result, ast.Name)]
        if len(names) != len(returned):
            self._source.language_problem(
                node,
                f"`{self._source.quote(node)}` returns something other than names",
                "assign every output to its name first, then return the names",
            )
        for name in names:
            if name.id not in self._expressions.scope.tables:
                self._expressions.expression(name)
        return tuple(name.id for name in names)

    def _new_series(self, node: ast.Assign, name: str) -> Statement:
        line, column = self._source.place(node)
        table = self._series.get(name)
        if table is None:
            fact = f"'{name}' is not a declared series"
            self._source.language_problem(node, fact, f'declare it: series={{"{name}": …}}')
        elif name in self._expressions.scope.names():
            fact = f"'{name}' has a value already"
            self._source.language_problem(node, fact, "begin a series once, before the loops")
        else:
            self._expressions.scope = self._expressions.scope.with_table(table)
        return NewSeries(line=line, column=column, target=name)

    def _assignment(self, node: ast.Assign, target: ast.Name, free: frozenset[str]) -> Statement:
        line, column = self._source.place(node)
        expression = self._expressions.expression(node.value)
        if not IDENTIFIER.fullmatch(target.id):
            refuse_name(target, target.id, self._source)
        elif target.id in self._expressions.scope.names() - free:
            self._source.language_problem(
                target,
                f"'{target.id}' has a value already",
                "choose another name; only in a loop or an if, a name from before gets a new value",
            )
        self._expressions.scope = self._expressions.scope.with_number(target.id)
        return Assignment(line=line, column=column, target=target.id, expression=expression)

    def _if(self, node: ast.If) -> Statement:
        line, column = self._source.place(node)
        condition = self._expressions.condition(node.test)
        before = self._expressions.scope
        then = self.statements(node.body, at_top=False)
        after_then, self._expressions.scope = self._expressions.scope, before
        otherwise = self.statements(node.orelse, at_top=False)
        self._expressions.scope = before.after(after_then, self._expressions.scope)
        return If(line=line, column=column, condition=condition, then=then, otherwise=otherwise)

    def _for(self, node: ast.For, variable: str) -> Statement:
        line, column = self._source.place(node)
        before, fixed = self._expressions.scope, self._fixed
        source, self._expressions.scope = read_source(
            node, self._source, before, self._expressions.expression
        )
        self._fixed = fixed | {variable}
        body = self.statements(node.body, at_top=False)
        self._expressions.scope = before.after(before, self._expressions.scope)
        self._fixed = fixed
        return For(line=line, column=column, variable=variable, source=source, body=body)

    def _effect(self, node: ast.Expr, call: ast.Call) -> Statement | None:
        match call:
            case ast.Call(
                func=ast.Name(id="refuse" | "warn" as kind),
                args=[ast.Constant(value=str(reason))],
                keywords=[],
            ) if REASON.fullmatch(reason):
                line, column = self._source.place(node)
                return Outcome(line=line, column=column, kind=kind, reason=reason)
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=name), attr="append"),
                args=[ast.Tuple(elts=values)],
                keywords=[],
            ) if name in self._expressions.scope.tables.keys() & self._series.keys():
                return self._append(node, self._series[name], values)
            case _:
                self._refuse(node)
                return None

    def _append(self, node: ast.Expr, table: Table, values: Sequence[ast.expr]) -> Statement:
        line, column = self._source.place(node)
        if len(values) != len(table.fields):
            fact = f"a row of '{table.name}' has {len(table.fields)} values, not {len(values)}"
            self._source.language_problem(node, fact, f"give {', '.join(table.fields)}")
        expressions = map(self._expressions.expression, values)
        pairs = tuple(zip(table.fields, expressions, strict=False))
        return Append(line=line, column=column, target=table.name, values=pairs)

    def _refuse(self, node: ast.stmt) -> None:
        message = f"`{self._source.quote(node)}` is not part of the language of calculators here"
        self._source.language_problem(node, message, hint_for_statement(node, self._source))
        if isinstance(node, ast.For) and node.orelse:
            written = self._source.quote(node.orelse[0])
            fact = f"`{written}` appears in the else of a loop"
            self._source.language_problem(node.orelse[0], fact, "write it below the loop")


def refuse_name(node: ast.expr | ast.arg, name: str, source: Source) -> None:
    """Report a name that no value may have."""
    source.language_problem(node, *no_name(name))
