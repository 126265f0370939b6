"""`kurslex worksheet`: sheets of exercises on A4, one for each student, and the key."""

import argparse
from pathlib import Path

from kurslex.bounds.calculations import MOST_EXERCISES
from kurslex.calculators.exercises.draw_question import NotDrawnError
from kurslex.calculators.exercises.seeds import read_series
from kurslex.cli.calc_values import unknown
from kurslex.cli.command_parser import Commands
from kurslex.cli.exercise import complain, find_exercise
from kurslex.cli.exit_status import GOOD, PROBLEMS
from kurslex.cli.known_glossary import known_glossary
from kurslex.messages import MessageError
from kurslex.outputs.typst_pdf import NotSetError, NoTypstError
from kurslex.outputs.worksheet.as_html import as_html
from kurslex.outputs.worksheet.as_pdf import as_pdf
from kurslex.outputs.worksheet.sheets import SeedsError, Worksheet, read_seeds, worksheet
from kurslex.project.files.atomic_writing import write_files
from kurslex.project.loading.site_settings import load_site
from kurslex.utils.real_path import real_path

_SUFFIXES = (".pdf", ".html")


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "worksheet",
        help="write a worksheet with exercises for each student, and the key",
        description="Write a sheet of exercises for each seed, on A4, and the key after them or in "
        "a file of its own. The numbers of a seed are those of kurslex exercise.",
        epilog="example: kurslex worksheet profit-loss/sell bond-price/clean --seeds 1-30 "
        "--locale nb --output sheets.pdf --key key.pdf",
    )
    parser.add_argument(
        "exercises", metavar="ID/NAME", nargs="+", help="an exercise; kurslex exercise lists them"
    )
    parser.add_argument(
        "--seeds",
        metavar="N-M",
        default="1",
        help="one sheet for each: 1-30, or 1-5,9 (default: 1)",
    )
    parser.add_argument(
        "--series", metavar="TEXT", default="", help="a name that gives all seeds new numbers"
    )
    parser.add_argument(
        "--locale", metavar="TAG", help="whose words and numbers to use (default: the first)"
    )
    parser.add_argument(
        "--output", metavar="FILE", type=Path, required=True, help="a file .pdf or .html"
    )
    parser.add_argument(
        "--key", metavar="FILE", type=Path, help="a file for the key, apart from the sheets"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the files; return 2 where the command is misused, 1 where content is at fault."""
    glossary, _ = known_glossary(args.root)
    tag = args.locale or next(iter(glossary.locales), "")
    complaints = unknown("locale", tag, glossary.locales)
    if complaints:
        return complain("worksheet", complaints)
    complaints = _wrong_files(args.output, args.key)
    found = [find_exercise(glossary, each, None, complaints) for each in args.exercises]
    if len(found) > MOST_EXERCISES:
        complaints.append(
            f"these are {len(found)} exercises; put at most {MOST_EXERCISES} on a sheet"
        )
    series = read_series(args.series)
    if series is None:
        complaints.append(glossary.messages[tag].format("exercises-no-series"))
    try:
        seeds = read_seeds(args.seeds)
    except SeedsError as error:
        complaints.append(f"--seeds: {error}")
    if complaints or series is None:
        return complain("worksheet", complaints)
    try:
        made = worksheet(
            [each for each in found if each],
            seeds,
            series=series,
            locale=glossary.locales[tag],
            messages=glossary.messages[tag],
            site=load_site(args.root),
        )
        return _write(made, args.output, args.key)
    except MessageError as error:
        complain("worksheet", [f"docs/{tag}/messages: {error}"])
    except NotDrawnError as error:
        complain("worksheet", [f"an exercise has no sensible numbers: {error.reason}"])
    return PROBLEMS


def _wrong_files(output: Path, key: Path | None) -> list[str]:
    complaints = [
        f"{each.as_posix()}: the name of a worksheet ends in {' or '.join(_SUFFIXES)}"
        for each in (output, key)
        if each and each.suffix not in _SUFFIXES
    ]
    if key and real_path(key) == real_path(output):
        complaints.append(f"{key.as_posix()} is named twice; give the key a file of its own")
    return complaints


def _write(made: Worksheet, output: Path, key: Path | None) -> int:
    """Write the sheets, and the key after them or into its own file; all of them or none."""
    parts = {output: (True, key is None)} | ({key: (False, True)} if key else {})
    try:
        files = {
            path: as_pdf(made, sheets=sheets, key=with_key)
            if path.suffix == ".pdf"
            else as_html(made, sheets=sheets, key=with_key).encode()
            for path, (sheets, with_key) in parts.items()
        }
        write_files(files)
    except (NoTypstError, NotSetError, OSError) as error:
        return complain("worksheet", [str(error)])
    for path in files:
        print(path.as_posix())
    return GOOD
