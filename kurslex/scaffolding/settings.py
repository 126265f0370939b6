"""A new language's lines in files that know the languages: `mkdocs.yml` and `CODEOWNERS`."""

import re

import yaml

from kurslex.scaffolding.declaration import with_item
from kurslex.scaffolding.language import plain_scalar

_PLUGIN = "i18n"


def with_language(text: str, tag: str, name: str) -> str | None:
    """Return `mkdocs.yml` with a language behind the last that mkdocs-static-i18n builds.

    None where the file has no such list.
    """
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    for key in ("plugins", _PLUGIN, "languages"):
        node = _below(node, key)
    if not isinstance(node, yaml.SequenceNode) or not node.value:
        return None
    return with_item(text, node, f"{{locale: {tag}, name: {plain_scalar(name)}}}")


def with_owner(text: str, tag: str, lender: str) -> str:
    """Return `CODEOWNERS` with a line for a language's folder, made after that of another.

    Where that one has none, nothing is added.
    """
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines):
        if re.match(rf"/?docs/{re.escape(lender)}/\s", line):
            new = line.replace(f"docs/{lender}/", f"docs/{tag}/", 1)
            owner = re.sub(rf"([-_/]){re.escape(lender)}\b", rf"\g<1>{tag}", new.split("/ ", 1)[-1])
            folder = new.split("/ ", 1)[0]
            last = _last_language(lines, number)
            ended = lines[last].rstrip("\n") + "\n"
            return "".join([*lines[:last], ended, f"{folder}/ {owner}", *lines[last + 1 :]])
    return text


def _last_language(lines: list[str], number: int) -> int:
    """Return the last of the lines on languages' folders that follow one another."""
    while number + 1 < len(lines) and re.match(r"/?docs/[\w-]+/\s", lines[number + 1]):
        number += 1
    return number


def _below(node: yaml.Node | None, name: str) -> yaml.Node | None:
    """Return what stands under a name, in a table or in a list of tables."""
    if isinstance(node, yaml.SequenceNode):
        return next(filter(None, (_below(each, name) for each in node.value)), None)
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == name), None)
    return None
