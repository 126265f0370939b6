"""`kurslex resolve`: merge conflicts in the fields that commands write are resolved."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from kurslex.analysis.freshness.conflict_resolution import merged_record, merged_same
from kurslex.analysis.freshness.conflicted_page import Conflicted, read_conflicted
from kurslex.analysis.freshness.earlier_texts import NoHistoryError, run_git
from kurslex.analysis.freshness.page_parts import page_parts, slot_of
from kurslex.analysis.freshness.page_records import with_records
from kurslex.cli.command_parser import Commands
from kurslex.cli.exit_status import GOOD, PROBLEMS, USAGE_ERROR
from kurslex.cli.known_glossary import known_glossary
from kurslex.cli.language_arguments import WrongLanguageError, known_language
from kurslex.cli.page_arguments import NoPageError
from kurslex.cli.write_or_report import written_or_reported
from kurslex.model.glossary import Glossary
from kurslex.model.page import LocalizedConcept
from kurslex.problem import did_you_mean
from kurslex.project.files.text_files import read_as_written
from kurslex.project.loading.page_files import read_page
from kurslex.utils.printable import printable

_BY_HAND = "the texts of two branches differ here; keep what is right, then run this again"


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "resolve",
        help="resolve merge conflicts in the fields that commands write",
        description="Resolve the conflicts that git leaves in the fields `checked` and "
        "`typographical` of pages: a comparison that still holds stays, any other is outdated. "
        "Conflicts in texts are listed; they have to be resolved by hand.",
        epilog="example: kurslex resolve it share",
    )
    parser.add_argument(
        "locale", metavar="LOCALE", nargs="?", help="the page's language (default: all pages)"
    )
    parser.add_argument("concepts", metavar="ID", nargs="*", help="the page's concept")
    parser.set_defaults(run=run, changes_project=True)


def run(args: argparse.Namespace) -> int:
    """Write the pages; return 1 where conflicts are left, 2 where the command is misused."""
    glossary, problems = known_glossary(args.root)
    try:
        found = _conflicted(args, glossary)
    except (WrongLanguageError, NoPageError) as error:
        print(f"kurslex resolve: {printable(str(error))}", file=sys.stderr)
        return USAGE_ERROR
    settled: dict[str, str] = {}
    left = [f"{path}:{line}: {_BY_HAND}" for path, each in found.items() for line in each.left]
    for path, each in found.items():
        if each.ours and each.theirs:
            missing = _unsettled_sources(each, found)
            if missing:
                left.append(f"{path}: its records wait for {', '.join(missing)}")
            else:
                settled[path] = _settled(args.root, glossary, each, found)
    if not args.locale:
        left += [
            str(problem)
            for problem in problems
            if problem.check == "merge-conflict" and problem.path not in found
        ]
    if not written_or_reported("resolve", args.root, settled):
        return USAGE_ERROR
    for path in settled:
        print(f"{path} is settled; kurslex status says whether it is outdated")
    if not settled and not left:
        print("No page has a conflict")
    print(*left, sep="\n", end="\n" if left else "", file=sys.stderr)
    return PROBLEMS if left else GOOD


def _conflicted(args: argparse.Namespace, glossary: Glossary) -> dict[str, Conflicted]:
    """Return the pages with conflicts that are asked for, by their paths."""
    if args.locale:
        known_language(glossary, args.locale)
        if not args.concepts:
            raise NoPageError("name a concept, too, or neither")
    for concept in args.concepts:
        if concept not in glossary.concepts:
            hint = did_you_mean(concept, glossary.concepts) or "docs/concepts.yml has them all"
            raise NoPageError(f"the glossary has no concept '{concept}'; {hint}")
    found = {}
    for tag in glossary.tags:
        for concept in glossary.concepts:
            path = f"docs/{tag}/{concept}.md"
            text = read_as_written(args.root, path, []) if path in glossary.unread else None
            page = read_conflicted(text, tag, path) if text is not None else None
            if page:
                found[path] = page
    asked = [f"docs/{args.locale}/{concept}.md" for concept in args.concepts]
    return {path: each for path, each in found.items() if not asked or path in asked}


def _unsettled_sources(page: Conflicted, found: dict[str, Conflicted]) -> list[str]:
    """Return the sources of a page whose texts are in conflict, so that nobody knows them."""
    assert page.ours
    assert page.theirs
    tags = dict.fromkeys([*page.ours.checked, *page.theirs.checked])
    paths = [f"docs/{tag}/{page.ours.id}.md" for tag in tags]
    return [path for path in paths if path in found and found[path].left]


def _settled(
    root: Path, glossary: Glossary, conflict: Conflicted, found: dict[str, Conflicted]
) -> str:
    ours, theirs = conflict.ours, conflict.theirs
    assert ours
    assert theirs
    page = _merged(conflict)
    base = _base(root, ours)
    records = {}
    for tag in dict.fromkeys([*ours.checked, *theirs.checked]):
        other = found.get(f"docs/{tag}/{ours.id}.md")
        source = _merged(other) if other else glossary.page(tag, ours.id)
        if source:
            records[tag] = merged_record(
                page,
                source,
                (ours.checked.get(tag), theirs.checked.get(tag)),
                base.checked.get(tag) if base else None,
                base_is_known=base is not None,
            )
    return with_records(
        conflict.ours_text,
        {tag: record for tag, record in records.items() if record},
        [tag for tag in glossary.tags if tag != ours.locale],
        page.typographical,
        [slot_of(part.name) for part in page_parts(page)],
    )


def _merged(conflict: Conflicted) -> LocalizedConcept:
    """Return a page whose texts are merged, with what both sides say to be typographical."""
    assert conflict.ours
    assert conflict.theirs
    same = merged_same(conflict.ours, conflict.ours.typographical, conflict.theirs.typographical)
    return replace(conflict.ours, typographical=same)


def _base(root: Path, page: LocalizedConcept) -> LocalizedConcept | None:
    """Return the page from which both branches began, as git has it while a merge is going on."""
    try:
        text = run_git(root, "show", f":1:./{page.path}")
    except NoHistoryError:
        return None
    return read_page(text.replace("\r\n", "\n"), page.locale, page.path, [])
