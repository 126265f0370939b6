"""What an import could not place -> a file below `set-aside/`, with the ids for the next import."""

import re
from collections.abc import Mapping, Sequence
from hashlib import sha256

import yaml

from kurslex.imports.material import Kept
from kurslex.imports.names import identifier
from kurslex.problem import Problem
from kurslex.project.yaml.yaml_tree import Table, Text, parse_yaml

_FOLDER = "set-aside/import"
_ORIGIN = "source"
_PLAIN = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_HEAD = """\
# What '{source}' has and Kurslex has no place for, and what is wrong with it: {command} writes
# this file anew. Nothing on the site is made of it.
"""
_IDS_HEAD = """\
# The ids of its concepts that differ from what it calls them. They are addresses: keep them, so
# that another import of it finds them again.
"""


def kept_path(kind: str, source: str) -> str:
    """Return the path of the file of a source, made of the source's name.

    A name with other characters than small letters a-z, digits and hyphens gets a digest, too.
    """
    name = identifier(f"{kind} {source}")
    digest = "" if _PLAIN.fullmatch(source) else f"-{sha256(source.encode()).hexdigest()[:8]}"
    return f"{_FOLDER}/{name}{digest}.yml"


def of_another(text: str | None, origin: str) -> str:
    """Return the origin that a file names, if it is another one than that of this import."""
    tree = parse_yaml(text, "", []) if text else None
    named = tree.entries.get(_ORIGIN) if isinstance(tree, Table) else None
    return named.value if isinstance(named, Text) and named.value != origin else ""


def earlier_ids(text: str | None) -> dict[str, str]:
    """Return the ids that an earlier import has given, by the keys of the source.

    What somebody has edited so that it is not an id any more is ignored.
    """
    tree = parse_yaml(text, "", []) if text else None
    ids = tree.entries.get("ids") if isinstance(tree, Table) else None
    if not isinstance(ids, Table):
        return {}
    return {
        key: value.value
        for key, value in ids.entries.items()
        if isinstance(value, Text) and value.value and identifier(value.value) == value.value
    }


def kept_text(
    kind: str,
    source: str,
    *,
    origin: str,
    ids: Mapping[str, str],
    kept: Sequence[Kept],
    problems: Sequence[Problem],
) -> str:
    """Return the text of the file; empty where there is nothing to be written.

    `origin` is where the source is, seen from the project.
    """
    changed = {key: name for key, name in ids.items() if key != name}
    if not (changed or kept or problems):
        return ""
    parts = [_HEAD.format(source=source.replace("\n", " "), command=f"kurslex import {kind}")]
    parts.append(_yaml({_ORIGIN: origin}))
    if problems:
        found = [
            {
                "place": f"{each.path}:{each.line}",
                "problem": each.message,
                **({"hint": each.hint} if each.hint else {}),
            }
            for each in problems
        ]
        parts.append(_yaml({"problems": found}))
    if kept:
        parts.append(_yaml({"kept": [_entry(each) for each in kept]}))
    if changed:
        parts.append(_IDS_HEAD + _yaml({"ids": changed}))
    return "\n".join(parts)


def _entry(each: Kept) -> dict[str, str]:
    about = {"concept": each.concept, "language": each.language}
    return {
        "place": str(each.place),
        "what": each.what,
        **{name: value for name, value in about.items() if value},
        "text": each.text,
    }


def _yaml(value: object) -> str:
    written: str = yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=100)
    return written
