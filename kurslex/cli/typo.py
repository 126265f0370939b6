"""`kurslex typo`: an edit that mends a slip of the pen makes no translation stale."""

import argparse
import sys
from pathlib import Path
from typing import Any

from kurslex.cli.exit_status import GOOD, WRONG_USE
from kurslex.cli.pages import NoPageError, asked_page
from kurslex.cli.translation import WrongLanguageError
from kurslex.loading import load_glossary
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.translation.agreement import NoMereSlipError, forgiven
from kurslex.translation.history import NoHistoryError, page_at
from kurslex.translation.parts import page_parts
from kurslex.translation.record import write_record


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "typo",
        help="mark an edit as typographical: translations stay fresh",
        description="Mark what has changed in a page since the last commit as typographical. "
        "Wherever the text before the edit is recorded as checked, the text of now is recorded in "
        "its place. Run it before you commit, or name the commit before the edit with --since.",
        epilog="example: kurslex typo de share",
    )
    parser.add_argument("locale", metavar="LOCALE", help="the language of the page that was edited")
    parser.add_argument("concept", metavar="ID", help="its concept")
    parser.add_argument(
        "--since",
        metavar="REV",
        default="HEAD",
        help="the commit that has the page as it was before the edit (default: HEAD)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Rewrite the records; return 2 where the command is misused."""
    glossary, _ = load_glossary(args.root)
    try:
        page = asked_page(glossary, args.locale, args.concept)
        before = page_at(args.root, args.since, page)
        if before is None:
            raise NoPageError(f"{page.path} was not there at {args.since}")
        print(_forgive(args.root, glossary, page, before, args.since))
    except (WrongLanguageError, NoPageError) as error:
        print(f"kurslex typo: {error}", file=sys.stderr)
        return WRONG_USE
    except NoHistoryError as error:
        print(
            f"kurslex typo: git does not say what {page.path} was at {args.since}: {error}",
            file=sys.stderr,
        )
        return WRONG_USE
    except NoMereSlipError:
        print(
            f"kurslex typo: since {args.since}, sections have come, gone or moved in {page.path}; "
            "that is more than typographical",
            file=sys.stderr,
        )
        return WRONG_USE
    return GOOD


def _forgive(
    root: Path, glossary: Glossary, page: LocalizedConcept, before: LocalizedConcept, since: str
) -> str:
    """Write the records of all pages that the edit touches, and return what to say."""
    old, new = page_parts(before), page_parts(page)
    if [part.hash for part in old] == [part.hash for part in new]:
        return f"{page.path} has the same words as at {since}: nothing to mark"
    key = (page.locale, page.id)
    records = {
        each.path: forgiven(each, key, old, new) for each in glossary.translations(page.id).values()
    }
    changed = [path for path, checked in records.items() if write_record(root, path, checked)]
    if not changed:
        return f"No page was checked against what {page.path} said at {since}: nothing to mark"
    return f"The edit of {page.path} counts as typographical; recorded in {', '.join(changed)}"
