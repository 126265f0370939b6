"""A new language's lines in files that know the languages: `mkdocs.yml` and `CODEOWNERS`."""

import re

import yaml

from kurslex.project.yaml.list_entries import node_at, with_item
from kurslex.project.yaml.yaml_values import scalar

OWNERS = ("CODEOWNERS", ".github/CODEOWNERS", ".gitlab/CODEOWNERS", "docs/CODEOWNERS")
"""Where forges look for the file on who owns what."""

_PLUGIN = "i18n"


def with_language(text: str, tag: str, name: str) -> str | None:
    """Return `mkdocs.yml` with a language after the last that mkdocs-static-i18n builds.

    None where the file has no such list. A language that already exists is not added again.
    """
    node = node_at(text, "plugins", _PLUGIN, "languages")
    if not isinstance(node, yaml.SequenceNode) or not node.value:
        return None
    if any(locale_of(each) == tag for each in node.value):
        return text
    return with_item(text, node, f"{{locale: {tag}, name: {scalar(name)}}}")


def with_owner(text: str, tag: str, lender: str) -> str:
    """Return `CODEOWNERS` with a line for a language's folder, made after that of another.

    Where that one has none, or the language has a line already, nothing is added.
    """
    lines = text.splitlines(keepends=True)
    if any(re.match(rf"/?docs/{re.escape(tag)}/\s", line) for line in lines):
        return text
    for number, line in enumerate(lines):
        if re.match(rf"/?docs/{re.escape(lender)}/\s", line):
            new = line.replace(f"docs/{lender}/", f"docs/{tag}/", 1)
            owner = re.sub(rf"([-_/]){re.escape(lender)}\b", rf"\g<1>{tag}", new.split("/ ", 1)[-1])
            folder = new.split("/ ", 1)[0]
            last = _last_language(lines, number)
            ended = lines[last].rstrip("\n") + "\n"
            return "".join([*lines[:last], ended, f"{folder}/ {owner}", *lines[last + 1 :]])
    return text


def without_owner(text: str, tag: str) -> str:
    """Return `CODEOWNERS` without the lines on a language's folder."""
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if not re.match(rf"/?docs/{re.escape(tag)}/\s", line))


def _last_language(lines: list[str], number: int) -> int:
    """Return the last of the lines on languages' folders that follow one another."""
    while number + 1 < len(lines) and re.match(r"/?docs/[\w-]+/\s", lines[number + 1]):
        number += 1
    return number


def locale_of(node: yaml.Node) -> str:
    """Return the language of an entry of the list in `mkdocs.yml`; empty where it has none."""
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return next((str(value.value) for key, value in pairs if key.value == "locale"), "")
