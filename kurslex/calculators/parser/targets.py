"""The outputs that a reader may choose: `targets={"profit": target("1000", solve=("sell",))}`."""

import ast
import inspect
from collections.abc import Iterable, Iterator
from fractions import Fraction

from msgspec.structs import asdict

from kurslex.bounds.calculations import LARGEST_INPUT
from kurslex.calculators.invert.equation import NotInvertibleError
from kurslex.calculators.invert.program_inverse import solve
from kurslex.calculators.lang.literals import once
from kurslex.calculators.lang.source import Source
from kurslex.calculators.parser.declaration import Declaration
from kurslex.calculators.parser.target_word import TargetSpec, target
from kurslex.model.calculator import Input, Quantity, Solution, Target
from kurslex.model.program import Program
from kurslex.problem import did_you_mean

FARTHEST = Fraction(LARGEST_INPUT)
"""How far from zero a target may be."""

FORM = 'write targets={"profit": target("1000", solve=("sell", "buy"))}'


def read_targets(declaration: Declaration, program: Program, source: Source) -> tuple[Target, ...]:
    """Return the targets with their inverted programs; what is wrong is reported to `source`."""
    node = declaration.targets
    if node is None:
        return ()
    if not isinstance(node, ast.Dict):
        source.declaration_problem(node, f"`{source.quote(node)}` is not {{…}}", FORM)
        return ()
    outputs = {each.name: each for each in declaration.outputs}
    reader = _Reader(declaration.inputs, program, source)
    found: list[Target] = []
    for key, value in zip(node.keys, node.values, strict=True):
        name = key.value if isinstance(key, ast.Constant) and isinstance(key.value, str) else None
        spec = reader.spec(value)
        if name is None:
            fact = "the name of an output is a plain string"
            source.declaration_problem(key or value, fact, FORM)
        elif name not in outputs:
            hint = did_you_mean(name, outputs) or f"use one of {', '.join(outputs)}"
            source.declaration_problem(key or value, f"there is no output '{name}'", hint)
        elif spec and name in (each.field.name for each in found):
            source.declaration_problem(value, f"'{name}' has two targets", "join them")
        elif spec:
            found.append(reader.target(outputs[name], spec, value))
    return tuple(found)


class _Reader:
    def __init__(self, inputs: Iterable[Input], program: Program, source: Source) -> None:
        self._inputs = {each.name: each for each in inputs}
        self._program = program
        self._source = source

    def spec(self, node: ast.expr) -> TargetSpec | None:
        match node:
            case ast.Call(func=ast.Name(id="target"), args=arguments, keywords=keywords):
                try:
                    given = [self._value(each) for each in arguments]
                    named = {each.arg or "**": self._names(each.value) for each in keywords}
                    once(keywords)
                    bound = inspect.signature(target).bind(*given, **named)
                    return target(*bound.args, **bound.kwargs)
                except (TypeError, ValueError) as error:
                    self._source.declaration_problem(node, f"target: {error}", FORM)
            case _:
                fact = f"`{self._source.quote(node)}` is not a target"
                self._source.declaration_problem(node, fact, FORM)
        return None

    def target(self, output: Quantity, spec: TargetSpec, node: ast.expr) -> Target:
        if (spec.value * 10**output.decimals).denominator != 1 or abs(spec.value) > FARTHEST:
            fact = f"the target of '{output.name}' has more than {output.decimals} decimals"
            self._source.declaration_problem(node, fact)
        field = Input(**asdict(output), minimum=-FARTHEST, maximum=FARTHEST, default=spec.value)
        return Target(field=field, solutions=tuple(self._solutions(output.name, spec, node)))

    def _value(self, node: ast.expr) -> str:
        match node:
            case ast.Constant(value=str(text)):
                return text
            case _:
                fact = f"`{self._source.quote(node)}` is not plain text"
                raise ValueError(f'{fact} such as "1000"')

    def _names(self, node: ast.expr) -> tuple[str, ...]:
        """Return the names in brackets; raises `ValueError` where there is anything else."""
        match node:
            case ast.Tuple(elts=parts) if all(
                isinstance(part, ast.Constant) and isinstance(part.value, str) for part in parts
            ):
                return tuple(ast.literal_eval(node))
            case _:
                fact = f"`{self._source.quote(node)}` is not a list of names"
                raise ValueError(f'{fact} such as ("sell",)')

    def _solutions(self, output: str, spec: TargetSpec, node: ast.expr) -> Iterator[Solution]:
        names = (*spec.solve, *spec.search)
        for position, name in enumerate(names):
            if name not in self._inputs:
                known = ", ".join(self._inputs)
                hint = did_you_mean(name, self._inputs) or f"use one of {known}"
                fact = f"there is no input '{name}' that is a number"
                self._source.declaration_problem(node, fact, hint)
            elif name in names[:position]:
                fact = f"'{name}' is named twice for '{output}'"
                self._source.declaration_problem(node, fact, "name it once")
            else:
                inverted = self._inverted(output, name, node) if name in spec.solve else None
                yield Solution(unknown=name, target=output, program=inverted)

    def _inverted(self, output: str, name: str, node: ast.expr) -> Program | None:
        try:
            return solve(self._program, self._inputs[name], output)
        except NotInvertibleError as error:
            self._source.declaration_problem(
                node,
                f"'{output}' cannot be solved for '{name}': {error}",
                "name it in search=(…) if the output only rises or only falls with it",
            )
            return None
