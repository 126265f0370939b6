"""Parts of a site -> that site, or the reasons why they do not fit together."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kurslex.engine.environment import versions
from kurslex.engine.folders import make_folder
from kurslex.engine.parts import FILES, PART, Part
from kurslex.engine.tree import Damage, damage, write_file
from kurslex.model.site import FULL_TEXT
from kurslex.site.asset_files import DIGESTS, merged_digests
from kurslex.site.search.full_text import ENTRY, merged_entries
from kurslex.utils.printable import printable

Parts = Mapping[Path, Part]
"""The notes of all parts by their folders."""

_ENTRIES = FULL_TEXT + ENTRY
LISTS = (DIGESTS, _ENTRIES)
"""The files that a part has of its own languages, and the site of all."""

_NAMED = 3  # files of which many have the same fault
_SAID = {
    Damage.MISSING: ("is missing", "are missing"),
    Damage.CHANGED: ("is not as it was built", "are not as they were built"),
    Damage.ADDED: ("was not built", "were not built"),
}
_ANEW = "copy the part again, or build it again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What keeps parts from being one site: where, what, and the hint."""

    place: str
    message: str
    hint: str

    def __str__(self) -> str:
        return f"{printable(f'{self.place}: {self.message}')}\n  hint: {printable(self.hint)}"


def faults(parts: Parts) -> list[Fault]:
    """Return everything that keeps parts from being one site; reads all their files."""
    found = [
        *_other_kurslex(parts),
        *_other_making(parts),
        *_other_sources(parts),
        *_languages(parts),
        *_damages(parts),
    ]
    return found or [*_conflicts(parts), *_unreadable(parts)]


def write_joined(parts: Parts, folder: Path) -> int:
    """Write the site of parts without faults into an existing folder; return its HTML pages."""
    places = {path: each / FILES / path for each in parts for path in parts[each].files}
    for path, place in places.items():
        file = folder / path
        make_folder(str(file.parent))
        write_file(file, _joined(path, parts) if path in LISTS else place.read_bytes())
    return sum(1 for path in places if path.endswith(".html"))


def _joined(path: str, parts: Parts) -> bytes:
    lists = [(each / FILES / path).read_bytes() for each in parts if path in parts[each].files]
    if path == _ENTRIES:
        return merged_entries(lists)
    return merged_digests(each.decode() for each in lists).encode()


def _other_kurslex(parts: Parts) -> Iterator[Fault]:
    own = versions()["Kurslex"]
    for folder, part in parts.items():
        built = part.made_with.get("Kurslex")
        if built != own:
            yield Fault(
                place=folder.as_posix(),
                message=f"was built by Kurslex {built}, and this is Kurslex {own}",
                hint="put parts together with the Kurslex that has built them",
            )


def _other_making(parts: Parts) -> Iterator[Fault]:
    for folder, part, first, other in _compared(parts):
        for name in dict.fromkeys((*part.made_with, *other.made_with)):
            here, there = (each.made_with.get(name) or "none" for each in (part, other))
            if name != "Kurslex" and here != there:
                yield Fault(
                    place=folder.as_posix(),
                    message=f"{name} is {here}, and {there} in {first.as_posix()}",
                    hint="build all parts with the same options, settings and versions",
                )


def _other_sources(parts: Parts) -> Iterator[Fault]:
    for folder, part, first, other in _compared(parts):
        paths = [
            path
            for path in sorted({*part.sources, *other.sources})
            if part.sources.get(path) != other.sources.get(path)
        ]
        if paths:
            verb = "is not what it is" if len(paths) == 1 else "are not what they are"
            yield Fault(
                place=folder.as_posix(),
                message=f"was built from other sources: {_listed(paths)} {verb} "
                f"for {first.as_posix()}",
                hint="build all parts from one commit, in which nothing has been edited",
            )


def _languages(parts: Parts) -> Iterator[Fault]:
    there: dict[str, Path] = {}
    for folder, part in parts.items():
        for tag in part.locales:
            first = there.setdefault(tag, folder)
            if first is not folder:
                yield Fault(
                    place=folder.as_posix(),
                    message=f"has the language {tag}, which {first.as_posix()} has, too",
                    hint="leave one of them out, or build it without this language",
                )
    for tag in dict.fromkeys(tag for part in parts.values() for tag in part.of):
        if tag not in there:
            yield Fault(
                place=tag,
                message="no part has this language",
                hint=f"build it with kurslex build --locales {tag} --site-dir DIR, and name DIR",
            )


def _damages(parts: Parts) -> Iterator[Fault]:
    for folder, part in parts.items():
        found: dict[Damage, list[str]] = {}
        expected = {FILES + path: digest for path, digest in part.files.items()}
        for kind, path in damage(folder, expected):
            if path != PART:
                found.setdefault(kind, []).append(path)
        for kind, paths in found.items():
            said = _SAID[kind][len(paths) > 1]
            message = f"{_listed(sorted(paths))} {said}"
            yield Fault(place=folder.as_posix(), message=message, hint=_ANEW)


def _conflicts(parts: Parts) -> Iterator[Fault]:
    """Yield where parts of the same sources have the same file with other contents."""
    there: dict[str, Path] = {}
    for folder, part in parts.items():
        for path, digest in part.files.items():
            first = there.setdefault(path, folder)
            if path not in LISTS and parts[first].files[path] != digest:
                yield Fault(
                    place=f"{folder.as_posix()}/{FILES}{path}",
                    message=f"is not the same file in {first.as_posix()}, though all sources are",
                    hint="build both parts again with --no-cache",
                )


def _unreadable(parts: Parts) -> Iterator[Fault]:
    """Yield lists of which no list of the whole site can be made."""
    for folder, part in parts.items():
        for path in LISTS:
            try:
                if path in part.files:
                    _joined(path, {folder: part})
            except ValueError:
                yield Fault(
                    place=f"{folder.as_posix()}/{FILES}{path}",
                    message="is not what this version of Kurslex writes",
                    hint=_ANEW,
                )


def _compared(parts: Parts) -> Iterator[tuple[Path, Part, Path, Part]]:
    """Yield each part but the first, and the first."""
    (first, part), *others = parts.items()
    yield from ((folder, other, first, part) for folder, other in others)


def _listed(paths: Iterable[str]) -> str:
    names = list(paths)
    if len(names) <= _NAMED + 1:  # the last would take no less than its number
        return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    return f"{', '.join(names[:_NAMED])} and {len(names) - _NAMED:,} others"
