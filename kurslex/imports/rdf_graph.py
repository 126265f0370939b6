"""A file in RDF -> its graph, by rdflib; nothing is fetched, and no entity is expanded."""

import json
import logging
import re
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kurslex.bounds.sources import DEEPEST_DATA, LARGEST_GRAPH, MOST_ENTITIES, MOST_SECONDS_OF_GRAPH
from kurslex.errors import UsageError
from kurslex.imports.source_file import read_source
from kurslex.imports.xml_tree import XmlError, parse_xml
from kurslex.utils.time_bound import TooSlowError, within

if TYPE_CHECKING:
    from rdflib import Graph

_KINDS = {
    **dict.fromkeys((".ttl", ".nt", ".n3", ".turtle"), "turtle"),
    **dict.fromkeys((".jsonld", ".json"), "json-ld"),
    **dict.fromkeys((".rdf", ".xml", ".owl", ".skos"), "xml"),
}
# Editors of ontologies declare short names for addresses so; such an entity holds no other one.
_ENTITY = re.compile(
    rb"""<!ENTITY\s+([\w.-]{1,60})\s+(?:"([^"&%<]{0,300})"|'([^'&%<]{0,300})')\s*>"""
)
_DOCTYPE = re.compile(rb"<!DOCTYPE\s+[\w:.-]{1,60}\s*\[((?:\s|<!ENTITY[^>]{0,500}>)*)\]\s*>")
_MOST_DIGITS = 4_000  # Python refuses to make a number of 4,301
_USE = re.compile(rb"&([\w.-]{1,60});")


def read_graph(file: Path) -> "Graph":
    """Return the graph of a file, by the end of its name; raises `UsageError`."""
    try:
        from rdflib import Graph  # noqa: PLC0415 - only who imports such a file needs it
    except ImportError:
        raise UsageError(
            "SKOS is read with rdflib, which is not installed: pip install 'kurslex[skos]'"
        ) from None
    kind = _KINDS.get(file.suffix.lower())
    if kind is None:
        ends = ", ".join(_KINDS)
        raise UsageError(f"{file.as_posix()} does not end in one of {ends}")
    content = read_source(file, LARGEST_GRAPH)
    if kind == "turtle":
        content = _checked_text(content, file)
    elif kind == "json-ld":
        content = _checked_json(content, file)
    elif kind == "xml":
        content = _checked_xml(content, file)
    graph = Graph()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of rdflib about itself
            # It would print addresses as they are, with what a terminal takes for a command.
            logging.getLogger("rdflib").setLevel(logging.CRITICAL)
            with within(MOST_SECONDS_OF_GRAPH):
                graph.parse(data=content, format=kind, publicID="kurslex:import")
    except TooSlowError:
        raise UsageError(
            f"{file.as_posix()} takes more than {MOST_SECONDS_OF_GRAPH} seconds to read; shorten "
            "its longest texts, or split it"
        ) from None
    except RecursionError:
        raise UsageError(f"{file.as_posix()} is nested too deeply") from None
    except Exception as error:  # whatever a parser of hostile text may raise
        reason = " ".join(str(error).split())[:200]
        raise UsageError(f"{file.as_posix()} cannot be read as {kind}: {reason}") from error
    return graph


def _checked_text(content: bytes, file: Path) -> bytes:
    """Return Turtle in UTF-8, without the byte order mark of some editors."""
    try:
        return content.decode("utf-8-sig").encode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UsageError(
            f"{file.as_posix()}:{line}: is not text in UTF-8; save the file with that encoding"
        ) from None


def _checked_xml(content: bytes, file: Path) -> bytes:
    """Return XML without entities: those that stand for an address are written out."""
    found = _DOCTYPE.search(content[:200_000])
    if found:
        pairs = _ENTITY.findall(found[1])
        entities = {name: one or other for name, one, other in pairs[:MOST_ENTITIES]}
        if len(_ENTITY.sub(b"", found[1]).strip()) == 0:
            content = content[: found.start()] + content[found.end() :]
            content = _written_out(content, entities, file)
    try:
        parse_xml(content)
    except XmlError as error:
        raise UsageError(f"{file.as_posix()}:{error.line}: {error}") from None
    return content


def _written_out(content: bytes, entities: Mapping[bytes, bytes], file: Path) -> bytes:
    """Return XML with its entities expanded, unless that makes it too large."""
    # Before anything is written: 16 MB of `&a;` would be 1.6 GB.
    uses = (use[1] for use in _USE.finditer(content))
    size = len(content) + sum(
        len(entities[name]) - len(name) - 2 for name in uses if name in entities
    )
    if size > LARGEST_GRAPH:
        raise UsageError(f"{file.as_posix()} grows to {size:,} bytes with its entities")
    return _USE.sub(lambda use: entities.get(use[1], use[0]), content)


def _checked_json(content: bytes, file: Path) -> bytes:
    """Return JSON-LD that names no context of others, which would be fetched from the network."""
    try:
        tree = json.loads(content, parse_int=_whole, parse_constant=_no_number)
    except RecursionError:
        raise UsageError(f"{file.as_posix()} is nested too deeply") from None
    except ValueError as error:
        raise UsageError(f"{file.as_posix()} is not JSON: {error}") from None
    if not isinstance(tree, dict | list):
        raise UsageError(f"{file.as_posix()} is JSON, but no object and no list; name a graph")
    _refuse_remote(tree, file, 0)
    return json.dumps(tree).encode()


def _whole(written: str) -> int | str:
    """Return a whole number, or its digits where Python makes no number of so many."""
    return int(written) if len(written) <= _MOST_DIGITS else written


def _no_number(written: str) -> float:
    raise ValueError(f"{written} is no number in JSON")


def _refuse_remote(tree: Any, file: Path, depth: int) -> None:
    if depth > DEEPEST_DATA:
        raise UsageError(f"{file.as_posix()} is nested too deeply")
    if isinstance(tree, dict):
        for name, value in tree.items():
            _refuse_remote(value, file, depth + 1)
            elsewhere = next(_texts(value), "elsewhere" if name == "@import" else "")
            if name in {"@context", "@import"} and elsewhere:
                raise UsageError(
                    f"{file.as_posix()} takes its context from {elsewhere[:80]}, and nothing is "
                    "fetched; write the context into the file, or save the glossary as Turtle"
                )
    elif isinstance(tree, list):
        for each in tree:
            _refuse_remote(each, file, depth + 1)


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts in a value, in lists of any depth: rdflib takes each for an address."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
