"""`kurslex clean`: what builds keep for the next one goes."""

import argparse
from typing import Any

from kurslex.cli.exit_status import GOOD
from kurslex.engine.cache import CACHE, remove_cache


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "clean",
        help="remove what builds have kept for the next build",
        description=f"Remove the folder {CACHE}, in which builds keep what the next one can take "
        "over. The site stays; the next build rebuilds everything.",
        epilog="example: kurslex clean",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Remove the cache; where there is none, that is said."""
    there = remove_cache(args.root)
    print(f"Removed {CACHE}" if there else f"There is no {CACHE} here")
    return GOOD
