"""`kurslex join`: the parts that jobs have built -> the site, or none."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from kurslex.cli.command_parser import Commands
from kurslex.cli.counts import counted
from kurslex.cli.exit_status import GOOD, PROBLEMS
from kurslex.cli.site_target import site_target
from kurslex.errors import UsageError
from kurslex.utils.real_path import real_path

_HINT = "name another folder with --site-dir"


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "join",
        help="put the site together from parts that were built separately",
        description="Put the site together from parts, which `kurslex build --locales` has built "
        "from the same sources, and put it in place of the old one: the same files as one build "
        "makes. If the parts do not fit together, the reasons are printed, and the old site stays.",
        epilog="example: kurslex join part-1 part-2 --site-dir public",
    )
    parser.add_argument(
        "parts", metavar="PART", nargs="+", type=Path, help="the folder of a part of the site"
    )
    parser.add_argument(
        "--site-dir",
        metavar="DIR",
        type=Path,
        help="where to put the site (default: site, in the project's folder)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Put the site together; return 1 and leave the old one where there are problems."""
    from kurslex.cli.swap import building_aside  # noqa: PLC0415
    from kurslex.engine.joining import faults, write_joined  # noqa: PLC0415
    from kurslex.engine.parts import read_parts  # noqa: PLC0415

    target = site_target(args.site_dir, args.root)
    _require_apart(args.parts, target)
    parts = read_parts(args.parts)
    found = faults(parts)
    if found:
        print(
            *found, "Nothing was joined: fix the problems above first.", sep="\n", file=sys.stderr
        )
        return PROBLEMS
    with building_aside(target) as aside:
        pages = write_joined(parts, aside)
    place: Path = args.site_dir or args.root / "site"
    print(f"Joined {counted(len(parts), 'part')}: {pages} HTML pages in {place.as_posix()}")
    return GOOD


def _require_apart(parts: Iterable[Path], target: Path) -> None:
    """Raise `UsageError` where the site would replace a part, or a part is named twice."""
    named: set[Path] = set()
    for part in parts:
        place = real_path(part)
        if place in named:
            raise UsageError(f"{part.as_posix()} is named twice")
        named.add(place)
        if place.is_relative_to(target) or target.is_relative_to(place):
            raise UsageError(
                f"{target.as_posix()} is, holds or lies in the part {part.as_posix()}, which the "
                f"site would replace; {_HINT}"
            )
