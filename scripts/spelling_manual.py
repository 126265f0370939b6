"""The words of the manual, with their lines: its chapters in Markdown, its sentences on fields."""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

WORD_LIST = "manual/words.txt"
_FIELDS = "manual/fields.yml"
_CODE = re.compile("`[^`]*`")
_NOT_READ = re.compile(r"https?://\S+|\{#[\w-]+\}|\{\{.*?\}\}")

# A word's file, its line, a text with the word, and whether the text may be of any language.
Text = tuple[str, int, str, bool]


def manual_texts(root: Path) -> Iterator[Text]:
    """Yield what readers read of the manual of a project, if it has one; code is not read."""
    parser = MarkdownIt("commonmark").enable("table")
    for file in sorted((root / "manual/pages").glob("*.md")):
        path = file.relative_to(root).as_posix()
        for token in parser.parse(file.read_text(encoding="utf-8")):
            if token.type == "inline" and token.map:
                yield from _inline(path, token.map[0] + 1, token.children or [])
    if (root / _FIELDS).is_file():
        lines = (root / _FIELDS).read_text(encoding="utf-8")
        line_of = {
            value: mark.start_mark.line + 1
            for mark, value in _scalars(yaml.compose(lines, yaml.SafeLoader))
        }
        for value, line in line_of.items():
            yield _FIELDS, line, _CODE.sub(" ", value), False


def _inline(path: str, line: int, children: list[Token]) -> Iterator[Text]:
    emphasised = False
    for child in children:
        if child.type in {"softbreak", "hardbreak"}:
            line += 1
        elif child.type in {"em_open", "em_close"}:
            emphasised = child.type == "em_open"
        elif child.type == "text":
            yield path, line, _NOT_READ.sub(" ", child.content), emphasised


def _scalars(node: yaml.Node | None) -> Iterator[tuple[yaml.Node, str]]:
    """Yield the sentences below a node of YAML."""
    if isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from _scalars(value)
    elif isinstance(node, yaml.ScalarNode):
        yield node, node.value
