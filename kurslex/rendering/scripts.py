"""The scripts that bring calculators to life: what is written by hand, and what is generated."""

import re
from collections.abc import Iterable
from importlib.resources import files

from kurslex.formula.javascript import javascript, library_script
from kurslex.model.calculator import Calculator

_RUNTIME = "calculator-runtime.js"
_FORM = "calculator-form.js"

# What is kept as it is (texts, patterns), or else a blank that may go with what surrounds it.
_KEPT_OR_BLANK = re.compile(
    r"""("[^"\n]*"|`[^`\n]*`|/(?:[^/\\\n\[ ]|\\.|\[[^\]\n]*\])+/)|(?:\s|//[^\n]*)+"""
)
_WORD = re.compile(r"[\w$]")


def calculator_script(calculator: Calculator) -> str:
    """Return what makes one calculator known to the runtime."""
    return compact(f'kurslex.define("{calculator.id}", {javascript(calculator.program)});\n')


def calculator_bundle(calculators: Iterable[Calculator]) -> str:
    """Return a classic script, to be loaded with `defer`, that starts all forms of the page."""
    known = list(calculators)
    library = library_script(each.program for each in known)
    parts = (
        _asset(_RUNTIME),
        compact(f"{{ const {{ $ }} = kurslex; {library} }}"),
        *map(calculator_script, known),
        _asset(_FORM),
    )
    return "".join(parts)


def compact(script: str) -> str:
    """Return a script without comments and needless blanks; texts and patterns stay as they are.

    A line's end stays where a statement may end, and so does a blank between two words. Our
    scripts write blanks around `/` for division, none in a pattern but in its brackets, and no text
    or template over several lines.
    """

    def shortened(found: re.Match[str]) -> str:
        if found[1]:
            return found[1]
        before, after = script[found.start() - 1 : found.start()], script[found.end() :][:1]
        if "\n" in found[0]:
            return "" if before in "{([,;=" or after in ("}", ")", "]") else "\n"
        return " " if _WORD.match(before) and _WORD.match(after) else ""

    return _KEPT_OR_BLANK.sub(shortened, script.strip() + "\n")


def _asset(name: str) -> str:
    text = (files("kurslex.rendering") / "assets" / name).read_text(encoding="utf-8")
    return compact(text)
