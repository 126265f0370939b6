"""`kurslex clean`: the cache of the builds is removed."""

import argparse

from kurslex.cli.command_parser import Commands
from kurslex.cli.exit_status import GOOD
from kurslex.engine.cache import CACHE, remove_cache


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "clean",
        help="remove the cache of the builds",
        description=f"Remove the folder {CACHE}, the cache of the builds. The site stays; the next "
        "build rebuilds everything.",
        epilog="example: kurslex clean",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Remove the cache; where there is none, that is said."""
    there = remove_cache(args.root)
    print(f"Removed {CACHE}" if there else f"There is no {CACHE} here")
    return GOOD
