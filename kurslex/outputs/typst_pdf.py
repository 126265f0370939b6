"""Data and a template -> PDF, by Typst: tagged (PDF/UA-1), the same bytes for the same data."""

import json
import re
from collections.abc import Iterable, Mapping
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from kurslex.language.writing_systems import is_nastaliq, script_of

_ALONE: Mapping[str, bytes] = MappingProxyType({})
_FORMULA = "formula.typ"
_NO_LETTERS = "could not be displayed"
"""What Typst says of a text for which it finds no typeface."""
_ARABIC = frozenset({"Arab", "Aran"})
_LATIN_FACE = "Libertinus Serif"
_NASTALIQ = ("Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", "Urdu Typesetting")
_NASKH = ("Noto Naskh Arabic", "Amiri", "Scheherazade New", "Geeza Pro", "Arial", "DejaVu Sans")
_LACKED = re.compile(r"the text `\"(.+?)\"` could not be displayed")
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


class NoTypstError(ImportError):
    """The package typst is not installed."""


class NotSetError(ValueError):
    """Typst cannot set a text; says why."""


def machine_faces(tag: str) -> tuple[str, ...]:
    """Return the typefaces of a machine in which a language is set rather than in Typst's own.

    Of those that Typst brings, the only one with Arabic letters is made for program code.
    """
    if script_of(tag) not in _ARABIC:
        return ()
    return (_LATIN_FACE, *(_NASTALIQ if is_nastaliq(tag) else ()), *_NASKH)


def typst_pdf(
    template: bytes,
    data: object,
    parts: Mapping[str, bytes] = _ALONE,
    *,
    tags: Iterable[str],
) -> bytes:
    """Return the PDF that a template makes of data, which it finds as JSON in `sys.inputs.data`.

    `parts` are the files that the template imports, by the names that it gives them; `formula.typ`,
    which sets formulas, is always one of them. `tags` are the languages that are set. Letters that
    Typst's own typefaces lack are set in those of the machine. Raises `NoTypstError` where Typst is
    not installed, and `NotSetError` where these lack them, too.
    """
    try:
        import typst  # noqa: PLC0415 - it is large, and wanted for this alone
    except ImportError as error:
        raise NoTypstError(
            "PDF takes Typst: install it with pip install 'kurslex[pdf]', or choose another format"
        ) from error
    formula = (files("kurslex.outputs") / _FORMULA).read_bytes()
    # Typst takes several files like this, which its types do not know.
    sources: Any = {"main": template, _FORMULA: formula, **parts}
    # What a machine has besides makes other bytes on another one: so it is the second choice.
    for ignores_machine in (False,) if any(map(machine_faces, tags)) else (True, False):
        try:
            made: bytes = typst.compile(
                sources,
                format="pdf",
                sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
                ignore_system_fonts=ignores_machine,
                pdf_standards=["ua-1"],
                timestamp=0,
            )
        except typst.TypstError as error:
            message = str(error.message)
            if _NO_LETTERS not in message:
                raise NotSetError(f"Typst: {message}") from error
            if not ignores_machine:
                raise NotSetError(_lacking(message)) from error
        else:
            return made
    raise AssertionError("the second try returns or raises")


def _lacking(message: str) -> str:
    """Return what to say of a text for which neither Typst nor the machine has a typeface."""
    found = _LACKED.search(message)
    lacked = " a character of the texts"
    if found:
        text = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), found[1])
        lacked = f" '{text}' ({' '.join(f'U+{ord(sign):04X}' for sign in text)})"
    return (
        f"PDF: no font of this computer has{lacked}; install one for its script, for instance of "
        "the family Noto, or choose another format"
    )
