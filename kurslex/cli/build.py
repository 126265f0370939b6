"""`kurslex build`: the whole site, or none."""

import argparse
import subprocess
import sys
from pathlib import Path
from typing import Any

from kurslex.checks import inspect
from kurslex.child import child_command
from kurslex.cli.exit_status import GOOD, PROBLEMS, WRONG_USE
from kurslex.cli.mkdocs_process import mkdocs_call, mkdocs_environment
from kurslex.cli.swap import UnsafeTargetError, building_aside
from kurslex.problem import Severity


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "build",
        help="build the site",
        description="Check the content, build the site aside, then put it in place of the old one. "
        "The old site stays untouched until the new one is whole.",
        epilog="example: kurslex build --strict --site-dir public",
    )
    parser.add_argument(
        "--strict", action="store_true", help="fail on warnings, such as a missing translation"
    )
    parser.add_argument(
        "--site-dir",
        metavar="DIR",
        type=Path,
        help="where to put the site (default: site, in the project's folder)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Build the site; return 1 and leave the old one where there are problems."""
    _, problems = inspect(args.root)
    for problem in problems:
        print(problem, file=sys.stderr)
    if any(args.strict or problem.severity is Severity.ERROR for problem in problems):
        print("Nothing was built: mend the problems above first.", file=sys.stderr)
        return PROBLEMS
    target: Path = args.site_dir or args.root / "site"
    try:
        with building_aside(target.resolve()) as aside:
            options = ["--quiet", "--site-dir", str(aside), *(["--strict"] if args.strict else [])]
            command = child_command(*mkdocs_call(args.root, "build", *options))
            subprocess.run(command, env=mkdocs_environment(), check=True)
            pages = sum(1 for _ in aside.rglob("*.html"))
    except subprocess.CalledProcessError:
        print("Nothing was built: MkDocs failed, see above.", file=sys.stderr)
        return PROBLEMS
    except (UnsafeTargetError, OSError) as error:
        print(f"kurslex build: {error}", file=sys.stderr)
        return WRONG_USE
    print(f"Built {pages} HTML pages in {target}")
    return GOOD
