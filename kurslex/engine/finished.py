"""A build that has nothing to do: the project is as it was, and so is its site."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kurslex.digests import digest, digest_of_bytes
from kurslex.engine.tree import Written, entries

# What a site is made of, and what is said about it.
_SOURCES = ("mkdocs.yml", "docs", "calculators")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """What a build has read, made and said.

    `inputs` is the digest of its sources and options, `files` are the site's, by path;
    `problems` are its warnings as they were printed, `left_out` the pages that it did not
    show.
    """

    inputs: str
    files: Mapping[str, Written]
    problems: tuple[str, ...]
    left_out: tuple[str, ...]

    @property
    def pages(self) -> int:
        """How many HTML pages the site has."""
        return sum(1 for path in self.files if path.endswith(".html"))


def inputs_digest(root: Path, options: object) -> str | None:
    """Return the digest of all sources of a project and of some options.

    None where there is something else than files and folders, such as a link: what that leads to
    may change unseen.
    """
    found: list[tuple[str, str]] = []
    for name in _SOURCES:
        place = root / name
        if place.is_symlink():
            return None
        if place.is_file():
            found.append((name, digest_of_bytes(place.read_bytes())))
        elif place.is_dir():
            for path, kind, entry in entries(place, name):
                if kind == "other":
                    return None
                content = digest_of_bytes(Path(entry.path).read_bytes()) if kind == "file" else ""
                found.append((path, content))
    return digest([found, options])
