"""Read one input of a target as it is: `python -m scripts.fuzz.judged TARGET FILE`.

It has two gigabytes of memory and half a minute of the processor. What is wrong is printed on one
line; nothing is printed for an input that is read or refused within a second.
"""

import resource
import sys
import traceback
from pathlib import Path

from kurslex.utils.time_bound import within
from scripts.fuzz.targets import TARGETS

_MEMORY = 2 << 30
_SECONDS = 30
_LONGEST = 300


def main() -> int:
    """Return 1 where the input is a fault."""
    name, file = sys.argv[1], Path(sys.argv[2])
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    try:
        with within(_SECONDS):
            TARGETS[name].read_in_time(file.read_bytes())
    except Exception as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        said = " ".join(f"{type(error).__name__}: {error}".split())[:_LONGEST]
        print(f"  {file}: {last.filename}:{last.lineno}: {said}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
