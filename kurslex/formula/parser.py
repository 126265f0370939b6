"""The text of a calculator's file -> Calculator. The file is read, never executed."""

import ast

from kurslex.formula.declaration import Declaration, read_declaration
from kurslex.formula.source import Source
from kurslex.formula.statements import read_program
from kurslex.model.calculator import Calculator
from kurslex.model.program import Program
from kurslex.problem import Problem

SHAPE = "a calculator's file has one import from kurslex.formula and one function with @calculator"


def parse_calculator(text: str, path: str, problems: list[Problem]) -> Calculator | None:
    """Return the calculator that a file declares, or None; adds every problem found to the list.

    `path` is the file's, relative to the project's root.
    """
    source = Source(text, path)
    calculator = None
    try:
        module = ast.parse(text)
    except SyntaxError as error:
        problems.append(
            Problem(
                path=path,
                line=error.lineno or 1,
                message=f"column {error.offset or 1}: {error.msg}",
                check="calculator-syntax",
            )
        )
    else:
        calculator = _calculator(module, source)
    problems += source.problems
    return None if source.problems else calculator


def _calculator(module: ast.Module, source: Source) -> Calculator | None:
    functions = [node for node in module.body if isinstance(node, ast.FunctionDef)]
    for position, node in enumerate(module.body):
        if not (node in functions[:1] or _is_preamble(node, position)):
            message = f"`{source.quote(node)}` is not part of a calculator's file"
            source.language_problem(node, message, SHAPE)
    if not functions:
        source.problems.append(
            Problem(
                path=source.path,
                line=1,
                message="column 1: there is no function here",
                check="calculator-language",
                hint=SHAPE,
            )
        )
        return None
    function = functions[0]
    program = read_program(function, source)
    if len(function.decorator_list) != 1:
        source.declaration_problem(
            function, f"{function.name} needs one decorator, @calculator", SHAPE
        )
        return None
    declaration = read_declaration(function.decorator_list[0], source)
    _compare(declaration, program, function, source)
    return Calculator(
        id=declaration.id,
        path=source.path,
        inputs=declaration.inputs,
        outputs=declaration.outputs,
        program=program,
    )


def _is_preamble(node: ast.stmt, position: int) -> bool:
    match node:
        case ast.Expr(value=ast.Constant(value=str())):
            return position == 0
        case ast.ImportFrom(module="kurslex.formula", level=0):
            return all(alias.asname is None for alias in node.names)
        case _:
            return False


def _compare(
    declaration: Declaration, program: Program, function: ast.FunctionDef, source: Source
) -> None:
    """Report where the declaration and the function speak of different names."""
    if source.problems:
        return  # what could not be read would only be missed here a second time
    pairs = (
        ("the parameters are", program.parameters, "inputs", declaration.inputs),
        ("it returns", program.results, "outputs", declaration.outputs),
    )
    for fact, names, side, quantities in pairs:
        declared = tuple(quantity.name for quantity in quantities)
        if names != declared:
            source.declaration_problem(
                function,
                f"{fact} {', '.join(names)}, but the declared {side} are {', '.join(declared)}",
                "use the same names in the same order",
            )
