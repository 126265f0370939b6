"""`kurslex build`: the whole site, or none."""

import argparse
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Any

from kurslex.checks import inspect
from kurslex.child import child_command
from kurslex.cli.counted import counted
from kurslex.cli.exit_status import GOOD, PROBLEMS
from kurslex.cli.mkdocs_process import mkdocs_call, mkdocs_environment, run_to_end
from kurslex.cli.project import require_settings
from kurslex.cli.site_target import site_target
from kurslex.cli.swap import building_aside
from kurslex.faults import FAILED
from kurslex.problem import Problem, Severity


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
        "--strict",
        action="store_true",
        help="fail on warnings, such as a missing translation, and leave drafts out",
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
    require_settings(args.root)
    target = site_target(args.site_dir, args.root)
    glossary, problems = inspect(args.root)
    for problem in problems:
        print(problem, file=sys.stderr)
    left_out = sorted(glossary.drafts) if args.strict else []
    if any(_stops(problem, left_out, strict=args.strict) for problem in problems):
        print("Nothing was built: mend the problems above first.", file=sys.stderr)
        return PROBLEMS
    try:
        with building_aside(target) as aside:
            options = ["--quiet", "--site-dir", str(aside), *(["--strict"] if args.strict else [])]
            command = child_command(*mkdocs_call(args.root, "build", *options))
            run_to_end(command, mkdocs_environment(debug=args.debug))
            pages = sum(1 for _ in aside.rglob("*.html"))
    except subprocess.CalledProcessError as error:
        print("Nothing was built: MkDocs failed, see above.", file=sys.stderr)
        return FAILED if error.returncode == FAILED else PROBLEMS
    print(f"Built {pages} HTML pages in {args.site_dir or args.root / 'site'}")
    if left_out:
        print(f"Left out {counted(len(left_out), 'draft')}: {', '.join(left_out)}")
    return GOOD


def _stops(problem: Problem, left_out: Collection[str], *, strict: bool) -> bool:
    """Whether a problem stops the build; what is left out keeps no warning in the site."""
    in_the_site = strict and problem.path not in left_out
    return in_the_site or problem.severity is Severity.ERROR
