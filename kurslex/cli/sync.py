"""`kurslex sync`: a page has been checked against those of other languages."""

import argparse
import sys

from kurslex.analysis.freshness.comparison import Key
from kurslex.analysis.freshness.page_records import recorded
from kurslex.analysis.freshness.page_states import freshness
from kurslex.analysis.freshness.record_conversion import converted, is_earlier
from kurslex.analysis.freshness.recording import compared
from kurslex.cli.command_parser import Commands
from kurslex.cli.counts import counted
from kurslex.cli.exit_status import GOOD, PROBLEMS, USAGE_ERROR
from kurslex.cli.inspected_glossary import inspected_glossary
from kurslex.cli.language_arguments import WrongLanguageError, page_errors
from kurslex.cli.page_arguments import NoPageError
from kurslex.cli.sync_choice import chosen_pages
from kurslex.cli.write_or_report import written_or_reported
from kurslex.model.glossary import Glossary
from kurslex.problem import Problem
from kurslex.project.yaml.front_matter import FrontMatterError
from kurslex.utils.printable import printable

_SURE = "--all records {pages} as compared, whether or not anybody has compared them"


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "sync",
        help="record that a page has been checked against other languages",
        description="Record in a page that somebody has compared it with the pages of other "
        "languages as they are now, and that it says the same. From then on `kurslex status` calls "
        "it outdated once one of them changes.",
        epilog="example: kurslex sync it share",
    )
    parser.add_argument("locale", metavar="LOCALE", nargs="?", help="the page's language")
    parser.add_argument("concepts", metavar="ID", nargs="*", help="the page's concept")
    parser.add_argument(
        "--source",
        metavar="TAG",
        action="append",
        help="a language that the page was compared with (default: all others)",
    )
    parser.add_argument(
        "--says-more",
        action="store_true",
        help="the page says what the others do, and something of its own beside: that makes them "
        "outdated",
    )
    parser.add_argument(
        "--each-other",
        action="store_true",
        help="record the same in the pages of the other languages, too",
    )
    parser.add_argument(
        "--all", action="store_true", help="all pages of all languages, to begin with; asks first"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument(
        "--convert",
        action="store_true",
        help="write all records as this version does, and record nothing new",
    )
    parser.set_defaults(run=run, changes_project=True)


def run(args: argparse.Namespace) -> int:
    """Write the records; return 1 where a page has problems, 2 where the command is misused."""
    glossary, problems = inspected_glossary(args.root)
    try:
        if args.convert:
            return _convert(args, glossary)
        chosen = chosen_pages(args, glossary)
        if args.all and not args.yes:
            _ask(len(chosen))
        errors = _errors(glossary, chosen, problems)
        if errors:
            print(
                *errors,
                "Nothing was recorded: fix the problems above first.",
                sep="\n",
                file=sys.stderr,
            )
            return PROBLEMS
        return _record(args, glossary, chosen)
    except (WrongLanguageError, NoPageError, FrontMatterError) as error:
        print(f"kurslex sync: {printable(str(error))}", file=sys.stderr)
        return USAGE_ERROR


def _record(args: argparse.Namespace, glossary: Glossary, chosen: dict[Key, list[str]]) -> int:
    known = freshness(glossary)
    changed: dict[str, str] = {}
    for key, sources in chosen.items():
        records = compared(glossary, known, key, sources, says_more=args.says_more)
        changed |= recorded(args.root, glossary, glossary.pages[key], records)
    if not written_or_reported("sync", args.root, changed):
        return USAGE_ERROR
    if args.all:
        pages = counted(len(chosen), "page")
        print(f"{pages} recorded as saying the same, {len(changed):,} again")
        return GOOD
    for key, sources in chosen.items():
        path = glossary.pages[key].path
        state = "is recorded" if path in changed else "was recorded already"
        print(f"{path} {state} as checked against {_join(sources)}")
    return GOOD


def _convert(args: argparse.Namespace, glossary: Glossary) -> int:
    """Write all records again, and say which of them cannot be told in today's measure."""
    if args.locale or args.all or args.source or args.says_more or args.each_other:
        raise NoPageError("--convert takes all pages as they are; leave the rest out")
    changed: dict[str, str] = {}
    left = []
    for page in glossary.pages.values():
        if page.checked:
            records = converted(args.root, glossary, page)
            changed |= recorded(args.root, glossary, page, records)
            left += [page.path] if any(map(is_earlier, records.values())) else []
    if not written_or_reported("sync", args.root, changed):
        return USAGE_ERROR
    for path in left:
        print(f"{path} keeps a record of a text that git does not have here")
    print(f"{counted(len(changed), 'page')} converted")
    return GOOD


def _errors(
    glossary: Glossary, chosen: dict[Key, list[str]], problems: list[Problem]
) -> list[Problem]:
    """Return what is wrong with the pages that are to be recorded, or with their sources."""
    paths = {
        glossary.pages[each, concept].path
        for (tag, concept), sources in chosen.items()
        for each in (tag, *sources)
    }
    return [problem for problem in page_errors(problems) if problem.path in paths]


def _ask(pages: int) -> None:
    what = _SURE.format(pages=counted(pages, "page"))
    if not (sys.stdin and sys.stdin.isatty()):
        raise NoPageError(f"{what}; add --yes if that is wanted")
    print(f"{what}.", file=sys.stderr)
    print("Record them? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().casefold() not in {"y", "yes"}:
        raise NoPageError("nothing was recorded")


def _join(tags: list[str]) -> str:
    return " and ".join(", ".join(tags).rsplit(", ", 1))
