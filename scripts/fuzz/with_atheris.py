"""One target, fuzzed by atheris in a process of its own: `python -m scripts.fuzz.with_atheris`.

An input that is a fault is written down, and fuzzing goes on; of faults at one place in the source
the first input is kept.
"""

import signal
import sys
import traceback
from hashlib import sha256
from pathlib import Path
from types import FrameType

import atheris

_SLOW = 4.0
"""Seconds: code that is followed takes several times as long; the runner measures it again."""

_HANGS = 30


class HangError(BaseException):
    """An input was given up; no `except Exception` of the code stops this."""


def main() -> None:
    """Fuzz the target named first, and keep inputs that are faults in the folder named second.

    The third argument is the packages that are followed, with commas: they are imported with the
    targets, and so have to be known before.
    """
    name, found, followed = sys.argv[1], Path(sys.argv[2]), sys.argv[3].split(",")
    with atheris.instrument_imports(include=followed, enable_loader_override=False):
        from scripts.fuzz.targets import TARGETS  # noqa: PLC0415 - followed from here on
    target = TARGETS[name]
    seen: set[str] = set()

    def stop(number: int, frame: FrameType | None) -> None:
        raise HangError

    signal.signal(signal.SIGVTALRM, stop)

    def read(data: bytes) -> None:
        signal.setitimer(signal.ITIMER_VIRTUAL, _HANGS)
        try:
            target.read_in_time(data, _SLOW)
        except (Exception, HangError) as error:
            place = _place(error)
            if place not in seen:
                seen.add(place)
                (found / sha256(data).hexdigest()[:16]).write_bytes(data)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)

    atheris.Setup([sys.argv[0], *sys.argv[4:]], read)
    atheris.Fuzz()


def _place(error: BaseException) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} {last.filename}:{last.lineno}"


if __name__ == "__main__":
    main()
