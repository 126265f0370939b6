"""How many requests nginx answers with a built site on this machine, beside a plain page.

`python scripts/bench_load.py` builds this glossary first, `python scripts/bench_load.py SITE` takes
a site that is built. What it prints is what BENCHMARKS.md has below *Load*.
"""

import json
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.request import urlopen

from kurslex.engine.packed_files import TEXTS
from kurslex.utils.http_compression import gzipped
from scripts.find_servers import find_server
from scripts.nginx_settings import nginx_command, nginx_server
from scripts.peers.machine import describe_machine

_ROOT = Path(__file__).parent.parent
_SECONDS = 10
_THREADS, _CONNECTIONS = 2, 32
_HINT = "The load takes nginx and wrk. On Debian: 'apt-get install nginx wrk'."
_PATIENCE = 20.0  # seconds until the server has to answer
_PLAIN = "<!doctype html><html lang=en><title>Plain</title><p>A plain page.</p>"
# wrk asks for one path after another.
_ONE_AFTER_ANOTHER = """\
local paths = {{ {paths} }}
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
"""
_FIGURES = {
    "requests": re.compile(r"Requests/sec:\s+([\d.]+)"),
    "slowest": re.compile(r"99%\s+([\d.]+\w+)"),
    "bytes": re.compile(r"Transfer/sec:\s+([\d.]+\w+)"),
}
_ERRORS = re.compile(r"Socket errors:.*|Non-2xx or 3xx responses:.*")


class Load(NamedTuple):
    """What was asked for, and how it went: a second's requests, its bytes, the slowest 1 %."""

    label: str
    requests: float
    bytes: str
    slowest: str
    errors: str

    def __str__(self) -> str:
        return (
            f"{self.requests:>8,.0f} a second, {self.bytes:>9}, 99 % within {self.slowest:>8}, "
            f"{self.errors or 'no error'}"
        )


def loads(site: Path) -> Iterator[Load]:
    """Yield how nginx answers with a site, for some seconds each.

    Raises `RuntimeError` where one of the programs is missing, or the site.
    """
    nginx, wrk = find_server("nginx"), shutil.which("wrk")
    if not nginx or not wrk:
        raise RuntimeError(_HINT)
    if not (site / "server.nginx").is_file():
        raise RuntimeError(f"{site} is not a site that Kurslex has built; name its folder")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        copy = Path(shutil.copytree(site, place / "site"))
        pages = [
            "/" + page.parent.relative_to(copy).as_posix() + "/"
            for page in copy.glob("*/*/index.html")
        ]
        _pack(copy)
        (place / "plain").mkdir()
        (place / "plain/index.html").write_text(_PLAIN, encoding="utf-8", newline="\n")
        with _serving(nginx, place, copy) as address:
            for label, host, paths in (
                ("a plain page without any header", "plain", ["/"]),
                (f"{len(pages):,} pages, packed by nginx", "site", pages),
                (f"{len(pages):,} pages, packed before", "packed", pages),
            ):
                script = place / f"{host}.lua"
                named = ", ".join(map(json.dumps, sorted(paths)))
                script.write_text(
                    _ONE_AFTER_ANOTHER.format(paths=named), encoding="utf-8", newline="\n"
                )
                yield _load(label, [wrk, "--script", str(script)], address, host)


def _load(label: str, command: list[str], address: str, host: str) -> Load:
    measured = ("--threads", str(_THREADS), "--connections", str(_CONNECTIONS), "--latency")
    headers = ("--header", f"Host: {host}", "--header", "Accept-Encoding: gzip")
    done = subprocess.run(
        [*command, *measured, "--duration", f"{_SECONDS}s", *headers, address],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    found = {name: pattern.search(done.stdout) for name, pattern in _FIGURES.items()}
    missing = [name for name, match in found.items() if not match]
    if missing:
        raise RuntimeError(f"wrk does not say {missing}: {done.stdout}")
    said = {name: match[1] for name, match in found.items() if match}
    return Load(
        label,
        float(said["requests"]),
        said["bytes"],
        said["slowest"],
        "; ".join(_ERRORS.findall(done.stdout)),
    )


def _pack(site: Path) -> None:
    for file in site.rglob("*"):
        if file.suffix in TEXTS:
            file.with_name(f"{file.name}.gz").write_bytes(gzipped(file.read_bytes()))


@contextmanager
def _serving(nginx: Path, place: Path, site: Path) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    included = f"include {site}/server.nginx;"
    servers = (
        nginx_server(port, place / "plain", "server_name plain;"),
        nginx_server(port, site, "server_name site;", included),
        nginx_server(port, site, "server_name packed;", included, "gzip_static on;"),
    )
    with subprocess.Popen(nginx_command(nginx, place, site, *servers)) as process:
        try:
            address = f"http://127.0.0.1:{port}/"
            _wait_for(address)
            yield address
        finally:
            process.terminate()


def _wait_for(address: str) -> None:
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            with urlopen(address, timeout=_PATIENCE):
                return
        except OSError:  # not listening yet, or reset while its answer is read
            if time.monotonic() > end:
                raise
            time.sleep(0.05)


def report(machine: Mapping[str, str], results: Sequence[Load]) -> Iterator[str]:
    """Yield the lines of a report: when, on what, with what, and a table of the loads."""
    yield time.strftime("Measured on %Y-%m-%d.", time.gmtime())
    yield ""
    yield from (f"- {name}: {value}" for name, value in machine.items())
    yield f"- each load: {_SECONDS} seconds, {_CONNECTIONS} connections at once"
    yield ""
    yield "| | requests a second | bytes a second | 99 % within | errors |"
    yield "|---|---|---|---|---|"
    for each in results:
        cells = each.label, f"{each.requests:,.0f}", each.bytes, each.slowest, each.errors or "0"
        yield f"| {' | '.join(cells)} |"


def _versions() -> dict[str, str]:
    """Return what the two programs call themselves; they say so beside other things."""
    found = {}
    for name in ("nginx", "wrk"):
        program = find_server(name) if name == "nginx" else shutil.which(name)
        said = program and subprocess.run(
            [program, "-v"], capture_output=True, encoding="utf-8", check=False
        )
        first = f"{said.stderr}{said.stdout}".split("\n")[0] if said else "not installed"
        found[name] = first.removeprefix("nginx version: ").partition(" [")[0]
    return found


def main() -> int:
    """Build the site unless one is named, and print the report; 1 where that cannot be."""
    machine = describe_machine() | _versions()  # before the build, which is a load itself
    with tempfile.TemporaryDirectory() as folder:
        site = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder) / "site"
        if len(sys.argv) == 1:
            build = [sys.executable, "-P", "-m", "kurslex", "build", "--quiet", "--site-dir"]
            subprocess.run([*build, str(site)], cwd=_ROOT, check=True)
        try:
            results = [*loads(site)]
        except RuntimeError as error:
            print(error, file=sys.stderr)
            return 1
    print(*report(machine, results), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
