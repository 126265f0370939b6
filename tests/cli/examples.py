"""The example that the help of a command shows."""

import re
import shlex

from tests.support.command import run_kurslex

_EXAMPLE = re.compile(r"^example: kurslex (.+)$", re.MULTILINE)


def example(*command: str) -> list[str]:
    result = run_kurslex(*command, "--help")
    assert (result.stderr, result.returncode) == ("", 0)
    found = _EXAMPLE.findall(result.stdout)
    assert len(found) == 1, result.stdout
    return shlex.split(found[0])
