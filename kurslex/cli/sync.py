"""`kurslex sync`: a page has been checked against those of other languages."""

import argparse
import sys
from typing import Any

from kurslex.cli.counted import counted
from kurslex.cli.exit_status import GOOD, WRONG_USE
from kurslex.cli.pages import NoPageError, asked_page
from kurslex.cli.translation import WrongLanguageError, known_language
from kurslex.loading import load_glossary
from kurslex.model.glossary import Glossary
from kurslex.translation.agreement import compared
from kurslex.translation.record import write_record
from kurslex.translation.standing import Standing, standing


def add_parser(commands: Any) -> None:
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
        "--all", action="store_true", help="all pages of all languages, to begin with"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the records; return 2 where the command is misused."""
    glossary, _ = load_glossary(args.root)
    try:
        keys = _keys(args, glossary)
        known = standing(glossary)
        chosen = {key: _sources(args, known, *key) for key in keys}
    except (WrongLanguageError, NoPageError) as error:
        print(f"kurslex sync: {error}", file=sys.stderr)
        return WRONG_USE
    changed = 0
    for key, sources in chosen.items():
        path = glossary.pages[key].path
        records = compared(known, key, sources, says_more=args.says_more)
        is_new = write_record(args.root, path, records)
        changed += is_new
        if not args.all:
            state = "is recorded" if is_new else "was recorded already"
            print(f"{path} {state} as checked against {_join(sources)}")
    if args.all:
        print(f"{counted(len(chosen), 'page')} recorded as saying the same, {changed:,} anew")
    return GOOD


def _keys(args: argparse.Namespace, glossary: Glossary) -> list[tuple[str, str]]:
    if args.all:
        if args.locale:
            raise NoPageError("--all means all pages of all languages; name none, or leave it out")
        return [key for key in glossary.pages if len(glossary.translations(key[1])) > 1]
    if not args.concepts:
        raise NoPageError("name a language and a concept, or --all")
    for concept in args.concepts:
        asked_page(glossary, args.locale, concept)
    return [(args.locale, concept) for concept in args.concepts]


def _sources(args: argparse.Namespace, known: Standing, tag: str, concept: str) -> list[str]:
    """Return the languages that a page was compared with."""
    glossary = known.glossary
    if not args.source:
        others = [each for each in glossary.translations(concept) if each != tag]
        if not others:
            raise NoPageError(f"docs/{tag}/{concept}.md is the only page of its concept")
        return others
    for source in args.source:
        known_language(glossary, source)
        if source == tag:
            raise NoPageError("a page is not its own source")
        asked_page(glossary, source, concept)
    return list(dict.fromkeys(args.source))


def _join(tags: list[str]) -> str:
    return " and ".join(", ".join(tags).rsplit(", ", 1))
