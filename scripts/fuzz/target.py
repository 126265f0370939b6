"""What is fuzzed: a function that reads bytes, and where its inputs begin."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).parent.parent.parent
TINY_SITE = PROJECT / "tests" / "tiny_site"
MOST_SECONDS = 1.0
"""How much of a processor's time one input may take."""

FOLLOWED = ("kurslex", "markdown", "markdown_it", "mdit_py_plugins", "yaml", "fluent", "polib")
"""The packages that read what others write."""

FOLDER = "KURSLEX_FUZZ_FOLDER"
"""The variable that says where a process may write files."""

_LONGEST_SEED = 6_000  # bytes: a short input is changed more often, and in more places


class SlowError(AssertionError):
    """An input took longer than it may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What reads an input.

    `read` raises whatever it should not, `AssertionError` where what it made is not as it must be.
    `seeds` are inputs that are good, `words` what the format is made of, `longest` is the size of
    the largest input in bytes, `followed` what is followed line by line, so that an input that
    reaches something new there is kept: the fewer packages, the more inputs.
    """

    name: str
    read: Callable[[bytes], None]
    seeds: Callable[[], Iterator[bytes]]
    words: tuple[bytes, ...]
    longest: int = 20_000
    followed: tuple[str, ...] = FOLLOWED

    def first_inputs(self) -> list[bytes]:
        """Return the seeds that are short enough, and nothing at all."""
        found = dict.fromkeys(each[: self.longest] for each in self.seeds())
        return [b"", *(each for each in found if len(each) <= _LONGEST_SEED)]

    def read_in_time(self, data: bytes, most: float = MOST_SECONDS) -> None:
        """Read an input; raise what `read` raises, and `SlowError` after more seconds than `most`.

        Counted is the processor's time of this process, so that a busy machine is no fault.
        """
        begun = time.process_time()
        self.read(data)
        taken = time.process_time() - begun
        if taken > most:
            raise SlowError(f"took {taken:.1f} seconds of the processor, and {most:g} are allowed")


def files(*patterns: str, folder: Path = PROJECT) -> Iterator[bytes]:
    """Yield the contents of files of the project, in the order of their names."""
    for pattern in patterns:
        for each in sorted(folder.glob(pattern)):
            yield each.read_bytes()


@cache
def work_folder() -> Path:
    """Return a folder of this process, in memory where the system has such folders."""
    memory = Path("/dev/shm")
    place = os.environ.get(FOLDER) or (str(memory) if memory.is_dir() else None)
    return Path(tempfile.mkdtemp(prefix="kurslex-fuzz-", dir=place))


def written(name: str, data: bytes) -> Path:
    """Return a file of this process with a content."""
    file = work_folder() / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return file
