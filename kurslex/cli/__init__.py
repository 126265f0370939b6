"""The command `kurslex`: joins its subcommands, one module each."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path

from kurslex import __doc__ as description
from kurslex import __version__
from kurslex.cli.arguments import Parser
from kurslex.cli.exit_status import WRONG_USE

_COMMANDS = (
    *("build", "serve", "check", "status"),
    *("new", "add-locale", "diff", "sync", "typo", "resolve", "export", "import"),
    "calc",
)
_KEYWORDS = {"import": "import_"}  # of Python, which no module may be called


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0 good, 1 problems in content, 2 wrong use."""
    words = sys.argv[1:] if arguments is None else arguments
    # Most calls begin with their command, and can leave the other commands' modules alone.
    alone = tuple(words[:1]) if words and words[0] in _COMMANDS else _COMMANDS
    args = parser(alone).parse_args(words)
    root: Path = args.root
    if not (root / "docs" / "concepts.yml").is_file():
        print(
            f"kurslex: {root.resolve()} is no glossary: it has no docs/concepts.yml; "
            "go to the project's folder, or name it with --project",
            file=sys.stderr,
        )
        return WRONG_USE
    exit_status: int = args.run(args)
    return exit_status


def parser(names: Iterable[str] = _COMMANDS) -> argparse.ArgumentParser:
    """Return the parser of the whole command line, or of some commands alone."""
    top = Parser(
        prog="kurslex",
        description=description,
        epilog="example: kurslex check",
    )
    top.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    top.add_argument(
        "--project",
        dest="root",
        metavar="DIR",
        type=Path,
        default=Path(),
        help="the folder that holds docs/ and mkdocs.yml (default: this one)",
    )
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in names:
        module = _KEYWORDS.get(name, name.replace("-", "_"))
        import_module(f"kurslex.cli.{module}").add_parser(commands)
    return top
