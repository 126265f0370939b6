"""`kurslex pack`: some concepts in one or two languages, in all the formats that a course needs."""

import argparse
import sys
from pathlib import Path

from kurslex.calculators.exercises.draw_question import NotDrawnError
from kurslex.cli.command_parser import Commands
from kurslex.cli.counts import counted
from kurslex.cli.exit_status import GOOD, PROBLEMS
from kurslex.cli.export_target import put, require_free
from kurslex.cli.glossary_part import add_part_options, asked_part, names
from kurslex.cli.inspected_glossary import inspected_glossary
from kurslex.errors import UsageError
from kurslex.messages import MessageError
from kurslex.outputs.edition import Edition
from kurslex.outputs.pack import MOST_LANGUAGES, pack_files
from kurslex.outputs.typst_pdf import NotSetError, NoTypstError
from kurslex.outputs.worksheet.sheets import SeedsError, read_seeds
from kurslex.problem import Severity
from kurslex.project.loading.content_time import content_time
from kurslex.project.loading.site_settings import load_site


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "pack",
        help="write a folder with all files on some concepts that a course needs",
        description="Write a handout (PDF), tables (CSV), decks for Anki, and glossaries and "
        "questions for Moodle of some concepts into a new folder, all of them or none. What the "
        "page /LOCALE/pack/ of the site makes has the same bytes.",
        epilog="example: kurslex pack --concepts share,bond --locales nb,de --output course",
    )
    add_part_options(parser)
    parser.add_argument(
        "--locales",
        metavar="TAG[,TAG]",
        type=names,
        help="the language, or two that are beside each other, the first one leading (default: "
        "the first of the glossary)",
    )
    parser.add_argument(
        "--questions", action="store_true", help="print the questions too, with the key at the end"
    )
    parser.add_argument(
        "--seeds",
        metavar="N-M",
        help="have exercises among the questions for Moodle, each seed once: 1-30, or 1-5,9",
    )
    parser.add_argument(
        "--output", metavar="DIR", type=Path, required=True, help="a folder that is new or empty"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the folder; return 1 where the content has an error."""
    if not args.concepts and not args.theme:
        raise UsageError("name concepts with --concepts, or a theme with --theme")
    if args.locales and len(args.locales) > MOST_LANGUAGES:
        raise UsageError(f"--locales: name at most {MOST_LANGUAGES} languages")
    try:
        seeds = read_seeds(args.seeds) if args.seeds else ()
    except SeedsError as error:
        raise UsageError(f"--seeds: {error}") from error
    require_free(args.output)
    site = load_site(args.root)
    whole, problems = inspected_glossary(args.root)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if errors:
        print(
            *errors, "Nothing was written: fix the errors above first.", sep="\n", file=sys.stderr
        )
        return PROBLEMS
    glossary = whole.finished()
    tags = args.locales or tuple(glossary.locales)[:1]
    edition = Edition(
        glossary=asked_part(args, glossary, tags),
        site=site,
        tags=tuple(tags),
        changed=content_time(args.root),
        seeds=seeds,
        questions=args.questions,
    )
    try:
        files = pack_files(edition)
    except (NotDrawnError, MessageError) as error:
        print(f"{error}\nNothing was written.", file=sys.stderr)
        return PROBLEMS
    except (NoTypstError, NotSetError) as error:
        raise UsageError(str(error)) from error
    written = put(files, args.output)
    print(f"{counted(len(files), 'file')} in {written.as_posix()}")
    return GOOD
