"""HTML documents -> the files of their index, by Pagefind as a service.

Pagefind numbers the files of a folder as the file system lists them, so the same texts would make
other files on another machine. Its service numbers documents as it is given them, writes no file,
and is quicker. A question or an answer is JSON in Base64 with a comma after it, as Pagefind's own
interfaces for Python and Node send them (https://pagefind.app/docs/py-api/).
"""

import json
import subprocess
import tempfile
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from importlib.util import find_spec
from typing import IO, TYPE_CHECKING, Any, cast

from kurslex.utils.child_process import child_command, child_program

if TYPE_CHECKING:
    from io import BufferedReader, BufferedWriter

_PAGEFIND, _SERVICE = "pagefind_bin", "--service"
_END = b","
_KILLED = -9  # the status after SIGKILL, which Windows does not have
_AT_ONCE = 1 << 16  # bytes; only the answer with the files is longer


class FullTextError(RuntimeError):
    """Pagefind could not index the texts; says what it said."""


def indexed(
    documents: Iterable[tuple[str, str]], *, left_out: Sequence[str], letters: str
) -> dict[str, bytes]:
    """Return Pagefind's files by their names, for documents after their addresses, in this order.

    `left_out` are selectors of what is not indexed, `letters` are characters that belong to words
    besides those that Pagefind knows. Raises `FullTextError` where Pagefind ends, or reports an
    error.
    """
    answer = bytearray()
    write_answer(documents, answer.extend, left_out=left_out, letters=letters)
    return files_of_answer(answer)


def write_answer(
    documents: Iterable[tuple[str, str]],
    write: Callable[[bytes], object],
    *,
    left_out: Sequence[str],
    letters: str,
    is_alone: bool = False,
) -> None:
    """Do the same, and write the answer with all files, from which `files_of_answer` reads them.

    It is written in pieces: that of a thousand texts would take as much memory as Pagefind.
    `is_alone` says that this process does nothing else, so that Pagefind can begin sooner.
    """
    with tempfile.TemporaryFile() as said, _begun(said, is_alone=is_alone) as process:
        service = _Service(process, said)
        try:
            config = {"exclude_selectors": left_out, "include_characters": letters}
            index = service.ask("NewIndex", config=config)["index_id"]
            for address, document in documents:
                service.ask("AddFile", index_id=index, url=address, file_contents=document)
            service.send("GetFiles", index_id=index)
            service.write_answer(write)
        finally:
            process.kill()
            with suppress(BrokenPipeError):  # of a question that nobody has read
                cast("BufferedWriter", process.stdin).close()


def files_of_answer(answer: bytes | bytearray) -> dict[str, bytes]:
    """Return the files of an answer by their names; raise `FullTextError` where it is an error."""
    return {each["path"]: b64decode(each["content"]) for each in _read(answer)["files"]}


def _begun(said: IO[bytes], *, is_alone: bool) -> subprocess.Popen[bytes]:
    """Begin Pagefind: without Python in between where that is possible, for it takes a while."""
    command, ending = child_command(_PAGEFIND, _SERVICE), child_program() if is_alone else None
    found = find_spec(_PAGEFIND) if ending else None
    if found and found.submodule_search_locations:
        from pagefind_bin import get_executable  # noqa: PLC0415

        command = [str(get_executable()), _SERVICE]
    else:
        ending = None
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=said,
        preexec_fn=ending,  # noqa: PLW1509 - `child_program` gives none where threads run
    )


class _Service:
    """What Pagefind is asked, and what it answers."""

    def __init__(self, process: subprocess.Popen[bytes], said: IO[bytes]) -> None:
        self._process = process
        self._said = said
        self._count = 0

    def ask(self, kind: str, **values: object) -> dict[str, Any]:
        """Return the answer to a question; raise `FullTextError` where there is none."""
        self.send(kind, **values)
        answer = bytearray()
        self.write_answer(answer.extend)
        return _read(answer)

    def send(self, kind: str, **values: object) -> None:
        """Ask a question; the answer is to be read before the next one."""
        self._count += 1
        question = {"message_id": self._count, "payload": {"type": kind, **values}}
        questions = cast("BufferedWriter", self._process.stdin)
        with suppress(BrokenPipeError):  # what it said before it ended is read below
            questions.write(b64encode(json.dumps(question).encode()) + _END)
            questions.flush()

    def write_answer(self, write: Callable[[bytes], object]) -> None:
        """Write an answer as it comes; raise `FullTextError` where there is none."""
        answers = cast("BufferedReader", self._process.stdout)
        more = b""
        while not more.endswith(_END):
            before, more = more, answers.read1(_AT_ONCE)
            if not more:
                raise FullTextError(self._last_words(before))
            write(more)

    def _last_words(self, answer: bytes) -> str:
        status = self._process.wait()
        self._said.seek(0)
        said = (self._said.read() or answer).decode(errors="replace")
        return _sentence(said if said.strip() else _ended(status))


def _read(answer: bytes | bytearray) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(b64decode(answer.removesuffix(_END)))["payload"]
    if read["type"] == "Error":
        raise FullTextError(_sentence(str(read["message"])))
    return read


def _ended(status: int) -> str:
    """Return how a program has ended that said nothing, and what to do about it."""
    if status == _KILLED:
        return "Pagefind was killed, as systems do where memory is short; free some, build again"
    return f"Pagefind ended with status {status} and said nothing; build again"


def _sentence(said: str) -> str:
    return f"the texts could not be indexed: {said.strip()}"
