"""Which fields of a calculator are concepts: `concepts={"sell": "market-price"}`."""

import ast
from collections.abc import Sequence

from kurslex.calculators.lang.source import Source
from kurslex.model.calculator import FieldConcept
from kurslex.problem import did_you_mean

FORM = 'write concepts={"sell": "market-price"}: the name of a field, then the id of a concept'


def read_concepts(
    node: ast.expr | None, fields: Sequence[str], source: Source
) -> tuple[FieldConcept, ...]:
    """Return the concept of each field that has one; what is wrong is reported to `source`.

    Whether the glossary has the concepts is for its checks to say.
    """
    if node is None:
        return ()
    if not isinstance(node, ast.Dict):
        source.declaration_problem(node, f"`{source.quote(node)}` is not {{…}}", FORM)
        return ()
    found = []
    for key, value in zip(node.keys, node.values, strict=True):
        match key, value:
            case ast.Constant(value=str(name)), ast.Constant(value=str(concept)):
                if name not in fields:
                    hint = did_you_mean(name, fields) or f"use one of {', '.join(fields)}"
                    source.declaration_problem(key, f"the form has no field '{name}'", hint)
                found.append(FieldConcept(name=name, concept=concept, line=value.lineno))
            case _:
                fact = f"`{source.quote(value)}` gives no field a concept"
                source.declaration_problem(value, fact, FORM)
    return tuple(found)
