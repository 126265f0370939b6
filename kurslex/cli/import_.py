"""`kurslex import po`: translations from a PO file into the pages."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kurslex.cli.counts import counted
from kurslex.cli.exit_status import GOOD, PROBLEMS, USAGE_ERROR
from kurslex.cli.language_arguments import WrongLanguageError, known_language, page_errors
from kurslex.cli.reports import REPORTS
from kurslex.cli.write_or_report import written_or_reported
from kurslex.outputs.po.import_po import import_po
from kurslex.outputs.po.page_import import Fault
from kurslex.outputs.po.po_file import PoFileError, languages, read_po
from kurslex.problem import printable
from kurslex.rules import inspect


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "import",
        help="take translations from a PO file over into the pages",
        description="Write the translations of a PO file that `kurslex export po` has made into "
        "the pages: those that a translator has changed, and pages that are translated as a whole. "
        "Everything else in the pages stays as it is, and fuzzy entries are left out. Writes all "
        "or, where something is wrong, nothing.",
        epilog="example: kurslex import po nb.po",
    )
    parser.add_argument("format", choices=["po"], help="the kind of file")
    parser.add_argument("file", metavar="FILE", type=Path, help="the file")
    parser.add_argument(
        "--force",
        action="store_true",
        help="let a translation win where its page has changed since the export, too",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the pages; return 1 where something is wrong with translations or pages."""
    glossary, problems = inspect(args.root)
    try:
        po = read_po(args.file)
        source, target = (known_language(glossary, tag) for tag in languages(po))
    except (PoFileError, WrongLanguageError) as error:
        print(f"kurslex import: {error}", file=sys.stderr)
        return USAGE_ERROR
    complaints: list[object] = [*page_errors(problems)]
    if not complaints:
        done = import_po(args.root, glossary, po, (source, target), force=args.force)
        complaints += _lines(args.file, done.faults)
    if complaints:
        print(*complaints, "Nothing was imported.", sep="\n", file=sys.stderr)
        return PROBLEMS
    if not written_or_reported("import", args.root, done.pages):
        return USAGE_ERROR
    changed = f"{counted(done.changed, 'segment')} in {counted(len(done.pages), 'page')} changed"
    print(*map(printable, done.notes), *done.pages, changed, sep="\n")
    if done.compared:
        pages = counted(len(done.compared), "page")
        print(f"{pages} recorded as compared with '{source}'")
    _, after = inspect(args.root)
    caused = [problem for problem in after if problem.path in done.pages]
    sys.stdout.write(REPORTS["text"](caused))
    return PROBLEMS if caused else GOOD


def _lines(file: Path, faults: Iterable[Fault]) -> list[str]:
    """Return faults in the form of every report: place, message, and the hint below."""
    return [
        printable(f"{file.as_posix()}:{fault.line}: {fault.message}")
        + (f"\n  hint: {printable(fault.hint)}" if fault.hint else "")
        for fault in sorted(faults, key=lambda fault: fault.line)
    ]
