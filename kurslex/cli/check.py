"""`kurslex check`: every problem of the content, in one run."""

import argparse
from typing import Any

from kurslex.checks import inspect
from kurslex.cli.status import GOOD, PROBLEMS


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "check",
        help="name every problem in the content",
        description="Name every problem in the content, as FILE:LINE: MESSAGE [RULE], sorted by "
        "file and line. Prints nothing where all is well.",
        epilog="example: kurslex check",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the problems; return 1 where there are any."""
    _, problems = inspect(args.root)
    for problem in problems:
        print(problem)
    if problems:
        files = len({problem.path for problem in problems})
        print(f"{_count(len(problems), 'problem')} in {_count(files, 'file')}")
    return PROBLEMS if problems else GOOD


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
