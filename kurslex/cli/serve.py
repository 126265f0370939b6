"""`kurslex serve`: the site on this machine, rebuilt at every save."""

import argparse

from kurslex.cli.command_parser import Commands
from kurslex.cli.exit_status import GOOD, PROBLEMS
from kurslex.cli.progress import Display, Watch, bar_or
from kurslex.cli.project_folder import require_settings
from kurslex.errors import UsageError
from kurslex.server.http_server import Server
from kurslex.server.serving import serve

_HIGHEST_PORT = 65535


def add_parser(commands: Commands) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "serve",
        help="build the site and serve it with live reload",
        description="Build the site and serve it on this machine; a page in the browser is "
        "brought up to date when a file is saved. A broken page is named and the last good site "
        "stays. Stop with Ctrl-C.",
        epilog="example: kurslex serve --port 8001",
    )
    parser.add_argument(
        "--address",
        metavar="HOST:PORT",
        type=_address,
        default="127.0.0.1:8000",
        help="where to listen (default: %(default)s)",
    )
    parser.add_argument(
        "--port", metavar="PORT", type=_port, help="the same host, at another port (make: PORT=)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Serve until interrupted, then return 0; return 1 where there is nothing good to begin with.

    One process: a signal then ends the server, whoever sends it.
    """
    require_settings(args.root)
    host, port = args.address
    port = args.port or port
    try:
        server = Server(host, port)
    except OSError as error:
        raise UsageError(
            f"cannot listen at {host}:{port}: {error.strerror}; name another port, such as "
            f"make serve PORT={_another(port)} or kurslex serve --port {_another(port)}"
        ) from error
    with server:
        progress = Watch(bar_or(Display()))
        return GOOD if serve(args.root, server, progress) else PROBLEMS


def _another(port: int) -> int:
    return port + 1 if port < _HIGHEST_PORT else _HIGHEST_PORT - 1


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not _is_port(port):
        raise argparse.ArgumentTypeError(f"'{text}' is not a HOST:PORT, such as 127.0.0.1:8001")
    return host, int(port)


def _port(text: str) -> int:
    if not _is_port(text):
        raise argparse.ArgumentTypeError(
            f"'{text}' is not a port, which is a number from 1 to {_HIGHEST_PORT}, such as 8001"
        )
    return int(text)


def _is_port(text: str) -> bool:
    is_number = text.isascii() and text.isdecimal() and len(text) <= len(str(_HIGHEST_PORT))
    return is_number and 1 <= int(text) <= _HIGHEST_PORT
