"""Find the web servers that the tests ask; with --install, fetch those that are missing.

Prints their paths.
"""

import shutil
import sys
from pathlib import Path

from scripts.find_browser import apt_get

_PROGRAMS = {"nginx": "nginx", "caddy": "caddy", "apache": "apache2"}
_PACKAGES = ("nginx", "caddy", "apache2")
_ADMINISTRATORS = "/usr/sbin:/sbin"
HINT = (
    "make test-all asks nginx, Caddy and Apache; not all of them were found or could be installed. "
    f"On Debian: 'apt-get install {' '.join(_PACKAGES)}'."
)


def find_server(name: str) -> Path | None:
    """Return the path of `nginx`, `caddy` or `apache`, if this machine has it."""
    program = _PROGRAMS[name]
    found = shutil.which(program) or shutil.which(program, path=_ADMINISTRATORS)
    return Path(found) if found else None


def main() -> int:
    """Print the paths, or a sentence that says what to install."""
    if "--install" in sys.argv[1:] and not all(map(find_server, _PROGRAMS)):
        apt_get(*_PACKAGES)
    found = [each for name in _PROGRAMS if (each := find_server(name))]
    is_whole = len(found) == len(_PROGRAMS)
    print(*(found if is_whole else [HINT]), sep="\n", file=sys.stdout if is_whole else sys.stderr)
    return 0 if is_whole else 1


if __name__ == "__main__":
    sys.exit(main())
