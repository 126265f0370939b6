"""`kurslex release`: a version and its day, and the promise that its addresses stay."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from kurslex.analysis.addresses import addresses
from kurslex.cli.command_parser import Commands
from kurslex.cli.counts import counted
from kurslex.cli.exit_status import GOOD, PROBLEMS, USAGE_ERROR
from kurslex.cli.git_state import NoRepositoryError, tagged_versions, uncommitted_files
from kurslex.cli.inspected_glossary import inspected_glossary
from kurslex.cli.write_or_report import written_or_reported
from kurslex.model.glossary import Glossary
from kurslex.model.page_times import content_date
from kurslex.model.release import Release, is_day, version_numbers
from kurslex.outputs.downloads import download_locations
from kurslex.project.files.text_files import read_as_written
from kurslex.project.loading.address_registry import REGISTRY, registry_text
from kurslex.project.loading.content_time import VARIABLE, content_time
from kurslex.project.loading.page_dates import PAGE_DATES, page_dates_text
from kurslex.project.loading.page_history import History, is_shallow, page_history
from kurslex.project.loading.release_file import RELEASE, release_text
from kurslex.project.scaffolding.change_log import (
    CHANGES,
    NothingToReleaseError,
    ReleasedChanges,
    released_changes,
)

_NAMED = 3  # files of which many are not committed


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "release",
        help="release a version: its day, its changes, and addresses that stay",
        description=f"Write the version and its day to {RELEASE} and the days of all pages to "
        f"{PAGE_DATES}, add all addresses of the site to {REGISTRY}, which kurslex check then "
        f"keeps working, and give what is under 'Unreleased' in {CHANGES} the version's name. "
        "The message for its tag is printed to standard output. Nothing is committed.",
        epilog="example: kurslex release 1.2.0 --dry-run",
    )
    parser.add_argument("version", metavar="VERSION", help="three numbers, as in 1.2.0")
    parser.add_argument(
        "--date", metavar="DATE", help="its day as YYYY-MM-DD (default: today, UTC)"
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would be written")
    parser.set_defaults(run=run, changes_project=True)


def run(args: argparse.Namespace) -> int:
    """Write the files, or none; return 1 where problems, 2 where something else is in the way."""
    root: Path = args.root
    day = args.date or _today(root)
    glossary, problems = inspected_glossary(root)
    history = page_history(root)
    text = read_as_written(root, CHANGES, []) if (root / CHANGES).is_file() else None
    refusals = [*_refusals(root, glossary, args.version, day)]
    if is_shallow(root):
        refusals.append(
            "this clone is shallow, and nobody knows when its pages were changed; fetch the rest "
            "with git fetch --unshallow"
        )
    changes = ReleasedChanges(text="", changes="")
    try:
        changes = released_changes(text, args.version, day) if text is not None else changes
    except NothingToReleaseError as error:
        refusals.append(str(error))
    if problems:
        print(*problems, sep="\n", file=sys.stderr)
        many = counted(len(problems), "problem")
        refusals.append(f"kurslex check --strict reports {many}, which are above; fix them first")
    if refusals:
        _say(*refusals, "nothing was released")
        return PROBLEMS if problems else USAGE_ERROR
    files, summary = _files(glossary, Release(version=args.version, date=day), history)
    if text is not None:
        files[CHANGES] = changes.text
    if not args.dry_run and not written_or_reported("release", root, files):
        return USAGE_ERROR
    print("\n\n".join(filter(None, (f"{_name(glossary)} {args.version}, {day}", changes.changes))))
    _say(
        f"{'would write' if args.dry_run else 'wrote'} {', '.join(files)}",
        summary,
        f"commit these files, and tag the commit v{args.version} with the message above "
        "(git tag --annotate --file)",
    )
    return GOOD


def _say(*sentences: str) -> None:
    for each in sentences:
        print(f"kurslex release: {each}", file=sys.stderr)


def _today(root: Path) -> str:
    """Return the day of now in UTC, or that of `SOURCE_DATE_EPOCH`."""
    if os.environ.get(VARIABLE):
        return content_date(content_time(root))
    return f"{datetime.now(UTC):%Y-%m-%d}"


def _refusals(root: Path, glossary: Glossary, version: str, day: str) -> Iterator[str]:
    """Yield everything that is in the way of a release, the content's problems aside."""
    numbers = version_numbers(version)
    last = glossary.release
    tags: Sequence[str] = ()
    try:
        tags = tagged_versions(root)
        changed = uncommitted_files(root)
    except NoRepositoryError as error:
        yield f"{error}; a release is a commit with a tag"
    else:
        if changed:
            more = f" and {len(changed) - _NAMED} more" if len(changed) > _NAMED else ""
            yield f"commit first what has changed: {', '.join(changed[:_NAMED])}{more}"
    if numbers is None:
        yield f"'{version}' is not a version; write three numbers, as in 1.2.0"
    elif version in tags:
        yield f"the version {version} has a tag already"
    else:
        known = [(found, each) for each in tags if (found := version_numbers(each))]
        if last and (found := version_numbers(last.version)):
            known.append((found, last.version))
        highest = max(known, default=None)
        if highest and numbers <= highest[0]:
            yield f"{version} is not higher than {highest[1]}, the last version"
    if not is_day(day):
        yield f"'{day}' is not a day; write it as YYYY-MM-DD"
    elif last and day < last.date:
        yield f"{day} is before {last.date}, the day of the last release"


def _files(glossary: Glossary, release: Release, history: History) -> tuple[dict[str, str], str]:
    """Return the texts of the release's files, and a sentence on the addresses."""
    before = {each.location for each in glossary.published}
    now = before | addresses(glossary) | set(download_locations(glossary.finished()))
    new = len(now) - len(before)
    times = history.of(page.path for page in glossary.pages.values())
    files = {
        REGISTRY: registry_text(now),
        RELEASE: release_text(release),
        PAGE_DATES: page_dates_text(times),
    }
    return files, f"the site has {len(now):,} addresses that stay, {new:,} of them new"


def _name(glossary: Glossary) -> str:
    """Return what the site is called, in its languages."""
    names = (messages.format("site-name") for messages in glossary.messages.values())
    return " · ".join(dict.fromkeys(names))
