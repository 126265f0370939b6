"""Files other than pages that name concepts: one name is replaced by another, or removed."""

import ast
from collections.abc import Iterator

import yaml

from kurslex.project.yaml.field_changes import UnchangeableError, value_of
from kurslex.project.yaml.value_positions import Change, replaced, root_of, written_end


def with_concept_of_fields(text: str, old: str, new: str) -> str:
    """Return a calculator's file whose fields name the new concept, or none where it is empty."""
    changes: list[Change] = []
    for table in _concept_tables(ast.parse(text)):
        pairs = [*zip(table.keys, table.values, strict=True)]
        named = [value for _, value in pairs if _says(value, old)]
        if new:
            changes += [(*_span(text, value), f'"{new}"') for value in named]
        elif named:
            kept = [pair for pair in pairs if pair[1] not in named]
            written = [": ".join(text[slice(*_span(text, each))] for each in pair) for pair in kept]
            changes.append((*_span(text, table), f"{{{', '.join(written)}}}"))
    return replaced(text, changes)


def with_concept_shown(text: str, old: str, new: str) -> str:
    """Return a picture's file that shows the new concept.

    Raises `UnchangeableError` where it would show nothing there, or one concept twice.
    """
    tables = [*_tables(root_of(text))] if old in text else []
    shown = {each.value: each for table in tables if (each := value_of(table, "concept"))}
    if old not in shown:
        return text
    line = shown[old].start_mark.line + 1
    if not new:
        raise UnchangeableError(
            line, f"the picture shows '{old}'; let it show something else first"
        )
    if new in shown:
        raise UnchangeableError(
            line, f"the picture shows both '{old}' and '{new}'; let it show one of them first"
        )
    names = {each.value for table in tables if (each := value_of(table, "name"))}
    # A line between boxes names a box by its name, or by its concept where it has none.
    fields = ("concept",) if old in names else ("concept", "from", "to")
    found = (value_of(table, name) for table in tables for name in fields)
    return replaced(
        text,
        [
            (int(each.start_mark.index), written_end(text, each), new)
            for each in found
            if each is not None and each.value == old
        ],
    )


def _says(node: ast.expr, text: str) -> bool:
    return isinstance(node, ast.Constant) and node.value == text


def _concept_tables(tree: ast.Module) -> Iterator[ast.Dict]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for each in node.keywords:
                if each.arg == "concepts" and isinstance(each.value, ast.Dict):
                    yield each.value


def _span(text: str, node: ast.expr | None) -> tuple[int, int]:
    """Return where a node of a Python text is; its columns count bytes."""
    assert node is not None
    assert node.end_lineno is not None
    assert node.end_col_offset is not None
    lines = text.split("\n")

    def place(line: int, column: int) -> int:
        before = sum(len(each) + 1 for each in lines[: line - 1])
        return before + len(lines[line - 1].encode()[:column].decode())

    return place(node.lineno, node.col_offset), place(node.end_lineno, node.end_col_offset)


def _tables(node: yaml.Node | None) -> Iterator[yaml.MappingNode]:
    """Yield all tables of a YAML text, at any depth."""
    if isinstance(node, yaml.MappingNode):
        yield node
        for _, value in node.value:
            yield from _tables(value)
    elif isinstance(node, yaml.SequenceNode):
        for each in node.value:
            yield from _tables(each)
