"""`kurslex build`: the whole site, or none."""

import argparse
import sys
from pathlib import Path
from typing import Any

from kurslex.checks import inspect
from kurslex.checks.shown import shown
from kurslex.cli.counted import counted
from kurslex.cli.exit_status import GOOD, PROBLEMS
from kurslex.cli.project import require_settings
from kurslex.cli.site_target import site_target
from kurslex.cli.swap import building_aside
from kurslex.engine.cache import no_cache, open_cache
from kurslex.engine.site import write_site
from kurslex.faults import FAILED
from kurslex.loading.site import load_site
from kurslex.search.full_text import FullTextError


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
    address = load_site(args.root)
    with no_cache() if args.no_cache else open_cache(args.root) as records:
        memory = records.memory()
        glossary, problems = inspect(args.root, memory)
        for problem in problems:
            print(problem, file=sys.stderr)
        site = shown(glossary, problems, strict=args.strict, preview=args.preview)
        if site.stopping:
            records.save(memory)
            print("Nothing was built: mend the problems above first.", file=sys.stderr)
            return PROBLEMS
        try:
            with building_aside(target) as aside:
                pages = write_site(site.glossary, address, aside, records)
        except FullTextError as error:
            print(f"Nothing was built: {error}", file=sys.stderr)
            return FAILED
        records.save(memory)
    place: Path = args.site_dir or args.root / "site"
    print(f"Built {pages} HTML pages in {place.as_posix()}")
    if site.left_out:
        kind = "draft" if args.strict else "broken page"
        print(f"Left out {counted(len(site.left_out), kind)}: {', '.join(sorted(site.left_out))}")
    return GOOD
