"""`kurslex build`: the whole site, or none."""

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path

from kurslex.cli.command_parser import Commands
from kurslex.cli.counts import counted
from kurslex.cli.exit_status import GOOD
from kurslex.cli.progress import Display, Lines, Watch, bar_or
from kurslex.cli.project_folder import require_settings
from kurslex.cli.reports.coloured_text import coloured
from kurslex.cli.site_target import site_target
from kurslex.cli.timings import TIMINGS
from kurslex.engine.cache import no_cache, open_cache
from kurslex.engine.finished import Finished, inputs_digest, source_states
from kurslex.engine.tree import is_as_written
from kurslex.errors import UsageError
from kurslex.project.loading.content_time import content_time
from kurslex.project.loading.page_history import page_history
from kurslex.project.loading.site_settings import load_site
from kurslex.utils.printable import printable


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "build",
        help="build the site",
        description="Check the content, build the site in a second folder, then put it in place of "
        "the old one, which stays untouched until the new one is complete.",
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
        help="build what can be built, for a look at it: go on after errors, and leave out the "
        "pages that cannot be shown",
    )
    parser.add_argument(
        "--no-cache",
        action="store_true",
        help="rebuild everything, as before publication, and keep nothing for the next build",
    )
    parser.add_argument(
        "--locales",
        metavar="TAG[,TAG…]",
        type=_tags,
        help="build only the part of the site that has these languages, into the folder of "
        "--site-dir; kurslex join puts the parts together",
    )
    parser.add_argument(
        "--site-dir",
        metavar="DIR",
        type=Path,
        help="where to put the site (default: site, in the project's folder)",
    )
    parser.add_argument(
        "--quiet",
        action="store_true",
        help="print only problems: no progress, and not what was built",
    )
    parser.add_argument(
        "--timings",
        metavar="FORMAT",
        choices=TIMINGS,
        help="print at the end, as text or json, how many seconds each phase took, and how many of "
        "its tasks were done and how many taken over from earlier ones; with --quiet, json is all "
        "that is printed",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Build the site; return 1 and leave the old one where there are problems."""
    require_settings(args.root)
    watch = Watch(Display() if args.quiet else bar_or(Lines()))
    status = _build(args, watch)
    if args.timings:
        sys.stdout.write(TIMINGS[args.timings](watch))
    return status


def _build(args: argparse.Namespace, watch: Watch) -> int:
    if args.locales and not args.site_dir:
        raise UsageError(
            "what --locales builds is only a part of the site; say with --site-dir where to put it"
        )
    target = site_target(args.site_dir, args.root)
    site = load_site(args.root)
    with ExitStack() as stack:
        with watch.phase("Comparison"):
            changed = content_time(args.root)
            history = page_history(args.root)
            options = (site, changed, history.key, args.strict, args.preview, args.locales)
            states = source_states(args.root)
            inputs = inputs_digest(args.root, options)
            records = stack.enter_context(no_cache() if args.no_cache else open_cache(args.root))
            finished = records.finished.get(str(target))
            if finished and (
                inputs != finished.inputs or not is_as_written(target, finished.files)
            ):
                finished = None
        if finished:
            sys.stderr.writelines(coloured(f"{each}\n", sys.stderr) for each in finished.problems)
        else:
            # What makes a site takes long to import, and is not needed where nothing has changed.
            with watch.phase("Modules"):
                from kurslex.cli.build_run import NotBuiltError, make  # noqa: PLC0415

            try:
                finished = make(
                    args,
                    target,
                    site,
                    records,
                    # Where a source has changed meanwhile, nobody knows what was read of it.
                    lambda: inputs if inputs and source_states(args.root) == states else "",
                    changed=changed,
                    history=history,
                    progress=watch,
                )
            except NotBuiltError as error:
                print(f"Nothing was built: {printable(str(error))}", file=sys.stderr)
                return error.exit_status
    if not args.quiet:
        _say(args, finished)
    return GOOD


def _say(args: argparse.Namespace, finished: Finished) -> None:
    place: Path = args.site_dir or args.root / "site"
    print(f"Built {finished.pages} HTML pages in {place.as_posix()}")
    if finished.left_out:
        kind = "draft" if args.strict else "broken page"
        names = ", ".join(finished.left_out)
        print(f"Left out {counted(len(finished.left_out), kind)}: {names}")
    if args.locales:
        print(
            f"{place.as_posix()} is not a site but the part of one with {', '.join(args.locales)}; "
            "kurslex join puts all parts together"
        )


def _tags(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag.strip() for tag in text.split(",")))
