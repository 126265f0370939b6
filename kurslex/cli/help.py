"""`kurslex help`: how to use a command, as `kurslex COMMAND --help` says it."""

import argparse

from kurslex.cli.command_parser import Commands
from kurslex.cli.exit_status import GOOD


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "help",
        help="explain a command",
        description="Explain a command, as the option --help behind it does, or name them all.",
        epilog="example: kurslex help build",
    )
    # The commands are those that are added in the end, this one among them.
    parser.add_argument("command", metavar="COMMAND", nargs="?", choices=commands.choices)
    parser.set_defaults(run=run, commands=commands.choices, needs_project=False)


def run(args: argparse.Namespace) -> int:
    """Print the explanation."""
    parsers: dict[str, argparse.ArgumentParser] = args.commands
    (parsers[args.command] if args.command else args.top).print_help()
    return GOOD
