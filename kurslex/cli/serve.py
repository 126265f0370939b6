"""`kurslex serve`: the site on this machine, rebuilt at every save."""

import argparse
import subprocess
from typing import Any

from kurslex.cli.mkdocs_process import mkdocs_command, mkdocs_environment
from kurslex.cli.status import GOOD, PROBLEMS


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
        default="127.0.0.1:8000",
        help="where to listen (default: %(default)s)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Serve until interrupted; return 1 where the first build fails."""
    command = mkdocs_command(args.root, "serve", "--dev-addr", args.address)
    with subprocess.Popen(command, env=mkdocs_environment()) as server:
        try:
            return PROBLEMS if server.wait() else GOOD
        except KeyboardInterrupt:
            server.wait()
            return GOOD
