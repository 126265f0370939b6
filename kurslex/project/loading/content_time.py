"""When the content of a project was last changed: what its outputs are dated with."""

import os
import subprocess
from pathlib import Path

from kurslex.errors import UsageError

VARIABLE = "SOURCE_DATE_EPOCH"
"""Says the time where there is no history (reproducible-builds.org)."""

_CONTENT = ("docs", "calculators")
_LATEST = 253_402_300_799  # the end of the year 9999, the last that dates are written for


def content_time(root: Path) -> int:
    """Return when the content was last committed, in seconds since 1970 (UTC).

    The variable `SOURCE_DATE_EPOCH` says another time. Where neither it nor git knows, it is 0:
    what is not committed has no time that a second build would find again. Raises `UsageError`
    where the variable is not a number of seconds.
    """
    said = os.environ.get(VARIABLE)
    if said:
        if not (said.isascii() and said.isdecimal()) or int(said) > _LATEST:
            raise UsageError(
                f"{VARIABLE} is '{said}'; it must be a number of seconds since 1970, "
                "as date +%s prints it"
            )
        return int(said)
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct", "--", *_CONTENT]
    try:
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    except FileNotFoundError:  # a machine without git
        return 0
    found = done.stdout.strip()
    return int(found) if done.returncode == 0 and found else 0
