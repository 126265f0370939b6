"""What kinds of markup documents and pictures have, and few of them that have all kinds."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from lxml import etree

_WITH_VALUES = frozenset({"http-equiv", "inputmode", "rel", "role", "scope", "type"})
"""Attributes whose few values decide what else an element may have."""

_BEGINNING = 6_000
"""To check any file costs as much as to check so many bytes of it."""

Kind = tuple[str, ...]


def kinds_of(file: Path) -> Iterator[Kind]:
    """Yield each element with its parent and the names of its attributes; each class; each type."""
    html = file.suffix == ".html"
    parser = etree.HTMLParser(encoding="utf-8") if html else etree.XMLParser()
    for element in etree.parse(str(file), parser).iter(etree.Element):
        parent, tag = element.getparent(), str(element.tag)
        yield (file.suffix if parent is None else str(parent.tag), tag, *sorted(element.keys()))
        for name in element.get("class", "").split():
            yield ("class", tag, name)
        for name in _WITH_VALUES.intersection(element.keys()):
            yield (name, tag, element.get(name, ""))


def few_of_all_kinds(files: Iterable[Path]) -> list[Path]:
    """Return few of these files, in which every kind of markup is that any of them has.

    Each next one has the most kinds for its bytes that those before it lack.
    """
    rest = {file: {*kinds_of(file)} for file in files}
    costs = {file: file.stat().st_size + _BEGINNING for file in rest}
    missing = set[Kind]().union(*rest.values())
    chosen = []
    while missing:
        best = max(rest, key=lambda file: len(rest[file] & missing) / costs[file])
        chosen.append(best)
        missing -= rest.pop(best)
    return chosen
