"""Python's syntax tree of an expression -> the little language, or a problem with its cure."""

import ast
from fractions import Fraction

from kurslex.formula.literals import decimal_literal
from kurslex.formula.operators import FUNCTIONS, OPERATORS, RELATIONS
from kurslex.formula.source import Source
from kurslex.model.program import (
    Call,
    Comparison,
    Expression,
    Name,
    Negation,
    Number,
    Operation,
)
from kurslex.problem import did_you_mean

HIGHEST_EXPONENT = 100
LANGUAGE = (
    "an expression has numbers, names, + - * / **, brackets, and "
    + ", ".join(FUNCTIONS)
    + "; a condition is one comparison"
)
CURES: dict[type[ast.AST], str] = {
    ast.FloorDiv: "write floor(a / b)",
    ast.Mod: "write a - b * floor(a / b)",
    ast.IfExp: "write if and else on lines of their own",
    ast.BoolOp: "write if and elif, each with one comparison",
}
OPERATOR_BY_SYNTAX = {row.syntax: word for word, row in OPERATORS.items()}
RELATION_BY_SYNTAX = {row.syntax: word for word, row in RELATIONS.items()}


class ExpressionReader:
    """Reads the expressions of one function; `known` holds the names assigned so far."""

    def __init__(self, source: Source, known: set[str]) -> None:
        self._source = source
        self.known = known

    def expression(self, node: ast.expr) -> Expression:
        """Return the expression; where something is wrong, report it and return a zero."""
        line, column = self._source.place(node)
        match node:
            case ast.Constant():
                return self._number(node)
            case ast.Name():
                return self._name(node)
            case ast.UnaryOp(op=ast.USub()):
                operand = self.expression(node.operand)
                return Negation(line=line, column=column, operand=operand)
            case ast.BinOp():
                return self._operation(node)
            case ast.Call():
                return self._call(node)
            case _:
                return self._refuse(node, type(node))

    def condition(self, node: ast.expr) -> Comparison:
        """Return the one comparison of an `if`; where something is wrong, report it."""
        line, column = self._source.place(node)
        match node:
            case ast.Compare(ops=[relation], comparators=[right]) if (
                type(relation) in RELATION_BY_SYNTAX
            ):
                return Comparison(
                    line=line,
                    column=column,
                    operator=RELATION_BY_SYNTAX[type(relation)],
                    left=self.expression(node.left),
                    right=self.expression(right),
                )
            case _:
                zero = self._refuse(node, type(node))
                return Comparison(line=line, column=column, operator="==", left=zero, right=zero)

    def _number(self, node: ast.Constant) -> Expression:
        line, column = self._source.place(node)
        written = self._source.quote(node)
        try:
            value = decimal_literal(written)
        except ValueError:
            return self._refuse(node, type(node))
        decimals = len(written.partition(".")[2])
        return Number(line=line, column=column, value=value, decimals=decimals)

    def _name(self, node: ast.Name) -> Expression:
        line, column = self._source.place(node)
        if node.id not in self.known:
            hint = did_you_mean(node.id, self.known)
            self._source.language_problem(node, f"nothing is named '{node.id}' here", hint)
        return Name(line=line, column=column, identifier=node.id)

    def _operation(self, node: ast.BinOp) -> Expression:
        line, column = self._source.place(node)
        operator = OPERATOR_BY_SYNTAX.get(type(node.op))
        if operator is None:
            return self._refuse(node, type(node.op))
        left, right = self.expression(node.left), self.expression(node.right)
        if operator == "**" and not _is_exponent(right):
            self._source.language_problem(
                node.right,
                f"`{self._source.quote(node.right)}` is no exponent",
                f"an exponent is a whole number from 0 to {HIGHEST_EXPONENT}",
            )
        return Operation(line=line, column=column, operator=operator, left=left, right=right)

    def _call(self, node: ast.Call) -> Expression:
        line, column = self._source.place(node)
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        function = FUNCTIONS.get(name)
        if function is None:
            hint = did_you_mean(name, FUNCTIONS) if name else ""
            return self._refuse(node, type(node), hint)
        given = len(node.args) + len(node.keywords)
        is_few, is_many = given < function.least, function.most and given > function.most
        if is_few or is_many or node.keywords:
            wanted = "one argument" if function.most == 1 else f"{function.least} arguments"
            self._source.language_problem(
                node,
                f"{name} takes {wanted}{'' if function.most else ' or more'} without names, "
                f"not `{self._source.quote(node)}`",
            )
        arguments = tuple(map(self.expression, node.args))
        return Call(line=line, column=column, function=name, arguments=arguments)

    def _refuse(self, node: ast.expr, kind: type[ast.AST], hint: str = "") -> Number:
        line, column = self._source.place(node)
        message = f"`{self._source.quote(node)}` is not part of the language of calculators"
        self._source.language_problem(node, message, hint or CURES.get(kind, LANGUAGE))
        return Number(line=line, column=column, value=Fraction(0))


def _is_exponent(expression: Expression) -> bool:
    return (
        isinstance(expression, Number)
        and expression.value.denominator == 1
        and expression.value <= HIGHEST_EXPONENT
    )
