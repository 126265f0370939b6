"""`kurslex export po`: the pages as PO files for Weblate, OmegaT, Poedit and other tools."""

import argparse
import sys
from pathlib import Path

from kurslex.cli.counts import counted
from kurslex.cli.exit_status import GOOD, PROBLEMS, USAGE_ERROR
from kurslex.cli.inspected_glossary import inspected_glossary
from kurslex.cli.language_arguments import WrongLanguageError, known_language, page_errors
from kurslex.model.glossary import Glossary
from kurslex.outputs.po.export_po import Exported, export_po
from kurslex.outputs.po.po_file import PoFileError, read_po, write_po
from kurslex.utils.printable import printable

_SUFFIX = ".po"
_FOLDER = Path("po")
_PAIR = 2


def run(args: argparse.Namespace) -> int:
    """Write the files; return 1 where a page has an error, 2 where the command is wrong."""
    glossary, problems = inspected_glossary(args.root)
    errors = page_errors(problems)
    if errors:
        print(
            *errors, "Nothing was exported: fix the errors above first.", sep="\n", file=sys.stderr
        )
        return PROBLEMS
    try:
        done = {}
        for source, target, file in _files(args, glossary):
            old = read_po(file) if file.exists() else None
            done[file] = export_po(args.root, glossary, source, target, old)
        write_po({file: exported.po for file, exported in done.items()})
    except (WrongLanguageError, PoFileError, OSError) as error:
        print(f"kurslex export: {printable(str(error))}", file=sys.stderr)
        return USAGE_ERROR
    for file, exported in done.items():
        print(f"{file.as_posix()}: {_summary(exported)}")
    return GOOD


def _files(args: argparse.Namespace, glossary: Glossary) -> list[tuple[str, str, Path]]:
    """Return the pairs of languages to export, source before target, with their files."""
    sources = _languages(glossary, args.source)
    targets = _languages(glossary, args.locale)
    pairs = [(source, target) for source in sources for target in targets if source != target]
    if not pairs and len(glossary.locales) < _PAIR:
        raise WrongLanguageError("a translation takes two languages, and the glossary has fewer")
    if not pairs:
        raise WrongLanguageError("a language is not translated into itself")
    path: Path = args.output or _FOLDER
    if path.suffix != _SUFFIX:
        return [(source, to, path / f"from-{source}" / f"{to}{_SUFFIX}") for source, to in pairs]
    if len(pairs) > 1:
        raise WrongLanguageError(
            f"{path.as_posix()} can hold one pair of languages; name them with --source and "
            "--locale, or name a folder"
        )
    return [(*pairs[0], path)]


def _languages(glossary: Glossary, asked: list[str] | None) -> list[str]:
    tags = asked or [*glossary.locales]
    return [known_language(glossary, tag) for tag in dict.fromkeys(tags)]


def _summary(exported: Exported) -> str:
    entries = [entry for entry in exported.po if not entry.obsolete]
    parts = [
        counted(len(entries), "segment"),
        f"{len(exported.po.untranslated_entries()):,} not translated",
        f"{len(exported.po.fuzzy_entries()):,} fuzzy",
        f"{counted(exported.apart, 'section')} as a whole, because the blocks differ",
    ]
    return ", ".join(parts)
