"""The functions that are written in the language itself: `elementary.kurslex`."""

import ast
from collections.abc import Iterable, Mapping
from importlib.resources import files

from kurslex.calculators.lang.function import read_program
from kurslex.calculators.lang.source import Source
from kurslex.model.program import Call, Program, nodes
from kurslex.problem import KurslexError

PATH = "elementary.kurslex"


def functions_used(programs: Iterable[Program]) -> set[str]:
    """Return the names of the library's functions that programs call, by way of others too."""
    called = {
        node.function
        for program in programs
        for node in nodes(program.statements)
        if isinstance(node, Call)
    } & LIBRARY.keys()
    inner = [LIBRARY[name] for name in called]
    return called | functions_used(inner) if inner else called


def read_library() -> dict[str, Program]:
    """Return each function's program by name; raises `KurslexError` where the file is wrong."""
    text = (files("kurslex.calculators.lang") / PATH).read_text(encoding="utf-8")
    source = Source(text, f"kurslex/calculators/lang/{PATH}")
    functions = [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
    programs = {function.name: read_program(function, source, {}, {}) for function in functions}
    if source.problems:
        raise KurslexError(source.problems)
    return programs


LIBRARY: Mapping[str, Program] = read_library()
"""Each function's program by name; a program's one result is its value."""
