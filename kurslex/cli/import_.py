"""`kurslex import`: a glossary of another kind, or translations, into a project."""

import argparse
from pathlib import Path

from kurslex.cli.command_parser import Commands
from kurslex.cli.project_folder import changing, project_root
from kurslex.errors import UsageError
from kurslex.imports.formats import FORMATS

_PO = "po"
_PURPOSES = {
    _PO: "translations in files of kurslex export po",
    **{name: each.purpose for name, each in FORMATS.items()},
}


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    kinds = "; ".join(f"{name}: {purpose}" for name, purpose in _PURPOSES.items())
    parser = commands.add_parser(
        "import",
        help="import a glossary in another format, or translations of the pages",
        description="Import the concepts and pages of a glossary in another format into this "
        "project or a new one. What the project has stays as it is, so that a second run doubles "
        "and loses nothing; what has no place in a project is kept in set-aside/import/. "
        "From a PO file, it imports the translations that have changed and are not fuzzy. If "
        f"anything is wrong, nothing is written. The formats are {kinds}.",
        epilog="example: kurslex import po nb.po",
    )
    parser.add_argument("format", choices=[*_PURPOSES], help="the format")
    parser.add_argument(
        "files",
        metavar="FILE",
        type=Path,
        nargs="+",
        help="the file; for hugo the folder content/, for csv perhaps several tables",
    )
    parser.add_argument(
        "--into",
        metavar="DIR",
        type=Path,
        help="the project's folder; one that is not there yet, or is empty, becomes a new project",
    )
    parser.add_argument("--title", default="", help="the name of a new glossary")
    parser.add_argument(
        "--language",
        metavar="TAG",
        default="",
        help="the language of texts for which the file names none: en, pt-BR",
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="for po: let a translation win where its page has changed since the export, too",
    )
    parser.set_defaults(run=run, needs_project=False)


def run(args: argparse.Namespace) -> int:
    """Write the files; return 1 where something is wrong with what is imported."""
    if args.into is not None and args.root is not None:
        raise UsageError("--into and --project both name the project; leave one of them out")
    args.root = args.into if args.into is not None else project_root(args.root)
    with changing(args.root):
        return _import(args)


def _import(args: argparse.Namespace) -> int:
    # Each of the two loads what the other one has no need of.
    if args.format == _PO:
        from kurslex.cli.import_po import import_translations  # noqa: PLC0415

        for name in ("into", "title", "language"):
            if getattr(args, name):
                raise UsageError(f"--{name} is not for po, which changes pages of this project")
        file, *others = args.files
        if others:
            raise UsageError(f"po takes one file at a time, and there is {others[0]} as well")
        return import_translations(args.root, file, force=args.force)
    from kurslex.cli.import_glossary import import_glossary  # noqa: PLC0415

    if args.force:
        raise UsageError("--force is for po alone: pages that the project has stay as they are")
    return import_glossary(args)
