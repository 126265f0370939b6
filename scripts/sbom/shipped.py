"""What reaches a reader: our own scripts and style sheets, and what others made."""

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from kurslex.site.search.full_text import full_text
from kurslex.site.small_assets import program_parts
from scripts.sbom.packages import pinned_versions
from scripts.sbom.places import ASSETS, PROJECT, REQUIREMENTS

_TABLE = Path(__file__).with_name("shipped.toml")
_SENT = frozenset({".css", ".js"})
# What is sent of a script or a style sheet is what was made small of it.
_SMALL = ASSETS / "small"


@dataclass(frozen=True, slots=True)
class ShippedFile:
    """A file as it is sent, uncompressed: its name, its SHA-256, how many bytes it has."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Part:
    """What others made, with its licence as an SPDX expression and the version that is used."""

    name: str
    heading: str
    version: str
    licence: str
    copyright: str
    website: str
    pinned: str
    files: tuple[ShippedFile, ...]


def licences() -> Mapping[str, str]:
    """Return the licences of packages that do not say theirs as an SPDX expression."""
    table: Mapping[str, str] = _table()["licences"]
    return table


def parts() -> list[Part]:
    """Return what others made of a built site."""
    versions = {**_node_versions(), **pinned_versions()}
    made = {"pagefind": _pagefind_files()}
    return [
        Part(
            name=each["name"],
            heading=each["heading"],
            version=versions[each["pinned"]],
            licence=each["licence"],
            copyright=each["copyright"],
            website=each["website"],
            pinned=each["pinned"],
            files=made.get(each["name"]) or _asset_files(each["files"]),
        )
        for each in _table()["part"]
    ]


def own_files() -> tuple[ShippedFile, ...]:
    """Return our own scripts and style sheets."""
    theirs = {path for each in _table()["part"] for path in _paths(each["files"])}
    within = {ASSETS / name for name in program_parts()}
    ours = (path for path in sorted(ASSETS.iterdir()) if path.suffix in _SENT)
    return tuple(_shipped(path) for path in ours if path not in theirs | within)


def _asset_files(patterns: list[str]) -> tuple[ShippedFile, ...]:
    return tuple(map(_shipped, _paths(patterns)))


def _paths(patterns: list[str]) -> list[Path]:
    return sorted(path for pattern in patterns for path in ASSETS.glob(pattern))


def _shipped(path: Path) -> ShippedFile:
    name = path.relative_to(ASSETS).as_posix()
    small = _SMALL / name
    return _file(name, (small if small.exists() else path).read_bytes())


def _pagefind_files() -> tuple[ShippedFile, ...]:
    """Return Pagefind's program for browsers, made for the languages of this glossary."""
    settings = yaml.safe_load((PROJECT / "docs/concepts.yml").read_text(encoding="utf-8"))
    documents = {
        f"{tag}/word/": f'<html lang="{tag}"><title>a</title><p>a</p>'
        for tag in settings["locales"]
    }
    made = full_text(documents)
    programs = (name for name in sorted(made) if name.endswith(".js") or name.startswith("wasm."))
    return tuple(_file(f"pagefind/{name}", made[name]) for name in programs)


def _file(name: str, content: bytes) -> ShippedFile:
    return ShippedFile(name, hashlib.sha256(content).hexdigest(), len(content))


def _node_versions() -> dict[str, str]:
    package = json.loads((REQUIREMENTS / "package.json").read_text(encoding="utf-8"))
    versions: dict[str, str] = package["dependencies"]
    return versions


def _table() -> dict:
    return tomllib.loads(_TABLE.read_text(encoding="utf-8"))
