"""Texts have the same line ends and the same encoding on every system."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command import PROJECT

_READS_OR_WRITES = {"read_text", "write_text"}


def _options(call: ast.Call) -> dict[str, object]:
    return {
        each.arg: each.value.value if isinstance(each.value, ast.Constant) else each.value
        for each in call.keywords
        if each.arg
    }


def _mode(call: ast.Call, *, is_method: bool) -> str:
    """Return the mode that a file is opened with, as far as the call itself says it."""
    place = 0 if is_method else 1
    given = _options(call).get("mode", call.args[place] if len(call.args) > place else "r")
    if isinstance(given, ast.Constant):
        given = given.value
    return given if isinstance(given, str) else "w"


def _faults(call: ast.Call) -> Iterator[str]:
    function = call.func
    is_method = isinstance(function, ast.Attribute)
    name = function.attr if is_method else getattr(function, "id", "")
    owner = getattr(function.value, "id", "") if is_method else ""
    options = _options(call)
    if name == "open" and owner != "os":
        mode = _mode(call, is_method=is_method)
        is_text, writes = "b" not in mode, set(mode) & set("wax+")
    elif is_method and name in _READS_OR_WRITES:
        is_text, writes = True, name == "write_text"
    elif options.get("text") is True or options.get("universal_newlines") is True:
        is_text, writes = True, False  # a process, whatever calls it
    else:
        return
    if is_text and options.get("encoding") is None:
        yield f"{name} without encoding"
    if is_text and writes and options.get("newline") != "\n":
        yield f"{name} without newline"


def _places(source: str) -> list[str]:
    return [
        f"{node.lineno}: {fault}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        for fault in _faults(node)
    ]


def _sources() -> list[Path]:
    return sorted(
        each for part in ("kurslex", "scripts") for each in (PROJECT / part).rglob("*.py")
    )


def test_no_text_depends_on_the_system() -> None:
    sources = _sources()
    assert sources
    places = [
        f"{file.relative_to(PROJECT).as_posix()}:{place}"
        for file in sources
        for place in _places(file.read_text(encoding="utf-8"))
    ]
    assert places == []


@pytest.mark.parametrize(
    ("source", "faults"),
    [
        ("open(f)", ["open without encoding"]),
        ("open(f, 'rb')", []),
        ("open(f, encoding='utf-8')", []),
        ("open(f, 'w', encoding='utf-8')", ["open without newline"]),
        ("open(f, mode='a', encoding='utf-8', newline='\\n')", []),
        ("open(f, 'w', encoding='utf-8', newline='\\r\\n')", ["open without newline"]),
        ("open(f, chosen)", ["open without encoding", "open without newline"]),
        ("file.open()", ["open without encoding"]),
        ("file.open('w')", ["open without encoding", "open without newline"]),
        ("file.open('xb')", []),
        ("os.open(file, flags)", []),
        ("file.read_text()", ["read_text without encoding"]),
        ("file.read_text(encoding=None)", ["read_text without encoding"]),
        ("file.write_text(text, encoding='utf-8')", ["write_text without newline"]),
        ("file.write_text(text, encoding='utf-8', newline='\\n')", []),
        ("file.write_bytes(text)", []),
        ("read_text(root, path, problems)", []),
        ("subprocess.run(c, text=True)", ["run without encoding"]),
        ("node(c, text=True)", ["node without encoding"]),
        ("Entry(text=True, encoding='utf-8')", []),
        ("subprocess.run(c, capture_output=True)", []),
        ("subprocess.run(c, encoding='utf-8')", []),
    ],
)
def test_what_depends_on_the_system_is_found(source: str, faults: list[str]) -> None:
    assert _places(source) == [f"1: {fault}" for fault in faults]
