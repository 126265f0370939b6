"""`kurslex import po`: translations from a PO file into the pages."""

import sys
from collections.abc import Iterable
from pathlib import Path

from kurslex.cli.counts import counted
from kurslex.cli.exit_status import GOOD, PROBLEMS, USAGE_ERROR
from kurslex.cli.inspected_glossary import inspected_glossary
from kurslex.cli.language_arguments import WrongLanguageError, known_language, page_errors
from kurslex.cli.reports.forms import REPORTS
from kurslex.cli.write_or_report import written_or_reported
from kurslex.outputs.po.import_po import import_po
from kurslex.outputs.po.page_import import Fault
from kurslex.outputs.po.po_file import PoFileError, languages, read_po
from kurslex.utils.printable import printable


def import_translations(root: Path, file: Path, *, force: bool) -> int:
    """Write the pages; return 1 where something is wrong with translations or pages.

    With `force` a translation wins where its page has changed since the export, too.
    """
    glossary, problems = inspected_glossary(root)
    try:
        po = read_po(file)
        source, target = (known_language(glossary, tag) for tag in languages(po))
    except (PoFileError, WrongLanguageError) as error:
        print(f"kurslex import: {printable(str(error))}", file=sys.stderr)
        return USAGE_ERROR
    complaints: list[object] = [*page_errors(problems)]
    if not complaints:
        done = import_po(root, glossary, po, (source, target), force=force)
        complaints += _lines(file, done.faults)
    if complaints:
        print(*complaints, "Nothing was imported.", sep="\n", file=sys.stderr)
        return PROBLEMS
    if not written_or_reported("import", root, done.pages):
        return USAGE_ERROR
    changed = f"{counted(done.changed, 'segment')} in {counted(len(done.pages), 'page')} changed"
    print(*map(printable, done.notes), *done.pages, changed, sep="\n")
    if done.compared:
        pages = counted(len(done.compared), "page")
        print(f"{pages} recorded as compared with '{source}'")
    _, after = inspected_glossary(root)
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
