"""The scripts that bring calculators to life: what is written by hand, and what is generated."""

from collections.abc import Iterable
from importlib.resources import files

from kurslex.formula.javascript import javascript, library_script
from kurslex.model.calculator import Calculator
from kurslex.model.program import Aggregate, For, Program, nodes
from kurslex.rendering.minified import minified

_RUNTIME = "calculator-runtime.js"
_STRICT = '"use strict";\n'  # once for a whole bundle
_PARTS = "{ $, begin, format, run, scale, solutions }"
_LOOPS = "calculator-loops.js"
_SOLVE = "calculator-solve.js"
_PICTURES = "calculator-pictures.js"
_ROWS = "calculator-rows.js"
_SHARE = "calculator-share.js"
_FORM = "calculator-form.js"


def calculator_script(calculator: Calculator) -> str:
    """Return what makes one calculator known to the runtime."""
    return minified(".js", _definition(calculator))


def calculator_bundle(calculators: Iterable[Calculator]) -> str:
    """Return a classic script, to be loaded with `defer`, that starts all forms of the page."""
    known = list(calculators)
    programs = [each.program for each in known]
    programs += [each.program for one in known for each in one.solutions() if each.program]
    library = library_script(programs)
    loops = _asset(_LOOPS) if library or _have_loops(programs) else ""
    solve = _asset(_SOLVE) if any(each.targets for each in known) else ""
    inner = loops + solve + library
    parts = (
        _asset(_RUNTIME),
        f"{{ const {_PARTS} = kurslex; {inner} }}\n" if inner else "",
        *map(_definition, known),
        _asset(_PICTURES) if any(each.picture for each in known) else "",
        _asset(_ROWS) if any(each.rows for each in known) else "",
        _asset(_SHARE),
        _asset(_FORM),
    )
    return minified(".js", _STRICT + "".join(parts).replace(_STRICT, ""))


def picture_script() -> str:
    """Return what draws pictures, which only pages with a picture receive."""
    return minified(".js", _asset(_PICTURES))


def _have_loops(programs: Iterable[Program]) -> bool:
    return any(
        isinstance(each, Aggregate | For)
        for program in programs
        for each in nodes(program.statements)
    )


def _definition(calculator: Calculator) -> str:
    parts = [f'"{calculator.id}"', javascript(calculator.program)]
    turned = [
        f'"{each.key}": {javascript(each.program)}'
        for each in calculator.solutions()
        if each.program
    ]
    if turned:
        parts.append(f"{{ {', '.join(turned)} }}")
    return f"kurslex.define({', '.join(parts)});\n"


def _asset(name: str) -> str:
    return (files("kurslex.rendering") / "assets" / name).read_text(encoding="utf-8")
