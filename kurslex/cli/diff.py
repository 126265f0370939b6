"""`kurslex diff`: what has changed in a page's sources since it was checked against them."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from kurslex.analysis.freshness.difference import PartDifference, differences, share_of_words
from kurslex.analysis.freshness.earlier_texts import earlier_parts
from kurslex.analysis.freshness.page_parts import page_parts
from kurslex.analysis.freshness.page_states import Change, freshness
from kurslex.cli.command_parser import Commands
from kurslex.cli.exit_status import GOOD, USAGE_ERROR
from kurslex.cli.known_glossary import known_glossary
from kurslex.cli.language_arguments import WrongLanguageError, known_language
from kurslex.cli.page_arguments import NoPageError, asked_page
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.utils.printable import printable

_UNKNOWN = "Git does not have here what it said then; a deeper clone may have it."


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "diff",
        help="show what has changed in other languages since a page was checked",
        description="Show what has changed in the pages of other languages since a page was "
        "checked against them, sentence by sentence. What they said then is looked for in git.",
        epilog="example: kurslex diff it share",
    )
    parser.add_argument("locale", metavar="LOCALE", help="the page's language")
    parser.add_argument("concept", metavar="ID", help="the page's concept")
    parser.add_argument(
        "--source",
        metavar="TAG",
        action="append",
        help="what has changed in this language only; may be repeated",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the differences; return 2 where the command is misused."""
    glossary, _ = known_glossary(args.root)
    try:
        page = asked_page(glossary, args.locale, args.concept)
        for source in args.source or ():
            known_language(glossary, source)
    except (WrongLanguageError, NoPageError) as error:
        print(f"kurslex diff: {printable(str(error))}", file=sys.stderr)
        return USAGE_ERROR
    print(*map(printable, _report(args.root, glossary, page, args.source)), sep="\n")
    return GOOD


def _report(
    root: Path, glossary: Glossary, page: LocalizedConcept, sources: list[str] | None
) -> list[str]:
    changed = freshness(glossary).changes.get((page.locale, page.id), ())
    if not page.checked and not changed:
        again = f"kurslex sync {page.locale} {page.id}"
        return [f"{page.path} has never been compared; record it once somebody has: {again}"]
    changes = [change for change in changed if not sources or change.source in sources]
    if not changes:
        return [f"{page.path} is up to date with {', '.join(sources or page.checked)}"]
    lines = [line for change in changes for line in _change(root, glossary, page, change)]
    named = "".join(f" --source {source}" for source in sources or ())
    done = f"kurslex sync {page.locale} {page.id}{named}"
    return [*lines, f"Once {page.path} says so, too: {done}"]


def _change(
    root: Path, glossary: Glossary, page: LocalizedConcept, change: Change
) -> Iterator[str]:
    other = glossary.pages[change.source, page.id]
    now = page_parts(other)
    base = earlier_parts(root, other, change.base)
    share = share_of_words(base, now)
    extent = f"{change.changed} of {change.parts} parts"
    if share is not None:
        extent += f", {share:.0%} of the words"
    yield f"{other.path} has changed since {page.path} was checked against it: {extent}"
    if share is None:
        yield _UNKNOWN
    for part in differences(base, now):
        yield from ("", _title(part), *part.lines)
    yield ""


def _title(part: PartDifference) -> str:
    if part.is_known:
        return part.name
    return f"{part.name} (as it is now)" if part.name else "a part that is gone"
