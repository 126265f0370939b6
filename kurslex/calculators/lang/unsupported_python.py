"""What to write instead of features of Python that the calculator language does not have."""

import ast
from decimal import Decimal, InvalidOperation

from kurslex.bounds.calculations import LONGEST_LITERAL
from kurslex.calculators.lang.operators import OPERATORS, RELATIONS
from kurslex.calculators.lang.source import Source

STATEMENTS = (
    "a function has assignments, if, for, series.append((…)), refuse, warn, and one return at its "
    "end"
)
CONDITION = "a condition joins comparisons like a < b by and, or"

_IMPORTED = "leave it out; what there is comes from kurslex.formula, at the top of the file"
_LINE_EACH = "give each name its value in a line of its own"
_BY_STATEMENT: dict[type[ast.AST], str] = {
    ast.Assert: 'write if and the opposite condition, and in it refuse("the-reason")',
    ast.Break: "put what the further iterations do under an if",
    ast.Continue: "put the rest of the iteration under an if",
    ast.FunctionDef: "write its formulas where they are used; a calculator is one function",
    ast.Import: _IMPORTED,
    ast.ImportFrom: _IMPORTED,
    ast.Pass: "leave it out, together with the if or the for that has nothing else",
    ast.Raise: 'write refuse("the-reason"), with a message of that name',
    ast.Return: "give the outputs their values in if and else; return them once, at the end",
    ast.While: "write for k in range(0, n), at most 1,200 iterations, with an if for when to go on",
}
_BY_EXPRESSION: dict[type[ast.AST], str] = {
    ast.BitXor: "write a ** b, or power(a, b)",
    ast.BoolOp: "write it as the condition of an if",
    ast.Compare: "write it as the condition of an if",
    ast.FloorDiv: "write floor(a / b)",
    ast.IfExp: "write if and else on lines of their own",
    ast.JoinedStr: "a calculator has numbers only; words are in its messages",
    ast.Lambda: "write the formula where it is used",
    ast.ListComp: "let sum, min or max take it: sum(row.amount for row in rows)",
    ast.Mod: "write a - b * floor(a / b)",
    ast.NamedExpr: "give the name its value in a line of its own",
    ast.Subscript: "go over the rows with for, or take their sum, min or max",
    ast.UAdd: "leave the plus out",
}
_BY_FUNCTION = {
    "Decimal": "leave it out; all numbers are exact",
    "Fraction": "leave it out; all numbers are exact",
    "ceil": "write -floor(-a)",
    "float": "leave it out; all numbers are exact",
    "int": "write floor(a)",
    "len": "write sum(1 for row in rows)",
    "log": "write ln(a)",
    "pow": "write power(a, b)",
    "print": "leave it out; kurslex calc with --explain shows every step",
    "round": "write round_to(a, 0.01), with the step last, or round_to(a, 1)",
    "sorted": 'go over ascending(rows, "field") or descending(rows, "field")',
    "sqrt": "write power(a, 1 / 2)",
    "sum": "write sum(row.amount for row in rows)",
}
_SIGNS = {row.syntax: sign for sign, row in OPERATORS.items()}
_RELATIONS = {row.syntax: sign for sign, row in RELATIONS.items()}


def _operand(value: ast.expr, source: Source) -> str:
    """Return an expression as it can be after an operator."""
    written = source.quote(value)
    return f"({written})" if isinstance(value, ast.BinOp | ast.UnaryOp) else written


def hint_for_statement(node: ast.stmt, source: Source) -> str:
    """Return what to write instead of a statement."""
    match node:
        case ast.AugAssign(target=ast.Name(id=name), op=op, value=value) if type(op) in _SIGNS:
            return f"write {name} = {name} {_SIGNS[type(op)]} {_operand(value, source)}"
        case ast.AugAssign(target=ast.Name(id=name), op=ast.FloorDiv(), value=value):
            return f"write {name} = floor({name} / {_operand(value, source)})"
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
            return f"write {name} = {source.quote(value)}"
        case ast.Assign():
            return _LINE_EACH
        case ast.For(orelse=[_, *_]):
            return "write what follows the loop below it, without else"
        case ast.For():
            return "write for row in rows, then row.field"
        case ast.Expr(value=ast.Constant(value=str())):
            return "write a comment: # …"
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append"))):
            return f"write {name}.append((a, b)), with a declared series that {name} = [] begins"
        case ast.Expr(value=ast.Call(func=function)):
            return _BY_FUNCTION.get(_last_name(function), STATEMENTS)
        case _:
            return _BY_STATEMENT.get(type(node), STATEMENTS)


def hint_for_expression(node: ast.expr, source: Source) -> str:
    """Return what to write instead of an expression; nothing where that is not known."""
    match node:
        case ast.Call(func=function):
            return _BY_FUNCTION.get(_last_name(function), "")
        case ast.BinOp(op=op) | ast.UnaryOp(op=op):
            return _BY_EXPRESSION.get(type(op), "")
        case ast.Constant(value=bool() | None):
            return "write 1 or 0"
        case ast.Constant(value=str()):
            return _BY_EXPRESSION[ast.JoinedStr]
        case ast.Constant(value=int() | float()):
            return _plain_number(source.written(node))
        case _:
            return _BY_EXPRESSION.get(type(node), "")


def hint_for_condition(node: ast.expr, source: Source) -> str:
    """Return what to write instead of a condition."""
    match node:
        case ast.Compare(left=left, ops=ops, comparators=others) if len(ops) > 1:
            sides = [source.quote(each) for each in (left, *others)]
            signs = [_RELATIONS.get(type(each), "==") for each in ops]
            pairs = zip(sides, signs, sides[1:], strict=False)
            return "write " + " and ".join(f"{a} {sign} {b}" for a, sign, b in pairs)
        case ast.Name() | ast.Attribute():
            return f"write {source.quote(node)} != 0"
        case ast.UnaryOp(op=ast.Not()):
            return "write the opposite comparison, such as <= for >"
        case _:
            return CONDITION


def _last_name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _plain_number(written: str) -> str:
    """Return how to write `1e3` or `1_000`; nothing for what is not a decimal number."""
    try:
        number = Decimal(written)  # which leaves out "_" itself
    except InvalidOperation:
        return ""
    # Before it is written out: 1e999999999 would fill the memory.
    if abs(number.adjusted()) > LONGEST_LITERAL:
        return ""
    plain = f"{number:f}"
    return f"write {plain}" if len(plain) <= LONGEST_LITERAL else ""
