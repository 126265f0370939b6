"""The text of a calculator's file -> Calculator. The file is read, never executed."""

import ast
from collections.abc import Iterable

from kurslex.calculators.lang.accepted import name_what_is_left
from kurslex.calculators.lang.function import read_program
from kurslex.calculators.lang.scope import Table
from kurslex.calculators.lang.source import Source
from kurslex.calculators.lang.syntax import UnreadableError, parsed_file
from kurslex.calculators.parser import words
from kurslex.calculators.parser.consistency import compare
from kurslex.calculators.parser.declaration import read_declaration
from kurslex.calculators.parser.exercises import read_exercises
from kurslex.calculators.parser.targets import read_targets
from kurslex.model.calculator import Calculator, RowsInput, Series
from kurslex.problem import Problem, did_you_mean

SHAPE = "a calculator's file has one import from kurslex.formula and one function with @calculator"


def parse_calculator(text: str, path: str, problems: list[Problem]) -> Calculator | None:
    """Return the calculator that a file declares, or None; adds every problem found to the list.

    `path` is the file's, relative to the project's root.
    """
    source = Source(text, path)
    calculator = None
    try:
        module = parsed_file(text)
    except UnreadableError as error:
        place = (error.line, error.column)
        source.problem_at(place, str(error), check="calculator-syntax", hint=error.hint)
    else:
        calculator = _calculator(module, source)
        name_what_is_left(module, source)
    problems += source.problems
    return None if source.problems else calculator


def _calculator(module: ast.Module, source: Source) -> Calculator | None:
    functions = [node for node in module.body if isinstance(node, ast.FunctionDef)]
    for position, node in enumerate(module.body):
        if not (node in functions[:1] or _is_preamble(node, position)):
            message = f"`{source.quote(node)}` is not part of a calculator's file"
            source.language_problem(node, message, SHAPE)
        elif isinstance(node, ast.ImportFrom):
            _imported(node, source)
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
    if len(function.decorator_list) != 1:
        source.declaration_problem(
            function, f"{function.name} needs one decorator, @calculator", SHAPE
        )
        for each in function.decorator_list:
            if not _declares(each):
                fact = f"`{source.quote(each)}` is another decorator"
                source.declaration_problem(each, fact, "leave it out")
        read_program(function, source, {}, {})
        return None
    declaration = read_declaration(function.decorator_list[0], source)
    program = read_program(function, source, _tables(declaration.rows), _tables(declaration.series))
    targets = () if source.problems else read_targets(declaration, program, source)
    calculator = Calculator(
        id=declaration.id,
        path=source.path,
        inputs=declaration.inputs,
        rows=declaration.rows,
        steps=declaration.steps,
        outputs=declaration.outputs,
        series=declaration.series,
        program=program,
        targets=targets,
        picture=declaration.picture,
        book=declaration.book,
        concepts=declaration.concepts,
        exercises=() if source.problems else read_exercises(declaration, program, targets, source),
        source=source.text,
    )
    if not source.problems:  # what could not be read would only be missed a second time
        compare(calculator, declaration.parameters, function, source)
    return calculator


def _declares(decorator: ast.expr) -> bool:
    return isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "calculator"


def _imported(node: ast.ImportFrom, source: Source) -> None:
    known = words.__all__
    for name in (alias.name for alias in node.names):
        if name == "*":
            fact = f"`{source.quote(node)}` does not say what it imports"
            hint = "name each word: from kurslex.formula import calculator, money"
            source.language_problem(node, fact, hint)
        elif name not in known:
            hint = did_you_mean(name, known) or f"it has {', '.join(known)}"
            source.language_problem(node, f"kurslex.formula has no '{name}'", hint)


def _tables(lists: Iterable[RowsInput | Series]) -> dict[str, Table]:
    return {
        each.name: Table(name=each.name, fields=tuple(field.name for field in each.fields))
        for each in lists
    }


def _is_preamble(node: ast.stmt, position: int) -> bool:
    match node:
        case ast.Expr(value=ast.Constant(value=str())):
            return position == 0
        case ast.ImportFrom(module="kurslex.formula", level=0):
            return all(alias.asname is None for alias in node.names)
        case _:
            return False
