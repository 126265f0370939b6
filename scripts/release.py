"""`make dist`: the wheel and the sdist, built twice and equal, with digests, in `dist/`."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from kurslex import __version__

_PROJECT = Path(__file__).parents[1]
_BUILD = """
import sys
from flit_core import buildapi
for build in (buildapi.build_wheel, buildapi.build_sdist):
    build(sys.argv[1])
"""
SUMS = "SHA256SUMS"


class DifferentBuildError(Exception):
    """Two builds of the same sources have other bytes; says of which files."""


def main() -> int:
    """Build into `dist/`, beside what is there; 1 where two builds differ."""
    target = _PROJECT / "dist"
    try:
        day = _last_commit(_PROJECT)
        built = build_twice(_PROJECT, (day, day))
    except DifferentBuildError as error:
        print(f"make dist: {error}; nothing was written", file=sys.stderr)
        return 1
    target.mkdir(exist_ok=True)
    for name, content in built.items():
        (target / name).write_bytes(content)
    (target / SUMS).write_bytes(sums({**built, **_bill(target)}).encode())
    print((target / SUMS).read_text(encoding="utf-8"), end="")
    return 0


def build_twice(sources: Path, dates: tuple[str, str]) -> dict[str, bytes]:
    """Return the files of a build by name; raises `DifferentBuildError`.

    `dates` are the times that each of the two builds writes into its files, in seconds.
    """
    first, second = (_built(sources, date) for date in dates)
    if first != second:
        names = sorted(name for name in first | second if first.get(name) != second.get(name))
        raise DifferentBuildError(f"two builds differ in {', '.join(names)}")
    return first


def sums(files: Mapping[str, bytes]) -> str:
    """Return a line with the SHA-256 of each named content, as `sha256sum --check` reads them."""
    return "".join(
        f"{hashlib.sha256(content).hexdigest()}  {name}\n"
        for name, content in sorted(files.items())
    )


def _bill(folder: Path) -> dict[str, bytes]:
    """Return this version's bill of materials, where it is there; other versions' are not."""
    file = folder / f"kurslex-{__version__}.cdx.json"
    return {file.name: file.read_bytes()} if file.exists() else {}


def _built(sources: Path, date: str) -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, "-c", _BUILD, folder],
            cwd=sources,
            env={**os.environ, "SOURCE_DATE_EPOCH": date},
            check=True,
        )
        return {each.name: each.read_bytes() for each in sorted(Path(folder).iterdir())}


def _last_commit(folder: Path) -> str:
    command = ["git", "-C", str(folder), "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
