"""Several indexes of texts, one after another, in a process of its own that knows nothing else.

A fork of a build would keep all that the build has in memory: whatever the build reads meanwhile
changes there (a count of references), so that the system keeps both. This process takes 7 MB.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import IO

from kurslex.site.search.pagefind import files_of_answer, indexed, write_answer
from kurslex.utils.child_process import child_command

_LAST = b"\n"
"""The line after the documents of an index, and what ends a line."""


@contextmanager
def indexing(
    indexes: Iterable[Iterable[tuple[str, str]]], *, left_out: Sequence[str], letters: str
) -> Iterator[Callable[[], Iterator[dict[str, bytes]]]]:
    """Index meanwhile what `indexed` would; give what waits, and returns the files of each index.

    One index is made after another, since each takes much memory, and read after another. All
    documents are read at once. Where the process cannot work, its work is done here, which raises
    `FullTextError` where that fails, too.
    """
    with tempfile.TemporaryFile() as asked, tempfile.TemporaryFile() as answered:
        _write_line([left_out, letters], asked)
        is_asked = False
        for documents in indexes:
            is_asked = True
            for document in documents:
                _write_line(document, asked)
            asked.write(_LAST)
        asked.seek(0)
        process = _begun(asked, answered) if is_asked else None

        def finish() -> Iterator[dict[str, bytes]]:
            has_worked = process is not None and process.wait() == 0
            for stream in (asked, answered):
                stream.seek(0)
            if has_worked:
                return map(files_of_answer, (line.removesuffix(_LAST) for line in answered))
            settings = json.loads(asked.readline())
            return (
                indexed(documents, left_out=settings[0], letters=settings[1])
                for documents in _indexes(asked)
            )

        try:
            yield finish
        finally:
            if process:
                process.kill()
                process.wait()


def _begun(asked: IO[bytes], answered: IO[bytes]) -> "subprocess.Popen[bytes] | None":
    """Begin the process; None where there is no room for one."""
    command = child_command(__name__)
    try:
        return subprocess.Popen(command, stdin=asked, stdout=answered, stderr=subprocess.DEVNULL)
    except OSError:
        return None


def _write_line(value: object, stream: IO[bytes]) -> None:
    stream.write(json.dumps(value).encode() + _LAST)


def _indexes(asked: IO[bytes]) -> Iterator[Iterator[tuple[str, str]]]:
    """Yield the documents of each index, which have to be read before the next ones."""
    for line in asked:
        yield _documents(line, asked)


def _documents(first: bytes, asked: IO[bytes]) -> Iterator[tuple[str, str]]:
    line = first
    while line != _LAST:
        address, document = json.loads(line)
        yield address, document
        line = asked.readline()


def main() -> None:
    """Answer on standard output, a line for each index, what standard input asks."""
    asked, answered = sys.stdin.buffer, sys.stdout.buffer
    left_out, letters = json.loads(asked.readline())
    for documents in _indexes(asked):
        write_answer(documents, answered.write, left_out=left_out, letters=letters, is_alone=True)
        answered.write(_LAST)
        answered.flush()


if __name__ == "__main__":
    main()
