"""The scripts that make calculators interactive: those written by hand, and those generated."""

from collections.abc import Iterable

from kurslex.calculators.emit.javascript import javascript, library_script
from kurslex.calculators.present.local_currency import is_local
from kurslex.model.calculator import Calculator
from kurslex.model.picture import WITH_CURVES
from kurslex.model.program import Aggregate, For, Program, nodes
from kurslex.site.small_assets import compact, small_asset

_RUNTIME = "calculator-runtime.js"
_STRICT = '"use strict";'  # once for a whole bundle
_PARTS = "{$,begin,format,run,scale,solutions}"
_CURRENCY = "calculator-currency.js"
_LOOPS = "calculator-loops.js"
_SOLVE = "calculator-solve.js"
_PICTURES = "calculator-pictures.js"
_CURVES = "calculator-curves.js"
_SLIDER = "calculator-slider.js"
_ROWS = "calculator-rows.js"
_BOOK = "calculator-book.js"
_SHARE = "calculator-share.js"
_FOLLOW = "calculator-follow.js"
_REACH = "calculator-reach.js"
_FORM = "calculator-form.js"


def calculator_script(calculator: Calculator) -> str:
    """Return what makes one calculator known to the runtime."""
    return _definition(calculator)


def calculator_bundle(calculators: Iterable[Calculator]) -> str:
    """Return a classic script, to be loaded with `defer`, that starts all forms of the page."""
    known = list(calculators)
    programs = [each.program for each in known]
    programs += [each.program for one in known for each in one.solutions() if each.program]
    library = compact(library_script(programs))
    loops = small_asset(_LOOPS) if library or _have_loops(programs) else ""
    solve = small_asset(_SOLVE) if any(each.targets for each in known) else ""
    inner = loops + solve + library
    return _bundle(
        small_asset(_RUNTIME),
        small_asset(_CURRENCY) if any(map(is_local, known)) else "",
        f"{{const{_PARTS}=kurslex;{inner}}}" if inner else "",
        *map(_definition, known),
        small_asset(_PICTURES) if any(each.picture for each in known) else "",
        small_asset(_CURVES) if any(map(_has_curves, known)) else "",
        small_asset(_SLIDER) if any(each.has_slider for each in known) else "",
        small_asset(_ROWS) if any(each.rows for each in known) else "",
        small_asset(_SHARE),
        small_asset(_FOLLOW),
        small_asset(_REACH),
        small_asset(_FORM),
    )


def book_bundle(calculators: Iterable[Calculator]) -> str:
    """Return a script as `calculator_bundle` does, for a page that shows books of orders only."""
    known = list(calculators)
    programs = [each.program for each in known]
    library = compact(library_script(programs))
    loops = small_asset(_LOOPS) if library or _have_loops(programs) else ""
    return _bundle(
        small_asset(_RUNTIME),
        f"{{const{_PARTS}=kurslex;{loops + library}}}" if loops else "",
        *map(_definition, known),
        small_asset(_BOOK),
    )


def _bundle(*parts: str) -> str:
    return _STRICT + "".join(map(str.rstrip, parts)).replace(_STRICT, "") + "\n"


def picture_script() -> str:
    """Return what draws pictures, which only pages with a picture receive."""
    return small_asset(_PICTURES) + small_asset(_CURVES)


def _has_curves(calculator: Calculator) -> bool:
    return calculator.picture is not None and calculator.picture.kind in WITH_CURVES


def _have_loops(programs: Iterable[Program]) -> bool:
    return any(
        isinstance(each, Aggregate | For)
        for program in programs
        for each in nodes(program.statements)
    )


def _function(program: Program) -> str:
    """Return a program as a function, which takes what it warns with only where it warns."""
    function = compact(javascript(program))
    return function if "warn(" in function else function.replace(",warn)", ")", 1)


def _definition(calculator: Calculator) -> str:
    parts = [f'"{calculator.id}"', _function(calculator.program)]
    inverted = [
        f'"{each.key}":{_function(each.program)}' for each in calculator.solutions() if each.program
    ]
    if inverted:
        parts.append(f"{{{','.join(inverted)}}}")
    return f"kurslex.define({','.join(parts)});"
