"""A new language's lines in files that know the languages: `mkdocs.yml` and `CODEOWNERS`."""

import re

import yaml

from kurslex.project.yaml.list_entries import node_at, with_item
from kurslex.project.yaml.yaml_values import scalar

OWNERS = ("CODEOWNERS", ".github/CODEOWNERS", ".gitlab/CODEOWNERS", "docs/CODEOWNERS")
"""Where forges look for the file on who owns what."""

_PLUGIN = "i18n"
# `docs/de`, `/docs/de/`, `/docs/de/**`, and the same as a comment.
_OWNED = re.compile(
    r"(?P<before>(?:#\s*)?/?docs/)(?P<tag>[\w-]+)(?P<files>(?:/\S*)?)(?P<owners>(?:\s.*)?)$",
    re.DOTALL,
)


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

    That line may be a comment, as in a new project: the new one is one too, then. Where there is no
    such line, or the language has one already, nothing is added.
    """
    lines = text.splitlines(keepends=True)
    if any(_is_on(line, tag) for line in lines):
        return text
    models = [number for number, line in enumerate(lines) if _is_on(line, lender)]
    if not models:
        return text
    number = min(models, key=lambda each: lines[each].startswith("#"))
    found = _OWNED.match(lines[number])
    assert found is not None, "models are lines that match"
    owner = re.sub(rf"([-_/]){re.escape(lender)}\b", rf"\g<1>{tag}", found["owners"])
    last = _last_language(lines, number)
    ended = lines[last].rstrip("\n") + "\n"
    new = f"{found['before']}{tag}{found['files']}{owner}"
    return "".join([*lines[:last], ended, new, *lines[last + 1 :]])


def without_owner(text: str, tag: str) -> str:
    """Return `CODEOWNERS` without the lines on a language's folder, or on what is in it."""
    return "".join(line for line in text.splitlines(keepends=True) if not _is_on(line, tag))


def _is_on(line: str, tag: str) -> bool:
    """Whether a line is on a language's folder; a comment that names no owner is on nothing."""
    found = _OWNED.match(line)
    is_owned = found and (not line.startswith("#") or "@" in found["owners"])
    return bool(is_owned and found and found["tag"] == tag)


def _last_language(lines: list[str], number: int) -> int:
    """Return the last of the lines on languages' folders that follow one another."""
    while number + 1 < len(lines) and _OWNED.match(lines[number + 1]):
        number += 1
    return number


def locale_of(node: yaml.Node) -> str:
    """Return the language of an entry of the list in `mkdocs.yml`; empty where it has none."""
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return next((str(value.value) for key, value in pairs if key.value == "locale"), "")
