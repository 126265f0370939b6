"""`kurslex export`: the glossary, or a part of it, in the format of other programs."""

import argparse
import sys
from pathlib import Path

from kurslex.calculators.exercises.draw_question import NotDrawnError
from kurslex.calculators.exercises.seeds import read_series
from kurslex.cli import export_po
from kurslex.cli.arguments import as_document
from kurslex.cli.command_parser import Commands
from kurslex.cli.counts import counted
from kurslex.cli.exit_status import GOOD, PROBLEMS
from kurslex.cli.export_target import put, require_free
from kurslex.cli.glossary_part import add_part_options, asked_part
from kurslex.cli.inspected_glossary import inspected_glossary
from kurslex.errors import UsageError
from kurslex.messages import MessageError
from kurslex.outputs.edition import Edition
from kurslex.outputs.format_description import Format, Languages
from kurslex.outputs.formats import FORMATS
from kurslex.outputs.typst_pdf import NotSetError, NoTypstError
from kurslex.outputs.worksheet.sheets import SeedsError, read_seeds
from kurslex.problem import Severity
from kurslex.project.loading.content_time import content_time
from kurslex.project.loading.page_history import page_history
from kurslex.project.loading.site_settings import load_site

_PO = "po"
_SEEDS = "1-30"


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "export",
        help="write the glossary, or a part of it, in another format",
        description="Write what the glossary says in a format for other programs; --list tells "
        "what each is for. The format po is for translation tools: its files have the texts of one "
        "language beside those of another. A file that exists is updated: what a translator has "
        "written stays, and what has changed in the source becomes fuzzy.",
        epilog="example: kurslex export po --source de --locale nb --output nb.po",
    )
    parser.add_argument(
        "format", nargs="?", choices=[_PO, *FORMATS], help="the kind of file", metavar="FORMAT"
    )
    parser.add_argument(
        "--list", action="store_true", help="tell what each format is for, and what is lost in it"
    )
    parser.add_argument("--json", action="store_true", help="with --list: print it for programs")
    parser.add_argument(
        "--output",
        metavar="PATH",
        type=Path,
        help="a new file, or a folder that is new or empty; for po, a file for one pair of "
        "languages, or a folder that gets from-SOURCE/LOCALE.po for each (default: po)",
    )
    parser.add_argument(
        "--locale",
        metavar="TAG",
        action="append",
        help="write this language only (po: translate into it only); may be repeated",
    )
    parser.add_argument(
        "--source",
        metavar="TAG",
        action="append",
        help="po: translate from this language only; may be repeated",
    )
    add_part_options(parser)
    parser.add_argument(
        "--questions",
        action="store_true",
        help="pdf, pdf-pairs, epub: print the questions too, with the key at the end",
    )
    parser.add_argument(
        "--seeds",
        metavar="N-M",
        help="banks of questions: with which numbers exercises are asked, each seed once: 1-30, or "
        f"1-5,9 (default: {_SEEDS})",
    )
    parser.add_argument(
        "--series",
        metavar="TEXT",
        help="banks of questions: a name that gives all seeds new numbers, such as a class",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the files; return 1 where the content has an error."""
    if args.list:
        print(listed_as_json() if args.json else listed())
        return GOOD
    if args.json:
        raise UsageError("--json belongs to --list; the format json is named without hyphens")
    if args.format is None:
        raise UsageError("name a format; kurslex export --list tells what each is for")
    if args.format == _PO:
        if args.concepts or args.theme or args.questions:
            raise UsageError("po has all concepts; leave --concepts, --theme and --questions away")
        _read_numbers(args, has_exercises=False)
        return export_po.run(args)
    return _export(args, FORMATS[args.format])


def listed() -> str:
    """Return what is said of all formats: a paragraph for each."""
    return "\n\n".join(map(_described, FORMATS.values()))


def listed_as_json() -> str:
    """Return `{"formats": […]}`, an object for each format.

    `files` are the names of its files, with `{tag}` where a language's tag is; `languages` is `one`
    where each language has files of its own, else `several`.
    """
    entries = [
        {
            "name": form.name,
            "purpose": form.purpose,
            "media-type": form.media_type,
            "files": list(form.files),
            "languages": form.languages.name.lower(),
            "lost": [each.value for each in form.lost],
        }
        for form in FORMATS.values()
    ]
    return as_document("formats", entries)


def _described(form: Format) -> str:
    languages = {Languages.ONE: "a file for each language", Languages.SEVERAL: "all languages"}
    lines = [
        f"{form.name}: {form.purpose}",
        f"  {form.media_type}, {languages[form.languages]}",
    ]
    if form.lost:
        lines.append(f"  not in it: {', '.join(each.value for each in form.lost)}")
    return "\n".join(lines)


def _export(args: argparse.Namespace, form: Format) -> int:
    if args.source:
        raise UsageError("--source belongs to po; name languages with --locale")
    if args.questions and not form.prints_texts:
        printed = ", ".join(each.name for each in FORMATS.values() if each.prints_texts)
        raise UsageError(f"--questions belongs to {printed}")
    if args.output is None:
        raise UsageError("say with --output where to write")
    seeds, series = _read_numbers(args, has_exercises=form.has_exercises)
    require_free(args.output)
    site = load_site(args.root)
    whole, problems = inspected_glossary(args.root)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if errors:
        ask = "Nothing was exported: fix the errors above first."
        print(*errors, ask, sep="\n", file=sys.stderr)
        return PROBLEMS
    finished = whole.finished()
    glossary = asked_part(args, finished, args.locale or [*finished.locales])
    changed = content_time(args.root)
    times = page_history(args.root).of_glossary(glossary)
    tags = tuple(glossary.locales)
    parts = [(tag,) for tag in tags] if form.languages is Languages.ONE else [tags]
    files: dict[str, bytes] = {}
    try:
        for part in parts:
            edition = Edition(
                glossary=glossary,
                site=site,
                tags=part,
                changed=changed,
                times=times,
                questions=args.questions,
                seeds=seeds,
                series=series,
            )
            files |= form.make(edition)
    except (NotDrawnError, MessageError) as error:
        print(f"{error}\nNothing was exported.", file=sys.stderr)
        return PROBLEMS
    except (NoTypstError, NotSetError) as error:
        raise UsageError(f"{form.name}: {error}") from error
    if not files:
        raise UsageError(f"{form.name} takes two languages with pages of the same concepts")
    written = put(files, args.output)
    print(f"{counted(len(files), 'file')} in {written.as_posix()}")
    return GOOD


def _read_numbers(args: argparse.Namespace, *, has_exercises: bool) -> tuple[tuple[int, ...], str]:
    """Return the seeds and the series of exercises; raise `UsageError` where they are wrong."""
    if not has_exercises and (args.seeds or args.series):
        named = ", ".join(each.name for each in FORMATS.values() if each.has_exercises)
        raise UsageError(f"--seeds and --series belong to banks of questions: {named}")
    try:
        seeds = read_seeds(args.seeds or _SEEDS) if has_exercises else ()
    except SeedsError as error:
        raise UsageError(f"--seeds: {error}") from error
    series = read_series(args.series or "")
    if series is None:
        raise UsageError("--series: a name has at most 40 characters and no line break")
    return seeds, series
