"""`kurslex typo`: an edit that corrects a typing error makes no translation outdated."""

import argparse
import sys
from dataclasses import replace
from typing import Any

from kurslex.analysis.freshness.commit_trailers import marked_edits
from kurslex.analysis.freshness.earlier_texts import NoHistoryError, page_at
from kurslex.analysis.freshness.page_parts import page_parts
from kurslex.analysis.freshness.page_records import recorded
from kurslex.analysis.freshness.record_conversion import converted
from kurslex.analysis.freshness.recording import StructuralEditError, names_text, typographical
from kurslex.cli.command_parser import Commands
from kurslex.cli.exit_status import GOOD, USAGE_ERROR
from kurslex.cli.known_glossary import known_glossary
from kurslex.cli.language_arguments import WrongLanguageError
from kurslex.cli.page_arguments import NoPageError, asked_page
from kurslex.cli.write_or_report import written_or_reported
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.project.yaml.front_matter import FrontMatterError


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "typo",
        help="mark an edit as typographical: translations stay up to date",
        description="Mark what has changed in a page since the last commit as typographical: the "
        "page then records that it still says the same as before. Run it before you "
        "commit, or name the commit before the edit with --since. Punctuation alone needs no mark.",
        epilog="example: kurslex typo de share",
    )
    parser.add_argument(
        "locale", metavar="LOCALE", nargs="?", help="the language of the page that was edited"
    )
    parser.add_argument("concept", metavar="ID", nargs="?", help="its concept")
    parser.add_argument(
        "--since",
        metavar="REV",
        default="HEAD",
        help="the commit that has the page as it was before the edit (default: HEAD)",
    )
    parser.add_argument(
        "--trailer",
        action="store_true",
        help="mark the edits of all commits since REV whose message ends in 'Typographical: yes'",
    )
    parser.set_defaults(run=run, changes_project=True)


def run(args: argparse.Namespace) -> int:
    """Write the marks; return 2 where the command is misused."""
    glossary, _ = known_glossary(args.root)
    where = "what has changed"
    try:
        if args.trailer:
            return _mark_commits(args, glossary)
        if not args.concept:
            raise NoPageError("name a language and a concept, or --trailer")
        page = asked_page(glossary, args.locale, args.concept)
        where = f"what {page.path} was at {args.since}"
        return _mark_page(args, glossary, page)
    except (WrongLanguageError, NoPageError, FrontMatterError) as error:
        reason = str(error)
    except NoHistoryError as error:
        reason = f"git does not say {where}: {error}"
    except StructuralEditError:
        reason = (
            f"since {args.since}, sections have come, gone or moved in {page.path}; that is more "
            "than typographical"
        )
    print(f"kurslex typo: {reason}", file=sys.stderr)
    return USAGE_ERROR


def _mark_page(args: argparse.Namespace, glossary: Glossary, page: LocalizedConcept) -> int:
    before = page_at(args.root, args.since, page)
    if before is None:
        raise NoPageError(f"{page.path} was not there at {args.since}; a new page needs no mark")
    old, new = page_parts(before), page_parts(page)
    if [part.hash for part in old] == [part.hash for part in new]:
        print(f"{page.path} has the same words as at {args.since}: nothing to mark")
        return GOOD
    same = typographical(page, old, new)
    pages = glossary.translations(page.id)
    if not names_text(pages, page.locale, _edited(page, before)):
        print(f"No page was checked against what {page.path} said at {args.since}: nothing to mark")
        return GOOD
    changed = _with_words(args, glossary, page)
    marked = replace(page, typographical=same)
    changed |= recorded(args.root, glossary, marked, converted(args.root, glossary, marked), same)
    if not written_or_reported("typo", args.root, changed):
        return USAGE_ERROR
    print(f"The edit of {page.path} counts as typographical; recorded in {', '.join(changed)}")
    return GOOD


def _mark_commits(args: argparse.Namespace, glossary: Glossary) -> int:
    if args.locale:
        raise NoPageError("--trailer means all pages; name none, or leave it out")
    pages: dict[str, LocalizedConcept] = {}
    for edit in marked_edits(args.root, glossary, args.since):
        page = pages.get(edit.page.path, edit.page)
        try:
            same = typographical(page, page_parts(edit.before), page_parts(edit.after))
        except StructuralEditError:
            print(
                f"{page.path}: sections have come, gone or moved in {edit.commit[:10]}; that is "
                "more than typographical"
            )
            continue
        pages[page.path] = replace(page, typographical=same)
    changed: dict[str, str] = {}
    for page in pages.values():
        changed |= _with_words(args, glossary, page)
        records = converted(args.root, glossary, page)
        changed |= recorded(args.root, glossary, page, records, page.typographical)
    if not written_or_reported("typo", args.root, changed):
        return USAGE_ERROR
    for path in changed:
        print(f"{path}: recorded as typographical")
    if not changed:
        print(f"No commit since {args.since} has brought edits to be marked")
    return GOOD


def _edited(page: LocalizedConcept, before: LocalizedConcept) -> list[Any]:
    """Return the parts that an edit has changed, as they were."""
    pairs = zip(page_parts(before), page_parts(page), strict=True)
    return [old for old, new in pairs if old.hash != new.hash]


def _with_words(
    args: argparse.Namespace, glossary: Glossary, page: LocalizedConcept
) -> dict[str, str]:
    """Return the other pages whose records of this one count characters, with the words' hashes."""
    changed: dict[str, str] = {}
    for other in glossary.translations(page.id).values():
        if other.locale != page.locale:
            records = converted(args.root, glossary, other)
            if records != other.checked:
                changed |= recorded(args.root, glossary, other, records)
    return changed
