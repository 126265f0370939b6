"""The command `kurslex`: joins its subcommands, one module each."""

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path

from kurslex import __doc__ as description
from kurslex.cli.command_parser import CommandParser, PrintVersions
from kurslex.cli.prerequisites import require_prerequisites
from kurslex.cli.project_folder import changing, project_root, undo_what_was_killed
from kurslex.errors import asks_for_debugging, run_reporting_errors

_COMMANDS = (
    *("init", "build", "join", "serve", "check", "status"),
    *("new", "rename", "merge", "withdraw", "remove", "add-locale", "remove-locale"),
    *("diff", "sync", "typo", "resolve"),
    *("export", "pack", "import"),
    *("calc", "exercise", "worksheet", "release", "upgrade", "clean"),
    *("completion", "help"),
)
# What explains the others has to know them all.
_OF_ALL = {"help"}
# What a shell sets when it asks which words may follow (kurslex completion).
_ASKED = "_ARGCOMPLETE"
_KEYWORDS = {"import": "import_"}  # of Python, which no module may be called


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    0 good, 1 problems in content, 2 usage error, 3 an error of the machine or of Kurslex itself,
    130 interrupted (143 and 129 by SIGTERM and SIGHUP). Whatever goes wrong is a sentence.
    """
    if _ASKED in os.environ:
        from kurslex.cli import completing  # noqa: PLC0415 (nobody else waits for it)

        completing.complete(parser(_needed(completing.typed_words())))
    words = sys.argv[1:] if arguments is None else list(arguments)
    named = next((word for word in words if word in _COMMANDS), "")
    return run_reporting_errors(
        f"kurslex {named}".rstrip(), lambda: _run(words), debug=asks_for_debugging(words)
    )


def _run(words: list[str]) -> int:
    require_prerequisites()
    # Most calls begin with their command, and can leave the other commands' modules alone.
    top = parser(_needed(words))
    top.refuse_unknown_option(words[:1])
    args = top.parse_args(words)
    args.top = top
    if getattr(args, "needs_project", True):
        args.root = project_root(args.root)
        if getattr(args, "changes_project", False):
            with changing(args.root):
                return int(args.run(args))
        undo_what_was_killed(args.root)
    return int(args.run(args))


def _needed(words: Sequence[str]) -> tuple[str, ...]:
    """Return the commands of which modules are needed to read a command line."""
    first = words[0] if words else ""
    return (first,) if first in _COMMANDS and first not in _OF_ALL else _COMMANDS


def parser(names: Iterable[str] = _COMMANDS) -> CommandParser:
    """Return the parser of the whole command line, or of some commands alone."""
    top = CommandParser(
        prog="kurslex",
        description=description,
        epilog="example: kurslex check",
    )
    top.add_argument(
        "--version",
        action=PrintVersions,
        nargs=0,
        help="print the versions of Kurslex and of what the bytes of a site depend on, and exit",
    )
    _add_common(top)
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in names:
        module = _KEYWORDS.get(name, name.replace("-", "_"))
        import_module(f"kurslex.cli.{module}").add_parser(commands)
    for each in commands.choices.values():
        each.set_defaults(parser=each)
        _add_common(each, argparse.SUPPRESS)
    return top


def _add_common(target: argparse.ArgumentParser, default: str | None = None) -> None:
    """Add what may be before the command or after it; after, it has no default."""
    target.add_argument(
        "--project",
        dest="root",
        metavar="DIR",
        type=Path,
        default=default,
        help="the folder that holds docs/ and mkdocs.yml (default: this one, or the nearest above)",
    )
    target.add_argument(
        "--debug",
        action="store_true",
        default=default or False,
        help="print the traceback of an error in Kurslex itself",
    )
