"""`kurslex completion`: what lets a shell complete commands, options and concepts."""

import argparse
import sys

from kurslex.cli.command_parser import Commands
from kurslex.cli.exit_status import GOOD

_SHELLS = ("bash", "zsh", "fish", "powershell")


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "completion",
        help="let a shell complete commands, options, concepts and languages",
        description="Print what a shell needs to complete the words of this command. For bash, put "
        'eval "$(kurslex completion bash)" into ~/.bashrc; for zsh the same with zsh into '
        "~/.zshrc; for fish, write the output to ~/.config/fish/completions/kurslex.fish; for "
        "PowerShell, put kurslex completion powershell | Out-String | Invoke-Expression into "
        "$PROFILE.",
        epilog="example: kurslex completion bash",
    )
    parser.add_argument("shell", metavar="SHELL", choices=_SHELLS, help=" or ".join(_SHELLS))
    parser.set_defaults(run=run, needs_project=False)


def run(args: argparse.Namespace) -> int:
    """Print the lines for the shell."""
    from argcomplete.shell_integration import shellcode  # noqa: PLC0415 (nothing else needs it)

    sys.stdout.write(f"{shellcode(['kurslex'], shell=args.shell).strip()}\n")
    return GOOD
