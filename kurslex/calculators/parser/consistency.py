"""Whether a calculator's declaration and its function speak of the same names."""

import ast
from collections.abc import Iterator

from kurslex.calculators.lang.program_steps import (
    assigned,
    is_step,
    outcomes,
    outside_loops,
    shown_definitions,
)
from kurslex.calculators.lang.source import Source
from kurslex.model.calculator import Calculator
from kurslex.model.currency import LOCAL
from kurslex.model.program import (
    Aggregate,
    For,
    Name,
    Range,
    Statement,
    nodes,
)

CURRENCY = "currency"
"""What an address names the currency that a reader has chosen."""

FIXED_WORDS = ("title", "example", "status", "picture")


def compare(
    calculator: Calculator, parameters: tuple[str, ...], function: ast.FunctionDef, source: Source
) -> None:
    """Report where the function and the declaration differ, and what has no word for readers."""
    program = calculator.program
    outputs = tuple(each.name for each in calculator.outputs)
    made = outputs + tuple(each.name for each in calculator.series)
    for fact, names, side, declared in (
        ("the parameters are", program.parameters, "inputs", parameters),
        ("it returns", program.results, "outputs and series", made),
    ):
        if names != declared:
            source.declaration_problem(
                function,
                f"{fact} {', '.join(names)}, but the declared {side} are {', '.join(declared)}",
                "use the same names in the same order",
            )
    if "solve" in parameters:
        fact = "an input is named 'solve', as the address names what is looked for"
        source.declaration_problem(function, fact, "rename it")
    _currencies(calculator, function, source)
    _steps(calculator, function, source)
    _reasons(calculator, function, source)
    _symbols(calculator, source)


def _currencies(calculator: Calculator, function: ast.FunctionDef, source: Source) -> None:
    """Report a fixed currency beside the language's own, which may be the same on some page."""
    amounts = (*calculator.quantities().values(), *calculator.columns().values())
    if all(each.unit != LOCAL for each in amounts):
        return
    units = sorted({each.unit for each in amounts if each.kind == "money"} - {LOCAL})
    if units:
        fact = f"amounts are in {LOCAL} and in {', '.join(units)}"
        hint = f"a reader may choose the sign of {LOCAL}: use it for all, or for none"
        source.declaration_problem(function, fact, hint)
    if CURRENCY in calculator.program.parameters:
        fact = f"an input is named '{CURRENCY}', as the address names the sign of {LOCAL}"
        source.declaration_problem(function, fact, "rename it")


def _steps(calculator: Calculator, function: ast.FunctionDef, source: Source) -> None:
    given_values = assigned(calculator.program.statements)
    for step in calculator.steps:
        if step.name not in given_values:
            fact = f"nothing assigns the declared step '{step.name}'"
            source.declaration_problem(function, fact, "assign it, or drop it")


def _reasons(calculator: Calculator, function: ast.FunctionDef, source: Source) -> None:
    names = (*calculator.quantities(), *(each.name for each in calculator.series))
    taken = {*FIXED_WORDS, *(name.replace("_", "-") for name in names)}
    for reason in outcomes(calculator.program):
        if reason in taken:
            source.declaration_problem(
                function, f"the outcome '{reason}' has the name of something else", "rename it"
            )


def _symbols(calculator: Calculator, source: Source) -> None:
    """Report a name in a formula that readers see, for which there is no symbol."""
    variables = {
        each.variable
        for each in nodes(calculator.program.statements)
        if isinstance(each, Aggregate | For) and isinstance(each.source, Range)
    }
    letters = {variable for variable in variables if len(variable) == 1}
    known = calculator.quantities().keys() | letters
    for statement in _shown(calculator):
        for node in nodes(statement):
            if isinstance(node, Name) and node.identifier not in known:
                source.problem_at(
                    (node.line, node.column),
                    f"'{node.identifier}' appears in a formula that readers see",
                    hint="declare it in steps={…}, or as an output",
                )


def _shown(calculator: Calculator) -> Iterator[Statement]:
    for statement in calculator.program.statements:
        if isinstance(statement, For) and is_step(calculator, statement):
            yield from shown_definitions(calculator, statement)
        elif any(is_step(calculator, each) for each in outside_loops([statement])):
            yield statement
