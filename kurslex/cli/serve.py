"""`kurslex serve`: the site on this machine, rebuilt at every save."""

import argparse
import os
import socket
import sys
from typing import Any

from kurslex.child import module_command
from kurslex.cli.exit_status import WRONG_USE
from kurslex.cli.mkdocs_process import mkdocs_call, mkdocs_environment

_HIGHEST_PORT = 65535


def add_parser(commands: Any) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "serve",
        help="build the site and serve it with live reload",
        description="Build the site and serve it on this machine; a page in the browser reloads "
        "when a file is saved. A broken page is named and the last good site stays. "
        "Stop with Ctrl-C.",
        epilog="example: kurslex serve --address 127.0.0.1:8001",
    )
    parser.add_argument(
        "--address",
        metavar="HOST:PORT",
        type=_address,
        default="127.0.0.1:8000",
        help="where to listen (default: %(default)s)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Become the server, which ends with 0 when interrupted and 1 where the first build fails.

    One process rather than two: a signal then ends the server, whoever sends it.
    """
    host, port = args.address
    try:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except OSError as error:
        print(
            f"kurslex serve: cannot listen at {host}:{port}: {error.strerror}; "
            "name another address with --address HOST:PORT",
            file=sys.stderr,
        )
        return WRONG_USE
    command = module_command(*mkdocs_call(args.root, "serve", "--dev-addr", f"{host}:{port}"))
    os.execve(command[0], command, mkdocs_environment())


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or int(port) > _HIGHEST_PORT:
        raise argparse.ArgumentTypeError(f"'{text}' is no HOST:PORT, such as 127.0.0.1:8001")
    return host, int(port)
