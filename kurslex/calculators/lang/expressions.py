"""Python's syntax tree of an expression -> the calculator language, or a problem with its hint."""

import ast
from fractions import Fraction

from kurslex.bounds.calculations import HIGHEST_EXPONENT, LONGEST_LITERAL
from kurslex.calculators.lang.literals import decimal_literal
from kurslex.calculators.lang.loop_sources import read_source
from kurslex.calculators.lang.operators import (
    AGGREGATES,
    CONJUNCTIONS,
    FUNCTIONS,
    OPERATORS,
    RELATIONS,
)
from kurslex.calculators.lang.scope import Scope
from kurslex.calculators.lang.source import Source
from kurslex.calculators.lang.unsupported_python import hint_for_condition, hint_for_expression
from kurslex.model.program import (
    Aggregate,
    Call,
    Combination,
    Comparison,
    Condition,
    Expression,
    Field,
    Name,
    Negation,
    Number,
    Operation,
)
from kurslex.problem import did_you_mean

LANGUAGE = (
    "an expression has numbers, names, row.field, + - * / **, brackets, "
    + ", ".join(FUNCTIONS)
    + ", and sum, min, max of EXPRESSION for NAME in ROWS"
)
OPERATOR_BY_SYNTAX = {row.syntax: word for word, row in OPERATORS.items()}
RELATION_BY_SYNTAX = {row.syntax: word for word, row in RELATIONS.items()}
CONJUNCTION_BY_SYNTAX = {row[0]: word for word, row in CONJUNCTIONS.items()}


class ExpressionReader:
    """Reads the expressions of one function; `scope` says what has a value so far."""

    def __init__(self, source: Source, scope: Scope) -> None:
        self._source = source
        self.scope = scope

    def expression(self, node: ast.expr) -> Expression:
        """Return the expression; where something is wrong, report it and return a zero."""
        line, column = self._source.place(node)
        match node:
            case ast.Constant():
                return self._number(node)
            case ast.Name():
                return self._name(node)
            case ast.Attribute(value=ast.Name(id=row)) if row in self.scope.rows:
                return self._field(node, row)
            case ast.UnaryOp(op=ast.USub()):
                operand = self.expression(node.operand)
                return Negation(line=line, column=column, operand=operand)
            case ast.BinOp():
                return self._operation(node)
            case ast.Call(func=ast.Name(id=name), args=[ast.GeneratorExp() as each], keywords=[]):
                return self._aggregate(node, name, each)
            case ast.Call():
                return self._call(node)
            case _:
                return self._refuse(node)

    def condition(self, node: ast.expr) -> Condition:
        """Return a condition; where something is wrong, report it."""
        line, column = self._source.place(node)
        match node:
            case ast.BoolOp():
                operator = CONJUNCTION_BY_SYNTAX[type(node.op)]
                parts = tuple(map(self.condition, node.values))
                return Combination(line=line, column=column, operator=operator, parts=parts)
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
                zero = self._refuse(node, hint_for_condition(node, self._source))
                return Comparison(line=line, column=column, operator="==", left=zero, right=zero)

    def _number(self, node: ast.Constant) -> Expression:
        line, column = self._source.place(node)
        written = self._source.written(node)
        try:
            value = decimal_literal(written)
        except ValueError:
            too_long = written.isdecimal() and f"write at most {LONGEST_LITERAL} digits"
            return self._refuse(node, too_long or "")
        decimals = len(written.partition(".")[2])
        return Number(line=line, column=column, value=value, decimals=decimals)

    def _name(self, node: ast.Name) -> Expression:
        line, column = self._source.place(node)
        if node.id in self.scope.elsewhere:
            self._source.language_problem(
                node,
                f"'{node.id}' has no value on some of the paths to this line",
                "give it one before the loop or the if, or in every branch, else included",
            )
        elif node.id in self.scope.names() - self.scope.numbers:
            fact = f"'{node.id}' is not a number"
            self._source.language_problem(node, fact, "write row.field, or sum it up")
        elif node.id not in self.scope.numbers:
            hint = did_you_mean(node.id, self.scope.numbers)
            self._source.language_problem(node, f"the name '{node.id}' is not defined here", hint)
        return Name(line=line, column=column, identifier=node.id)

    def _field(self, node: ast.Attribute, row: str) -> Expression:
        line, column = self._source.place(node)
        table = self.scope.rows[row]
        if node.attr not in table.fields:
            fact = f"the rows of '{table.name}' have no '{node.attr}'"
            self._source.language_problem(node, fact, f"they have {', '.join(table.fields)}")
        return Field(line=line, column=column, row=row, table=table.name, field=node.attr)

    def _operation(self, node: ast.BinOp) -> Expression:
        line, column = self._source.place(node)
        operator = OPERATOR_BY_SYNTAX.get(type(node.op))
        if operator is None:
            return self._refuse(node)
        left, right = self.expression(node.left), self.expression(node.right)
        if operator == "**" and not _is_exponent(right):
            self._source.language_problem(
                node.right,
                f"`{self._source.quote(node.right)}` is not an exponent of **",
                f"write a whole number from 0 to {HIGHEST_EXPONENT}, or power(base, exponent)",
            )
        return Operation(line=line, column=column, operator=operator, left=left, right=right)

    def _call(self, node: ast.Call) -> Expression:
        line, column = self._source.place(node)
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        function = FUNCTIONS.get(name)
        if function is None:
            known = hint_for_expression(node, self._source)
            return self._refuse(node, known or (did_you_mean(name, FUNCTIONS) if name else ""))
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

    def _aggregate(self, node: ast.Call, name: str, each: ast.GeneratorExp) -> Expression:
        line, column = self._source.place(node)
        match each.generators:
            case [ast.comprehension(target=ast.Name(id=variable), ifs=conditions)] if (
                name in AGGREGATES and len(conditions) <= 1
            ):
                outside = self.scope
                source, self.scope = read_source(
                    each.generators[0], self._source, self.scope, self.expression
                )
                condition = self.condition(conditions[0]) if conditions else None
                expression = self.expression(each.elt)
                self.scope = outside
                return Aggregate(
                    line=line,
                    column=column,
                    function=name,
                    variable=variable,
                    source=source,
                    expression=expression,
                    condition=condition,
                )
            case _:
                return self._refuse(node)

    def _refuse(self, node: ast.expr, hint: str = "") -> Number:
        line, column = self._source.place(node)
        message = f"`{self._source.quote(node)}` is not part of the language of calculators"
        hint = hint or hint_for_expression(node, self._source) or LANGUAGE
        self._source.language_problem(node, message, hint)
        return Number(line=line, column=column, value=Fraction(0))


def _is_exponent(expression: Expression) -> bool:
    return (
        isinstance(expression, Number)
        and expression.value.denominator == 1
        and expression.value <= HIGHEST_EXPONENT
    )
