"""`kurslex build`: the whole site, or none."""

import argparse
import sys
from pathlib import Path
from typing import Any

from kurslex.cli.counted import counted
from kurslex.cli.exit_status import GOOD
from kurslex.cli.project import require_settings
from kurslex.cli.site_target import site_target
from kurslex.engine.cache import no_cache, open_cache
from kurslex.engine.finished import inputs_digest
from kurslex.engine.tree import is_as_written
from kurslex.loading.site import load_site


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "build",
        help="build the site",
        description="Check the content, build the site aside, then put it in place of the old one. "
        "The old site stays untouched until the new one is whole.",
        epilog="example: kurslex build --strict --site-dir public",
    )
    extent = parser.add_mutually_exclusive_group()
    extent.add_argument(
        "--strict",
        action="store_true",
        help="fail on warnings, such as a missing translation, and leave drafts out",
    )
    extent.add_argument(
        "--preview",
        action="store_true",
        help="build what can be built, to be looked at: go on after errors, and leave pages out "
        "that cannot be shown",
    )
    parser.add_argument(
        "--no-cache",
        action="store_true",
        help="make everything anew, as for what is published, and keep nothing for the next build",
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
    site = load_site(args.root)
    inputs = inputs_digest(args.root, (site, args.strict, args.preview))
    with no_cache() if args.no_cache else open_cache(args.root) as records:
        finished = records.finished.get(str(target))
        if finished and inputs == finished.inputs and is_as_written(target, finished.files):
            sys.stderr.writelines(f"{problem}\n" for problem in finished.problems)
        else:
            # What makes a site takes long to import, and is not needed where nothing has changed.
            from kurslex.cli.making import NotBuiltError, make  # noqa: PLC0415

            try:
                finished = make(args, target, site, records, inputs)
            except NotBuiltError as error:
                print(f"Nothing was built: {error}", file=sys.stderr)
                return error.exit_status
    place: Path = args.site_dir or args.root / "site"
    print(f"Built {finished.pages} HTML pages in {place.as_posix()}")
    if finished.left_out:
        kind = "draft" if args.strict else "broken page"
        names = ", ".join(finished.left_out)
        print(f"Left out {counted(len(finished.left_out), kind)}: {names}")
    return GOOD
