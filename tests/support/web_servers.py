"""Web servers as an administrator sets them up for a site, each for as long as a block lasts."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import urlopen

from scripts.find_servers import HINT, find_server
from scripts.nginx_settings import nginx_command, nginx_server
from tests.browser.engines.processes import running
from tests.support.command import edit, run_kurslex
from tests.support.edits import copy_tiny_site
from tests.support.ports import kept_port

_PATIENCE = 60  # seconds until a test gives up; nothing is measured with it

_CADDY = """\
{{
	admin off
	auto_https off
	storage file_system {place}/data
}}
http://127.0.0.1:{port} {{
	root * {root}
	import {site}/site.caddy
}}
"""
_MODULES = (
    "authz_core",
    "autoindex",
    "deflate",
    "dir",
    "filter",
    "headers",
    "mime",
    "mpm_event",
    "rewrite",
)
_APACHE = """\
ServerRoot {modules}
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {place}/pid
ErrorLog {place}/log
DefaultRuntimeDir {place}
Mutex file:{place}
{load}
TypesConfig /etc/mime.types
{user}DocumentRoot {root}
<Directory {root}>
    Require all granted
    Options FollowSymLinks
    AllowOverride FileInfo
</Directory>
"""


def packed_tiny_site(root: Path) -> Path:
    """Return the site of a copy of the tiny glossary in a new folder, with packed files."""
    copy_tiny_site(root)
    edit(root / "docs/concepts.yml", "\nconcepts:", "\npacked-files: true\nconcepts:")
    result = run_kurslex("build", "--quiet", cwd=root)
    assert (result.returncode, result.stderr) == (0, "")
    return root / "site"


@contextmanager
def served_by(name: str, site: Path, base: str) -> Iterator[str]:
    """Serve a built site by a server at a path of a host, and give the address of the site.

    The path is unescaped, as a folder is named. `name` is `nginx`, `caddy` or
    `apache`. Reads nothing of the site but the files for that server.
    """
    program = find_server(name)
    assert program, HINT
    # Not below the folder of the tests, into which a server's own user may not look.
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder, kept_port() as port:
        os.chmod(folder, 0o755)
        place, root = Path(folder, "place"), Path(folder, "root")
        place.mkdir()
        copy = root / base.strip("/")
        shutil.copytree(site, copy, dirs_exist_ok=True)
        command = _COMMANDS[name](program, place, root, copy, port)
        homes = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(place))
        with running(*command, environment=homes):
            address = f"http://127.0.0.1:{port}{quote(base)}"
            _wait_for(address)
            yield address


def _nginx(program: Path, place: Path, root: Path, site: Path, port: int) -> list[str | Path]:
    server = nginx_server(port, root, f"include {site}/server.nginx;")
    return [*nginx_command(program, place, site, server)]


def _caddy(program: Path, place: Path, root: Path, site: Path, port: int) -> list[str | Path]:
    settings = place / "Caddyfile"
    text = _CADDY.format(place=place, root=root, site=site, port=port)
    settings.write_text(text, encoding="utf-8")
    return [program, "run", "--config", settings, "--adapter", "caddyfile"]


def _apache(program: Path, place: Path, root: Path, site: Path, port: int) -> list[str | Path]:
    user = "User www-data\nGroup www-data\n" if os.geteuid() == 0 else ""
    settings = place / "apache.conf"
    text = _APACHE.format(
        user=user,
        modules="/usr/lib/apache2",
        load="\n".join(f"LoadModule {each}_module modules/mod_{each}.so" for each in _MODULES),
        place=place,
        root=root,
        port=port,
    )
    settings.write_text(text, encoding="utf-8")
    return [program, "-f", settings, "-DFOREGROUND"]


_COMMANDS: dict[str, Callable[[Path, Path, Path, Path, int], list[str | Path]]] = {
    "nginx": _nginx,
    "caddy": _caddy,
    "apache": _apache,
}


def _wait_for(address: str) -> None:
    end = monotonic() + _PATIENCE
    while True:
        try:
            with urlopen(address, timeout=_PATIENCE):
                return
        except HTTPError:
            return
        except OSError as error:  # not listening yet, or reset while its answer is read
            if monotonic() > end:
                raise AssertionError(f"nothing answers at {address}") from error
            sleep(0.05)
