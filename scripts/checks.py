"""Check everything but what tests look at: content, spelling, style, types, layers, workflows.

As many checks run at once as there are processors. What each says is printed whole, one after
another, and all are made, whatever the others have found.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

_PROJECT = Path(__file__).parent.parent
# The longest begins first.
COMMANDS = (
    "mypy",
    "kurslex check",
    "python scripts/spelling.py",
    "ruff check",
    "ruff format --check",
    "lint-imports --no-cache",
    "zizmor --offline --quiet .github",
    "python scripts/workflows.py",
)
"""What is called, without the folder of the programs."""

_NOT_FOUND = 127  # as shells say it
_HINT = "'make check' sets it up, after 'make clean' where that was done before"


def main(commands: Sequence[str] = COMMANDS) -> int:
    """Run the commands and print what they say; return 1 if any has found something."""
    failed = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for command, done in zip(commands, pool.map(_done, commands), strict=True):
            print(f"{command}\n{done.stdout}", end="", flush=True)
            if done.returncode:
                failed.append(command)
    if failed:
        print(f"make check: {', '.join(failed)}: see above what was found", file=sys.stderr)
    return int(bool(failed))


def _done(command: str) -> subprocess.CompletedProcess[str]:
    name, *words = command.split()
    program = Path(sys.executable).with_name(name)
    if not program.is_file():
        said = f"{program} does not exist; {_HINT}\n"
        return subprocess.CompletedProcess(command, _NOT_FOUND, stdout=said)
    return subprocess.run(
        [str(program), *words],
        cwd=_PROJECT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


if __name__ == "__main__":
    sys.exit(main())
